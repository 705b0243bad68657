import { readFile } from 'node:fs/promises';
import { foreign } from '../feeds/foreign.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import type { Normalised } from '../model/normalise-list.ts';
import { kinds, type Kind } from '../model/types.ts';
import type { Records } from '../store/view.ts';
import { contextOf } from './read-context.ts';
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
export async function readContent(lang: string, files: Readonly<Partial<Record<Kind, string>>>): Promise<Content> {
  const bundled = new URL('../data/', import.meta.url);
  const list = <K extends Kind>(kind: K) => read(kind, files[kind] ?? new URL(`${lang}/${kind}.json`, bundled));
  const complete = async <K extends Kind>(kind: K) =>
    (await read(kind, files[kind] ?? new URL(`${kind}.json`, bundled))).dataset.records;
  const lists = { stories: await list('stories'), offers: await list('offers'), contacts: await list('contacts') };
  return {
    lists,
    complete: {
      stories: await complete('stories'),
      offers: await complete('offers'),
      contacts: await complete('contacts'),
    },
    notes: kinds.flatMap((kind) => {
      const file = files[kind];
      const { length } = lists[kind].problems;
      return file && length > 0 ? [cliTexts.withProblems(file, length)] : [];
    }),
  };
}

async function read<K extends Kind>(kind: K, file: string | URL): Promise<Normalised<K>> {
  const fail = (what: string) => new ContentError(cliTexts.badFile(String(file), what));
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw fail(cliTexts.readFault(readFault(error)));
  }
  const result = await readFeed(kind, foreign(bytes), contextOf(String(file), new Date()));
  if (result === undefined) throw fail(cliTexts.jsonFault(null));
  if (result === null) throw fail(cliTexts.noContent);
  return result;
}
