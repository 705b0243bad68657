import type { Choice } from './choice.ts';
import type { Content } from './content.ts';

/** What the form shows, and how it tells of a change. */
export interface FormState {
  readonly choice: Choice;
  readonly content: Content;
  /** What was typed into fields whose value makes no sense yet, by field. */
  readonly typed: Readonly<Record<string, string>>;
  /** Whether check sums are known. */
  readonly hasIntegrity: boolean;
  readonly change: (change: Partial<Choice>, typed?: Readonly<Record<string, string>>) => void;
}
