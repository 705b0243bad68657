import type { Form } from '../builder/choice.ts';

/** How we know a fact. */
export type Basis = 'measured' | 'read' | 'reported' | 'unknown';

export const basisTexts: Readonly<Record<Basis, string>> = {
  measured: 'gemessen',
  read: 'im Quelltext gelesen',
  reported: 'nach Angaben',
  unknown: 'nicht bekannt',
};

/** What a system makes of one way to embed. */
export interface Fact {
  readonly what: string;
  readonly happens: string;
  readonly basis: Basis;
}

/** A guide for one system. Texts may hold `code` in backticks and [links](address). */
export interface Guide {
  readonly id: string;
  readonly name: string;
  readonly form: Form;
  /** Why this form, in one sentence. */
  readonly why: string;
  /** What to do, in order, in the place of the usual steps. */
  readonly head: readonly string[];
  readonly body: readonly string[];
  readonly facts: readonly Fact[];
  /** What was looked at, and in which version. */
  readonly source: string;
  /** Instead of code: the way by a plugin of ours. */
  readonly plugin?: readonly string[];
  /** If this does not work. */
  readonly otherwise: readonly string[];
  /** A message to the support of a system whose rules we do not know. */
  readonly ask?: boolean;
}
