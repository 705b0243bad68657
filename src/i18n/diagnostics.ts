import type { ProblemReason } from '../model/types.ts';
import { deSimple } from './de-simple/diagnostics.ts';
import { de } from './de/diagnostics.ts';
import { en } from './en/diagnostics.ts';

/** Texts about faulty content and attributes; they come when there is something to say. */
export interface DiagnosticTerms {
  unknownDistrict(value: string): string;
  unknownStory(value: string): string;
  problems(count: number): string;
  problem(reason: ProblemReason): string;
}

const languages: Readonly<Record<string, DiagnosticTerms>> = { de, en, 'de-simple': deSimple };

/** The texts in the language of the interface, else in German. */
export function diagnosticTerms(lang: string): DiagnosticTerms {
  return languages[lang] ?? de;
}
