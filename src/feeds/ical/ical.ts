import ICAL from 'ical.js';
import type { Problem } from '../../model/types.ts';
import type { Reading } from '../context.ts';
import { asBytes, decode } from '../decode.ts';
import { placeDrafts, type Draft } from '../drafts.ts';
import type { Foreign } from '../foreign.ts';
import type { Plain } from '../plain.ts';
import { cutCalendar, wholeLetters, type Block } from './blocks.ts';
import { mustBeDays, type Range } from './dates.ts';
import { readGroup, type Entry, type Tell } from './group.ts';
import { mendEvent } from './lenient.ts';
import { draftOf, textOf } from './offer.ts';
import { createZones } from './zones.ts';

/** More versions of one event nobody writes. */
const mostVersions = 500;

const ruleLines = /^RRULE[^]*?\r\n(?![ \t])/gim;

/**
 * A component as the library has it; one with a rule that is none is read without it.
 * @throws when it is none
 */
function parse({ name, text, line, isWhole }: Block, tell: Tell): unknown[] {
  if (!isWhole) throw new Error('not whole');
  const mends: (readonly [path: string, raw: string])[] = [];
  const mended = name === 'VEVENT' ? mendEvent(text, (...mend) => void mends.push(mend)) : text;
  const tellMends = (isRule: boolean) => {
    for (const [path, raw] of mends) if (isRule || path !== 'RRULE') tell(path, 'repaired', raw, line);
  };
  try {
    const whole = ICAL.parse(mended) as unknown[];
    tellMends(true);
    return whole;
  } catch {
    const rest = ICAL.parse(mended.replace(ruleLines, '')) as unknown[];
    tellMends(false);
    tell('RRULE', 'bad-date', text.match(ruleLines)?.[0].trim() ?? '', line);
    return rest;
  }
}

/** Without these an event says nothing, or replaces another one. */
const needed = ['dtstart', 'recurrence-id'];

/** Takes off what nobody can read and an event can do without, e.g. when it was made. */
function dropUnreadable(component: ICAL.Component, tell: (path: string) => void): void {
  for (const property of [...component.getAllProperties()]) {
    if (needed.includes(property.name)) continue;
    try {
      property.getValues();
      if (property.name === 'dtend') mustBeDays(component, ['dtend']);
    } catch {
      component.removeProperty(property);
      tell(property.name.toUpperCase());
    }
  }
}

const isPrivate = (component: ICAL.Component) => /^(private|confidential)$/i.test(textOf(component, 'class'));

/** The year that begins on a day. */
const yearFrom = (day: string): Range => ({ from: day, until: `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` });

/** Events of a calendar (RFC 5545) as offers, each with its dates of the year that begins today. */
export async function read(file: Foreign, context: Reading): Promise<Plain> {
  const { pause } = context;
  const bytes = asBytes(file.bytes);
  const whole = await wholeLetters(bytes, pause);
  const text = whole === bytes ? file.text : (await decode(whole, pause)).text;
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
        dropUnreadable(component, (path) => tell(path, 'bad-date', '', block.line));
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
