import { readFileSync } from 'node:fs';
import { cliTexts } from '../i18n/de/cli.ts';
import { normalise } from '../model/normalise.ts';
import type { Normalised } from '../model/normalise-list.ts';
import { kinds, type Kind } from '../model/types.ts';
import type { Records } from '../store/view.ts';
import { readFault } from './read-fault.ts';

/** Content read from files: the lists as the elements load them, and the complete records. */
export interface Content {
  readonly lists: { readonly [K in Kind]: Normalised<K> };
  readonly complete: Records;
  /** Sentences about records of own files that are left out. */
  readonly notes: readonly string[];
}

/** A file that can't be used; the message is a German sentence. */
export class ContentError extends Error {}

/**
 * Reads own files, else the content that lies beside the built command.
 * @throws ContentError
 */
export function readContent(lang: string, files: Readonly<Partial<Record<Kind, string>>>): Content {
  const bundled = new URL('../data/', import.meta.url);
  const list = <K extends Kind>(kind: K) => read(kind, files[kind] ?? new URL(`${lang}/${kind}.json`, bundled));
  const complete = <K extends Kind>(kind: K) =>
    read(kind, files[kind] ?? new URL(`${kind}.json`, bundled)).dataset.records;
  const lists = { stories: list('stories'), offers: list('offers'), contacts: list('contacts') };
  return {
    lists,
    complete: { stories: complete('stories'), offers: complete('offers'), contacts: complete('contacts') },
    notes: kinds.flatMap((kind) => {
      const file = files[kind];
      const { length } = lists[kind].problems;
      return file && length > 0 ? [cliTexts.withProblems(file, length)] : [];
    }),
  };
}

function read<K extends Kind>(kind: K, file: string | URL): Normalised<K> {
  const fail = (what: string) => new ContentError(cliTexts.badFile(String(file), what));
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    throw fail(cliTexts.readFault(readFault(error)));
  }
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    throw fail(cliTexts.jsonFault(null));
  }
  const result = normalise(kind, json);
  if (!result) throw fail(cliTexts.noContent);
  return result;
}
