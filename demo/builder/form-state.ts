import type { Choice } from './choice.ts';
import type { Content } from './content.ts';

/** What the form shows, and how it tells of a change. */
export interface FormState {
  readonly choice: Choice;
  readonly content: Content;
  /** What was typed, by field, where it is not the value itself: another spelling of it, or nonsense so far. */
  readonly typed: Readonly<Record<string, string>>;
  /** Whether check sums are known. */
  readonly hasIntegrity: boolean;
  readonly change: (change: Partial<Choice>, typed?: Readonly<Record<string, string>>) => void;
}

/**
 * What is typed with the text of one field: kept as it is, because a field that corrects a person in mid-word swallows
 * the next letter; let go where it is the value. `null`: the text means none.
 */
export function typedWith(
  typed: FormState['typed'],
  field: string,
  text: string,
  value: string | null,
): FormState['typed'] {
  const rest = Object.fromEntries(Object.entries(typed).filter(([name]) => name !== field));
  return text === value ? rest : { ...rest, [field]: text };
}
