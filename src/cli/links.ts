import { isObject } from '../model/read.ts';
import { cliTexts } from '../i18n/de/cli.ts';

/** How long a page may be silent, a server that knows no short question even less, in milliseconds; how many are asked at once. */
const longest = 15_000;
const longestHead = 5000;
const atOnce = 6;

/** A link in a file, by the path of its member. */
export interface Link {
  readonly path: string;
  readonly url: string;
}

/** All web addresses in members with the name `url`. */
export function linksIn(value: unknown, path = ''): readonly Link[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => linksIn(item, `${path}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const inside = path ? `${path}.${name}` : name;
    return name === 'url' && typeof member === 'string' && /^https?:\/\//i.test(member)
      ? [{ path: inside, url: member }]
      : linksIn(member, inside);
  });
}

/** What is wrong with an address, in a sentence; `null` when a page answers. */
async function linkFault(url: string): Promise<string | null> {
  const ask = (method: 'HEAD' | 'GET', most: number) =>
    fetch(url, { method, signal: AbortSignal.timeout(most), headers: { 'User-Agent': 'thilik check --links' } });
  try {
    const short = await ask('HEAD', longestHead).catch(() => null);
    // Some servers answer this only to readers.
    const { ok, status, body } = short?.ok ? short : await ask('GET', longest);
    await body?.cancel();
    if (ok) return null;
    // Who asks for a password, or wants no programs, is there.
    return [401, 403, 429].includes(status) ? null : cliTexts.deadLink(status);
  } catch {
    return cliTexts.noAnswer;
  }
}

/**
 * The links that lead nowhere, each with what came instead; every address is asked once.
 * @param progress told how many have answered
 */
export async function deadLinks<T extends Link>(
  links: readonly T[],
  progress?: (done: number, of: number) => void,
): Promise<readonly (T & { readonly message: string })[]> {
  const waiting = [...new Set(links.map(({ url }) => url.split('#')[0] ?? url))];
  const count = waiting.length;
  const faults = new Map<string, string | null>();
  const work = async () => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      faults.set(url, await linkFault(url));
      progress?.(faults.size, count);
    }
  };
  await Promise.all([...Array<null>(atOnce)].map(work));
  return links.flatMap((link) => {
    const message = faults.get(link.url.split('#')[0] ?? link.url);
    return message ? [{ ...link, message }] : [];
  });
}
