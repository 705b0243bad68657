/** Reads tables as the door does, in Node, and compares with what must come out (`NAME.expected.json`). */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from './load-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const { foreign } = await load('src/feeds/foreign.ts');
export const { isTable: detect } = await load('src/feeds/table/detect.ts');
export const { normalise } = await load('src/model/normalise.ts');
const { readHours } = await load('src/hours/read.ts');
const { createPlaces } = await load('src/feeds/places.ts');
const { openSheet } = await load('src/feeds/table/open.ts');
const { readTable } = await load('src/feeds/table/read-table.ts');
const { createPause } = await load('src/feeds/pause.ts');
const { createGazetteer } = await load('src/search/gazetteer.ts');
const { packGazetteer } = await load('geodata/build/gazetteer.ts');
const { districtFeatures } = await load('src/geo/district-features.ts');

const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const boundaries = districtFeatures(readJson('geodata/districts.detail.topo.json'), '2019');
const districts = boundaries.features.map(({ properties }) => ({ ...properties, type: '', label: [0, 0] }));
const packed = packGazetteer(readJson('geodata/gazetteer.json'), readJson('geodata/gazetteer-names.json'));
const gazetteer = typeof packed === 'string' ? JSON.parse(packed) : packed;

export const places = createPlaces(createGazetteer(gazetteer, districts, '2019'), () => Promise.resolve(boundaries));

/** What the reader makes of bytes. */
export async function read(bytes, options = {}) {
  const { pause = createPause() } = options;
  const sheet = await openSheet(foreign(bytes), pause);
  return sheet && readTable(sheet, { places, today: '2026-11-01', ...options, pause });
}

/** The tables of a folder with what is expected of them. */
export function tablesIn(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => {
      const name = file.replace('.expected.json', '');
      const table = files.find((each) => each.startsWith(`${name}.`) && each !== file);
      return {
        name: table,
        bytes: readFileSync(join(folder, table)),
        expected: JSON.parse(readFileSync(join(folder, file), 'utf8')),
      };
    });
}

const digits = (number) => number.replace(/\D/g, '').replace(/^(00)?49/, '0');
const words = (text) =>
  String(text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const german = (text) => (typeof text === 'object' && text ? text.de : text);

/** Whether a column is what is expected of it: all fields that it must hold, and as the main one the only one. */
const isSame = (expected, fields) => {
  if (expected === null) return fields.length === 0;
  return Array.isArray(expected) ? expected.every((field) => fields.includes(field)) : fields[0] === expected;
};

/** What a record says of each field that `expected` names. */
const told = {
  name: (record) => german(record.name) ?? german(record.unit) ?? record.authority,
  organisation: (record) => record.organisation ?? record.authority,
  description: (record) => german(record.description ?? record.function),
  place: ({ place }) => place?.name,
  street: ({ address }) => address?.street,
  postcode: ({ address }) => address?.postcode,
  town: ({ address }) => address?.town,
  hours: ({ hours }) => german(hours),
  audience: ({ audience }) => audience?.map(german).join(', '),
  cost: ({ cost }) => german(cost),
  website: ({ url }) => url,
  alert: ({ alert }) => german(alert?.text),
  start: ({ dates }) => dates?.[0]?.start,
  end: ({ dates }) => dates?.[0]?.end,
  lonLat: ({ place }) => place?.lonLat,
};

function isRight(field, expected, record) {
  const found = told[field] ? told[field](record) : record[field];
  if (field === 'phone' || field === 'mobile') {
    const all = (record.phone ?? '').split(', ').map(digits);
    return [expected].flat().every((number) => all.includes(digits(number)));
  }
  if (field === 'lonLat') return expected.every((value, index) => Math.abs(value - found?.[index]) < 0.0005);
  if (Array.isArray(expected)) return JSON.stringify(expected) === JSON.stringify(found);
  if (['string', 'number'].includes(typeof expected)) return words(found) === words(expected);
  return found === expected;
}

/** When certain days are open, as the clock reads the words. */
function hoursByDay(text, days) {
  const { hours } = readHours(text) ?? {};
  const spans = (day) =>
    (hours?.weekly ?? []).flatMap(({ days, plan }) => (days.includes(day) && Array.isArray(plan) ? plan : []));
  return Object.fromEntries(days.map((day) => [day, spans(day).map(({ from, to }) => [from, to])]));
}

/** Fields of problems that stand at another column than their own. */
const elsewhere = {
  'no-district': 'district',
  'one-district': 'district',
  contradiction: 'district',
  protected: 'street',
  elsewhere: 'district',
  missing: 'name',
};

/** Columns, fields and problems of a table: how many, and which are wrong. */
export function compare(table, { columns, records, problems }) {
  const wrong = [];
  const say = (what, expected, found) =>
    wrong.push(`${what}: ${JSON.stringify(expected)} expected, ${JSON.stringify(found)} found`);
  const byHeading = new Map(table.columns.map((column) => [column.heading, column]));
  let count = 0;
  for (const [heading, expected] of Object.entries(columns)) {
    count++;
    const { fields = [], confidence } = byHeading.get(heading) ?? {};
    if (!isSame(expected, fields)) say(`column ${heading} (${confidence})`, expected, fields);
  }
  for (const { row, ...fields } of records) {
    const record = table.records[table.rows.indexOf(row)];
    for (const [field, expected] of Object.entries(fields)) {
      count++;
      if (field === 'hoursByDay') {
        const found = record && hoursByDay(german(record.hours) ?? '', Object.keys(expected));
        if (JSON.stringify(found) !== JSON.stringify(expected)) say(`row ${row} hours`, expected, found);
        continue;
      }
      if (!record || !isRight(field, expected, record))
        say(`row ${row} ${field}`, expected, record && (told[field]?.(record) ?? record[field]));
    }
  }
  const missed = problems.filter(({ row, field, keep }) => {
    if (keep === false) return table.rows.includes(row) || !table.problems.some((problem) => problem.row === row);
    return !table.problems.some((problem) => {
      if (problem.row !== row) return false;
      const own = elsewhere[problem.reason] ?? null;
      const fieldsOf = byHeading.get(problem.path)?.fields ?? [];
      return (
        own === field ||
        fieldsOf.some((each) => each.split(':')[0] === field || (field === 'latitude' && each === 'longitude'))
      );
    });
  });
  return { count, wrong, missed };
}

/**
 * The telephone numbers of a table, and those of them that do not stand in its file digit by digit, but for a zero that a
 * spreadsheet took and a country in front.
 */
export function phonesIn(table, bytes, { encoding = 'utf-8' }) {
  const text = new TextDecoder(encoding)
    .decode(bytes)
    .replace(/ \/ /g, ';')
    .replace(/&nbsp;/g, ' ');
  const inFile = new Set((text.match(/[+(]?\d[\d ()/.\u2010-\u2015-]*/g) ?? []).map(digits));
  const all = table.records.flatMap(({ phone = '' }) => phone.split(', ').filter(Boolean));
  const isThere = (number) => {
    const plain = digits(number);
    return [...inFile].some((each) => each === plain || `0${each}` === plain || each.startsWith(plain));
  };
  return { count: all.length, wrong: all.filter((number) => !isThere(number)) };
}
