import type { Fact, Value } from './fact.ts';
import { valueOf } from './fact.ts';

/** A value as words alone, without what is said of its language; empty when it is not known. */
export function plain(value: Value | undefined): string {
  if (typeof value !== 'object') return value ?? '';
  if (!('type' in value)) return value.map(plain).join('').trim();
  switch (value.type) {
    case 'list':
      return value.items.map(plain).join('; ');
    case 'tags':
      return value.items.map(plain).join(', ');
    case 'badge':
      return '';
    case 'note':
      return `(${plain(value.of)})`;
    case 'prose':
      return value.paragraphs.join(' ');
    case 'phone':
    case 'mail':
    case 'link':
      return plain(value.label);
    case 'number':
      return [value.approx, value.text].filter(Boolean).join(' ');
    default:
      return value.text;
  }
}

/** The words of a fact; `undefined` when it is not known. */
export function wordsOf(facts: readonly Fact[], id: string): string | undefined {
  return plain(valueOf(facts, id)) || undefined;
}
