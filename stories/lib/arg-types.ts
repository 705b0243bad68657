/** What the manifest says of an element, as rows of Storybook's tables and as controls. */

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

type Lists = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';
type Declaration = { readonly name: string; readonly tagName?: string } & Readonly<Partial<Record<Lists, Item[]>>>;

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

export interface ArgType {
  readonly name: string;
  readonly description: string;
  readonly control: { readonly type: 'boolean' | 'number' | 'text' | 'select' } | { readonly disable: true };
  readonly options?: readonly (string | undefined)[];
  readonly table: {
    readonly category: string;
    readonly type?: { readonly summary: string };
    readonly defaultValue?: { readonly summary: string };
  };
}

const kinds: readonly [category: string, list: Lists][] = [
  ['attributes', 'attributes'],
  ['properties and methods', 'members'],
  ['events', 'events'],
  ['slots', 'slots'],
  ['parts', 'cssParts'],
  ['tokens', 'cssProperties'],
  ['states', 'cssStates'],
];

function control({ type }: Item): Pick<ArgType, 'control' | 'options'> {
  const text = type?.text ?? '';
  if (text === 'boolean' || text === 'number') return { control: { type: text } };
  const words = [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
  // Elsewhere the words stand beside anything else.
  return words.length > 1 && !/\bstring\b/.test(text.replace(/'[^']*'/g, ''))
    ? { control: { type: 'select' }, options: [undefined, ...words] }
    : { control: { type: 'text' } };
}

const isPublic = ({ privacy, static: isStatic }: Item) => !isStatic && (privacy ?? 'public') === 'public';

export function declarationOf(manifest: Manifest, tag: string): Declaration | undefined {
  return manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
}

/**
 * One row per public member. Attributes have their own name as key, so that they are arguments of stories; the others
 * carry their category in it, since a part may have the name of an attribute.
 */
export function argTypesOf(manifest: Manifest, tag: string): Record<string, ArgType> {
  const declaration = declarationOf(manifest, tag);
  const rows = kinds.flatMap(([category, list]) =>
    (declaration?.[list] ?? []).filter(isPublic).map((item): [string, ArgType] => {
      const isAttribute = category === 'attributes';
      const name = item.name || '(children)';
      return [
        isAttribute ? name : `${category}: ${name}`,
        {
          name,
          description: item.description ?? '',
          ...(isAttribute ? control(item) : { control: { disable: true } }),
          table: {
            category,
            ...(item.type ? { type: { summary: item.type.text } } : {}),
            ...(item.default === undefined ? {} : { defaultValue: { summary: item.default } }),
          },
        },
      ];
    }),
  );
  return Object.fromEntries(rows);
}
