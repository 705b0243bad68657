import type { Hub } from '../../controllers/hub.ts';
import type { Terms } from '../../i18n/terms.ts';
import type { Kind } from '../../model/types.ts';
import type { File } from '../../store/state.ts';
import type { Part } from './part.ts';

/** What a picture is made of beside the state. */
export interface Needs {
  readonly files: readonly File[];
  readonly parts: readonly Part[];
}

/** What an element is given for a picture that is complete at once. */
export interface Adoption {
  /** Language of the content, BCP 47, and texts of the interface; without it those of the page. */
  readonly language?: { readonly lang: string; readonly terms: Terms };
  /** Parts of the code that the element else loads by itself, by name. */
  readonly parts?: Readonly<Record<string, unknown>>;
  /** How much of a map is drawn, see its `step`; without it step by step. */
  readonly step?: number;
}

/**
 * What pictures made elsewhere need of an element: one is written by a server, one came with the page and is taken over.
 */
export interface Adoptable {
  readonly hub: Hub;
  /** Resolves when the texts of the page's language are here or can't be had; `null`: they are. */
  readonly language: Promise<unknown> | null;
  /** Address of the content of a kind. */
  addressOf(kind: Kind): string;
  /** Expects the whole picture at once: `needs` names all of it, lists show every entry. */
  adopt(given: Adoption): void;
  /** Properties to state, and what is needed is asked for. */
  prepare(): void;
  /** Everything that the picture is made of, as far as the files name it so far. Asks for nothing. */
  needs(): Needs;
  /** The picture. */
  template(): unknown;
}
