import ICAL from 'ical.js';
import type { Problem } from '../../model/types.ts';
import type { Reading } from '../context.ts';
import { placeDrafts, type Draft } from '../drafts.ts';
import type { Foreign } from '../foreign.ts';
import type { Plain } from '../plain.ts';
import { cutCalendar, type Block } from './blocks.ts';
import type { Range } from './dates.ts';
import { readGroup, type Entry, type Tell } from './group.ts';
import { draftOf, textOf } from './offer.ts';
import { createZones } from './zones.ts';

/** Longer than this, in characters, no event is. */
const longest = 100_000;

/** More versions of one event nobody writes. */
const mostVersions = 500;

const ruleLines = /^RRULE[^]*?\r\n(?![ \t])/gim;

/**
 * A component as the library has it; one with a rule that is none is read without it.
 * @throws when it is none
 */
function parse({ text, line, isWhole }: Block, tell: Tell): unknown[] {
  if (!isWhole || text.length > longest) throw new Error('not whole');
  try {
    return ICAL.parse(text) as unknown[];
  } catch {
    const rest = ICAL.parse(text.replace(ruleLines, '')) as unknown[];
    tell('RRULE', 'bad-date', text.match(ruleLines)?.[0] ?? '', line);
    return rest;
  }
}

const isPrivate = (component: ICAL.Component) => /^(private|confidential)$/i.test(textOf(component, 'class'));

/** The year that begins on a day. */
const yearFrom = (day: string): Range => ({ from: day, until: `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` });

/** Events of a calendar (RFC 5545) as offers, each with its dates of the year that begins today. */
export async function read({ text }: Foreign, context: Reading): Promise<Plain> {
  const { pause } = context;
  const { blocks, properties } = await cutCalendar(text, pause);
  const problems: Problem[] = [];
  const tell: Tell = (path, reason, value, row) => problems.push({ path, reason, value: value.slice(0, 80), row });
  const groups = new Map<string, Entry[]>();
  const definitions: ICAL.Component[] = [];
  for (const block of blocks) {
    await pause();
    try {
      const component = new ICAL.Component(parse(block, tell));
      const uid = textOf(component, 'uid') || `#${block.line}`;
      if (block.name === 'VTIMEZONE') definitions.push(component);
      else if (!isPrivate(component)) {
        const versions = groups.get(uid) ?? [];
        groups.set(uid, versions);
        if (versions.length < mostVersions) versions.push({ jcal: component.jCal, row: block.line });
        else tell('UID', 'duplicate-id', uid, block.line);
      }
    } catch {
      tell('', 'not-an-object', block.name, block.line);
    }
  }
  const zoneOf = createZones(definitions);
  const places = await context.places();
  const isOff = properties.get('METHOD')?.toUpperCase() === 'CANCEL';
  const drafts: Draft[] = [];
  for (const [, entries] of isOff ? [] : groups) {
    await pause();
    const dated = readGroup(entries, zoneOf, yearFrom(context.today), tell);
    if (dated) drafts.push(draftOf(dated, places, context.today));
  }
  return placeDrafts({ drafts, problems }, context);
}
