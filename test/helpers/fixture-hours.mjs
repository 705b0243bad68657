/** All opening hours in the shared fixtures, as schedules of the house; empty where the folder is not here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hours } from './hours.mjs';

const folder = fileURLToPath(new URL('../../../shared/fixtures/', import.meta.url));
export const hasFixtures = existsSync(folder);

const { readHours, readHsds, readIntegreat } = hours;

const dayNames = { mo: 'Mo', tu: 'Di', we: 'Mi', th: 'Do', fr: 'Fr', sa: 'Sa', su: 'So' };

/** Values of a member anywhere in JSON. */
function* members(value, name) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === name) yield member;
    yield* members(member, name);
  }
}

/** What a cell or a column of a day says, in words. */
function* wordsIn(json) {
  for (const text of members(json, 'hours')) if (typeof text === 'string') yield text;
  for (const days of members(json, 'hoursByDay')) {
    const times = (spans) => spans.map(([from, to]) => (to === null ? `ab ${from}` : `${from}–${to}`)).join(', ');
    yield Object.entries(days)
      .map(([day, spans]) => `${dayNames[day]} ${times(spans)}`)
      .join('; ');
  }
  for (const text of members(json, 'oeffnungszeiten')) if (text) yield text;
  for (const text of members(json, 'Öffnung')) if (text) yield text;
}

const all = hasFixtures ? readdirSync(folder, { recursive: true }) : [];
const files = all.filter((name) => /\.(geo)?json$/.test(name) && !name.includes('geojsonhint'));

/** Cells of a table that say hours for sure. */
function cells(name) {
  const bytes = readFileSync(join(folder, name));
  const isWindows = bytes.includes(0x96) && !bytes.includes(0xe2);
  const encoding = bytes[0] === 0xff ? 'utf-16le' : isWindows ? 'windows-1252' : 'utf-8';
  const parts = new TextDecoder(encoding).decode(bytes).split(/[;\t\n"]|,(?! )/);
  return parts.map((cell) => cell.trim()).filter((cell) => readHours(cell)?.hours);
}

function* schedules() {
  for (const name of files) {
    const json = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const text of wordsIn(json)) yield { name, text, schedule: readHours(text)?.hours ?? null };
    for (const list of members(json, 'schedules')) yield { name, text: JSON.stringify(list), schedule: readHsds(list) };
    for (const week of members(json, 'opening_hours')) {
      if (week) yield { name, text: JSON.stringify(week), schedule: readIntegreat(week) };
    }
  }
  for (const name of all.filter((each) => /^tables.*\.(csv|txt)$/.test(each))) {
    for (const text of cells(name)) yield { name, text, schedule: readHours(text).hours };
  }
}

const found = [...schedules()];

/** Each text once: `{ name, text, schedule }`; `schedule` is `null` where nothing is sure. */
export const fixtureHours = found.filter(
  ({ text }, index) => found.findIndex((other) => other.text === text) === index,
);
