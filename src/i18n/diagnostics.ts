import { terms as german } from './de/diagnostics.ts';
import { part } from './part.ts';
import type { DiagnosticTerms } from './terms.ts';

export type { DiagnosticTerms } from './terms.ts';

/** Texts about faulty content and attributes. */
export const diagnosticTerms = part<DiagnosticTerms>(german, () =>
  import.meta.glob<DiagnosticTerms>(['./*/diagnostics.ts', '!./de/*'], { import: 'terms' }),
);
