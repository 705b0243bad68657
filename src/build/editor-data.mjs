/** What editors and frameworks know of our tags, made from custom-elements.json. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The elements of a manifest. */
export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** The words that an attribute takes, or has a meaning for beside anything else. */
export function wordsOf({ type }) {
  return [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
}

const plain = (value) => value?.replace(/^'(.*)'$/, '$1');
const prose = (text = '') => text.replace(/\s+/g, ' ').trim();

/** https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export function vscodeData(elements) {
  const attribute = (each) => ({
    name: each.name,
    description: prose(each.description),
    ...(each.type.text === 'boolean' ? { valueSet: 'v' } : {}),
    ...(wordsOf(each).length > 0 ? { values: wordsOf(each).map((name) => ({ name })) } : {}),
  });
  const tags = elements.map(({ tagName, description, slots = [], events = [], attributes }) => {
    const lines = [
      prose(description),
      ...slots.map((slot) => `- slot ${slot.name ? `\`${slot.name}\`` : '(children)'}: ${prose(slot.description)}`),
      ...events.map((event) => `- event \`${event.name}\`: ${prose(event.description)}`),
    ];
    return {
      name: tagName,
      description: { kind: 'markdown', value: lines.join('\n') },
      attributes: attributes.map(attribute),
    };
  });
  return { version: 1.1, tags };
}

/** https://github.com/JetBrains/web-types */
export function webTypes(elements, { name, version }) {
  const named = (list = []) => list.map((each) => ({ name: each.name, description: prose(each.description) }));
  const value = ({ type }) => ({ type: type.text });
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: prose(element.description),
          attributes: element.attributes.map((each) => ({
            name: each.name,
            description: prose(each.description),
            default: plain(each.default),
            ...(each.type.text === 'boolean' ? { value: { kind: 'no-value' } } : { value: value(each) }),
          })),
          slots: named(element.slots),
          js: {
            properties: element.attributes.map((each) => ({
              name: each.fieldName,
              description: prose(each.description),
              type: each.type.text,
            })),
            events: named(element.events),
          },
          css: { properties: named(element.cssProperties), parts: named(element.cssParts) },
        })),
      },
    },
  };
}

/** What can be written in a template by tag: properties, attributes and events. Frameworks take it from there. */
function tagTypes(elements) {
  const attributeType = (type) => (type === 'boolean' ? 'boolean' : type === 'number' ? 'number | string' : 'string');
  const tags = elements.map(({ tagName, name, attributes, events = [] }) => {
    const union = (names) => names.map((each) => `'${each}'`).join(' | ') || 'never';
    const dashed = attributes.filter((each) => each.name !== each.fieldName);
    return [
      `  '${tagName}': {`,
      `    element: ${name};`,
      `    properties: Partial<Pick<${name}, ${union(attributes.map((each) => each.fieldName))}>>;`,
      `    attributes: { ${dashed.map((each) => `'${each.name}'?: ${attributeType(each.type.text)}`).join('; ')} };`,
      `    events: ${union(events.map((each) => each.name))};`,
      '  };',
    ].join('\n');
  });
  return [
    `import type { ${elements.map(({ name }) => name).join(', ')} } from '../index.js';`,
    '/** What can be written on each tag. */',
    `export interface ThilikTags {\n${tags.join('\n')}\n}`,
    '',
  ].join('\n');
}

const each = (elements, line) => elements.map(({ tagName }) => `    ${line(tagName)}`).join('\n');

const react = (elements) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ThilikEventMap } from '../index.js';
import type { ThilikTags } from './tags.js';

type Props<T extends ThilikTags[keyof ThilikTags]> = DetailedHTMLProps<HTMLAttributes<T['element']>, T['element']> &
  T['properties'] &
  T['attributes'] & { [E in T['events'] as \`on\${E}\`]?: (event: ThilikEventMap[E]) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${each(elements, (tag) => `  '${tag}': Props<ThilikTags['${tag}']>;`)}
    }
  }
}
`;

const vue = (elements) => `import type { HTMLAttributes, PublicProps } from 'vue';
import type { ThilikEventMap } from '../index.js';
import type { ThilikTags } from './tags.js';

type Camel<S extends string> = S extends \`\${infer A}-\${infer B}\` ? \`\${A}\${Capitalize<Camel<B>>}\` : S;
/** A template spells attributes and properties alike, so that numbers may stand there as text. */
type Spelled<P> = { [K in keyof P]: Extract<P[K], number> extends never ? P[K] : P[K] | \`\${number}\` };
type Component<T extends ThilikTags[keyof ThilikTags]> = new () => T['element'] & {
  $props: HTMLAttributes &
    PublicProps &
    Spelled<T['properties']> &
    T['attributes'] & { [E in T['events'] as \`on\${Capitalize<Camel<E>>}\`]?: (event: ThilikEventMap[E]) => void };
};

declare module 'vue' {
  interface GlobalComponents {
${each(elements, (tag) => `'${tag}': Component<ThilikTags['${tag}']>;`)}
  }
}
`;

const svelte = (elements) => `import type { HTMLAttributes } from 'svelte/elements';
import type { ThilikEventMap } from '../index.js';
import type { ThilikTags } from './tags.js';

type Props<T extends ThilikTags[keyof ThilikTags]> = HTMLAttributes<T['element']> &
  T['properties'] &
  T['attributes'] & { [E in T['events'] as \`on\${E}\`]?: (event: ThilikEventMap[E]) => void };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${each(elements, (tag) => `'${tag}': Props<ThilikTags['${tag}']>;`)}
  }
}
`;

/** Writes what editors and frameworks read, beside the manifest in the folder. */
export async function writeEditorData(root, folder) {
  const read = (path) => readFile(path, 'utf8');
  const elements = elementsOf(JSON.parse(await read(join(folder, 'custom-elements.json'))));
  const { name, version } = JSON.parse(await read(join(root, 'package.json')));
  await mkdir(join(folder, 'frameworks'), { recursive: true });
  const files = {
    'vscode.html-custom-data.json': JSON.stringify(vscodeData(elements)),
    'web-types.json': JSON.stringify(webTypes(elements, { name, version })),
    'frameworks/tags.d.ts': tagTypes(elements),
    'frameworks/react.d.ts': react(elements),
    'frameworks/vue.d.ts': vue(elements),
    'frameworks/svelte.d.ts': svelte(elements),
    // Types alone: importing them runs nothing.
    'frameworks/types-only.js': 'export {};\n',
  };
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
}
