import { readFile as readBytes } from 'node:fs/promises';
import type { FormatName } from '../contract/formats.ts';
import { foreign } from '../feeds/foreign.ts';
import { mergeLists } from '../feeds/merge.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import type { Normalised } from '../model/normalise-list.ts';
import { kinds, type Contact, type Kind, type Problem } from '../model/types.ts';
import type { Records } from '../store/view.ts';
import { contextOf } from './read-context.ts';
import { readFault } from './read-fault.ts';

/** Content read from files: the lists as the elements load them, and the complete records. */
export interface Content {
  readonly lists: { readonly [K in Kind]: Normalised<K> };
  readonly complete: Records;
  /** Offices for the whole state of our list, where own contacts stand instead of it. */
  readonly help: readonly Contact[];
  /** Sentences about records of own files that are left out. */
  readonly notes: readonly string[];
}

/** Own files of a kind. */
export interface OwnFiles {
  readonly paths: readonly string[];
  /** When `true`, they come beside the bundled content, else instead of it. */
  readonly adds: boolean;
  /** The format, where the page says it. */
  readonly format?: FormatName;
}

/** A file that can't be used; the message is a German sentence. */
export class ContentError extends Error {}

/**
 * Reads own files, else the content that lies beside the built command.
 * @throws ContentError
 */
export async function readContent(lang: string, files: Readonly<Partial<Record<Kind, OwnFiles>>>): Promise<Content> {
  const bundled = new URL('../data/', import.meta.url);
  const read = <K extends Kind>(kind: K, name: string) => {
    const { paths, adds, format } = files[kind] ?? { paths: [], adds: false };
    if (paths.length === 0) return readFiles(kind, [new URL(name, bundled)]);
    return readFiles(kind, adds ? [...paths, new URL(`${kind}.json`, bundled)] : paths, format);
  };
  const list = <K extends Kind>(kind: K) => read(kind, `${lang}/${kind}.json`);
  const complete = async <K extends Kind>(kind: K) => (await read(kind, `${kind}.json`)).dataset.records;
  const isOurs = !files.contacts?.paths.length || files.contacts.adds;
  const known = isOurs ? [] : (await readFiles('contacts', [new URL('contacts.json', bundled)])).dataset.records;
  const lists = { stories: await list('stories'), offers: await list('offers'), contacts: await list('contacts') };
  return {
    lists,
    complete: {
      stories: await complete('stories'),
      offers: await complete('offers'),
      contacts: await complete('contacts'),
    },
    help: known.filter(({ kind }) => kind === 'state'),
    notes: kinds.flatMap((kind) => (files[kind]?.paths ?? []).flatMap((path) => notesOn(path, lists[kind].problems))),
  };
}

/** What is told of an own file: records left out or doubtful, and those that another file has, too. */
function notesOn(path: string, problems: readonly Problem[]): readonly string[] {
  const own = problems.filter(({ source }) => source === path);
  const { length: twice } = own.filter(({ reason }) => reason === 'in-two-sources');
  const { length: faulty } = own;
  return [
    ...(faulty > twice ? [cliTexts.withProblems(path, faulty - twice)] : []),
    ...(twice > 0 ? [cliTexts.inTwoSources(path, twice)] : []),
  ];
}

/** Files as one list; of a record that several have, the first one stands. */
async function readFiles<K extends Kind>(
  kind: K,
  paths: readonly (string | URL)[],
  format?: FormatName,
): Promise<Normalised<K>> {
  const lists = [];
  for (const path of paths) {
    // What lies beside the command is ours.
    const own = typeof path === 'string' ? format : undefined;
    lists.push({ source: String(path), list: await readFile(kind, path, own) });
  }
  const { dataset, problems } = await mergeLists(kind, lists);
  const [only] = lists;
  return { dataset: lists.length === 1 && only ? only.list.dataset : dataset, problems };
}

async function readFile<K extends Kind>(kind: K, file: string | URL, format?: FormatName): Promise<Normalised<K>> {
  const fail = (what: string) => new ContentError(cliTexts.badFile(String(file), what));
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await readBytes(file);
  } catch (error) {
    throw fail(cliTexts.readFault(readFault(error)));
  }
  const result = await readFeed(kind, foreign(bytes), contextOf(String(file), new Date()), format);
  if (result === undefined) throw fail(cliTexts.jsonFault(null));
  if (result === null) throw fail(cliTexts.noContent);
  return result;
}
