import { isAgs } from '../../model/frames.ts';
import { kinds, topicIds } from '../../model/types.ts';

/** An attribute that says nothing to its element: its name is unknown, or (with `known`) its value or a part of it. */
export interface IdleAttribute {
  readonly name: string;
  readonly value: string;
  readonly known: readonly string[];
}

/** Values of the attributes that have few; lists of words are checked word by word. */
const values: Readonly<Record<string, readonly string[]>> = {
  boundaries: ['today', '2019'],
  layers: kinds,
  topics: topicIds,
  variant: ['full', 'compact'],
  theme: ['auto', 'kern', 'kolibri', 'plain'],
  'heading-level': ['2', '3', '4', '5', '6'],
};
const lists = ['layers', 'topics', 'scope'];

/** Attributes that every element may have, and the one for the doctor. */
const everywhere =
  /^(id|class|style|lang|dir|title|slot|part|exportparts|hidden|inert|role|tabindex|translate|is|nonce|item.*|thilik-check|(data|aria|on|_).*)$/;

function isKnown(name: string, word: string): boolean {
  return name === 'scope' ? isAgs(word) : values[name]?.includes(word) !== false;
}

/** The attributes of an element that are ignored. */
export function idleAttributes(element: Element): IdleAttribute[] {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  const found: IdleAttribute[] = [];
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (!observedAttributes.includes(name)) {
      if (!everywhere.test(name)) found.push({ name, value, known: [] });
      continue;
    }
    const words = lists.includes(name) ? value.split(/\s+/) : [value.trim()];
    const wrong = words.filter((word) => word && !isKnown(name, word)).join(' ');
    if (wrong) found.push({ name, value: wrong, known: values[name] ?? ['16051 … 16077'] });
  }
  return found;
}

/** The same as sentences for the console. */
export function attributeHints(element: Element): string[] {
  return idleAttributes(element).map(({ name, value, known }) =>
    known.length === 0
      ? `has no attribute ${name}; it is ignored.`
      : `${name}="${value}" is unknown and ignored; known: ${known.join(', ')}.`,
  );
}
