import type { Pause } from '../pause.ts';
import { widest } from './sheet.ts';

/** The address or mailbox to which a cell leads; empty: it leads nowhere, or where it says. */
export function linkBeside(href: string, text: string): string {
  const [, link = ''] = /^\s*(?:mailto:)?(\S+)/i.exec(href) ?? [];
  const isLink = /^\s*(https?:|mailto:)/i.test(href);
  return !isLink || text.includes(link.replace(/^https?:\/\/(www\.)?|\/$/gi, '')) ? '' : link;
}

/** Puts links into columns of their own, without headings, behind all others. */
export async function addLinks(
  grid: readonly string[][],
  links: ReadonlyMap<number, readonly string[]>,
  width: number,
  pause: Pause,
): Promise<void> {
  /** Columns with links, and where these are put. */
  const places = new Map<number, number>();
  for (const [row, own] of links) {
    const cells = grid[row] ?? [];
    own.forEach((link, column) => {
      const place = places.get(column) ?? width + places.size;
      places.set(column, place);
      cells[Math.min(place, widest)] ||= link;
    });
    for (let i = 0; i < cells.length; i++) cells[i] ??= '';
    await pause();
  }
}
