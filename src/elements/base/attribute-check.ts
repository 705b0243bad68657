import { isAgs } from '../../model/frames.ts';
import { kinds, topicIds } from '../../model/types.ts';

/** An attribute that says nothing to its element: its name is unknown, or (with `known`) some words of its value. */
export interface IdleAttribute {
  readonly name: string;
  /** The words that are ignored. */
  readonly value: string;
  /** What it may say instead; empty: there is no such attribute. */
  readonly known: string;
}

/** Values of the attributes that have few; lists of words are checked word by word. */
const values: Readonly<Record<string, string>> = {
  boundaries: 'today, 2019',
  layers: kinds.join(', '),
  topics: topicIds.join(', '),
  variant: 'full, compact',
  theme: 'auto, kern, kolibri, plain',
  engine: 'auto, svg, maplibre',
  consent: 'click, external, none',
  'heading-level': '2, 3, 4, 5, 6',
  scope: '16051 … 16077',
  'stale-after': '0 … 9999',
};
const lists = ['layers', 'topics', 'scope'];

/** Attributes that every element may have, and the one for the doctor. */
const everywhere =
  /^(id|class|style|lang|dir|title|slot|part|exportparts|hidden|inert|role|tabindex|translate|is|nonce|item.*|thilik-check|(data|aria|on|_).*)$/;

function isKnown(name: string, word: string): boolean {
  if (name === 'scope') return isAgs(word);
  if (name === 'stale-after') return /^\d{1,4}$/.test(word);
  return values[name]?.split(', ').includes(word) !== false;
}

/** The attributes of an element that are ignored. */
export function idleAttributes(element: Element): IdleAttribute[] {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  const found: IdleAttribute[] = [];
  for (const { name, value } of element.attributes) {
    const isOurs = observedAttributes.includes(name);
    const words = lists.includes(name) ? value.split(/\s+/) : [value.trim()];
    const wrong = words.filter((word) => word && !isKnown(name, word)).join(' ');
    if (isOurs ? wrong : !everywhere.test(name))
      found.push({ name, value: wrong, known: (isOurs && values[name]) || '' });
  }
  return found;
}

/** The same as sentences for the console. */
export function attributeHints(element: Element): string[] {
  return idleAttributes(element).map(({ name, value, known }) =>
    known ? `${name}="${value}" is ignored; known: ${known}.` : `has no attribute ${name}; it is ignored.`,
  );
}
