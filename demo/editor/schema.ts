import common from '../../geodata/schema/common.schema.json';
import contacts from '../../geodata/schema/contacts.schema.json';
import offers from '../../geodata/schema/offers.schema.json';
import type { Json } from '../../src/model/read.ts';
import type { Kind } from '../../src/model/types.ts';

/** What a form needs of a JSON schema. */
export interface Shape {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape | boolean;
  readonly oneOf?: readonly Shape[];
  readonly if?: Shape;
  readonly then?: Shape;
}

/** Kinds that a file has a list of. */
export type ListKind = Exclude<Kind, 'stories'>;

/** The schema of one record. */
export const shapes: Readonly<Record<ListKind, Shape>> = {
  offers: offers.properties.offers.items,
  contacts: contacts.properties.contacts.items,
};

const definitions = { ...common.$defs, ...contacts.$defs } as Readonly<Record<string, Shape>>;

/** What a schema is in the end, and by which name it is known; what may be `null` is what it is otherwise. */
export function resolved(shape: Shape, name = ''): { readonly name: string; readonly shape: Shape } {
  const known = shape.$ref?.split('/').at(-1);
  if (known) return resolved(definitions[known] ?? {}, known);
  const other = shape.oneOf?.find(({ type }) => type !== 'null');
  return other ? resolved(other, name) : { name, shape };
}

/** A value to be filled in, with what the schema demands. */
export function emptyOf(whole: Shape): unknown {
  const { name, shape } = resolved(whole);
  if (whole.oneOf) return null;
  if (name === 'text') return { de: '' };
  if (shape.type === 'array') return [];
  return shape.type === 'object' ? emptyRecord(shape) : '';
}

/** A record to be filled in, with what the schema demands. */
export const emptyRecord = ({ properties = {}, required = [] }: Shape): Json =>
  Object.fromEntries(required.map((member) => [member, emptyOf(properties[member] ?? {})]));

/** What a new list begins with. */
export const emptyList = (kind: ListKind): Json => ({
  $schema: `schema/${kind}.schema.json`,
  version: 1,
  [kind]: [emptyRecord(shapes[kind])],
});
