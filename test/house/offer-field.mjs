/** A made-up field of an offer, `childcare`: what it takes to add one, and whether it is told wherever offers are. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, waitFor } from '../helpers/page.mjs';
import { change } from './copy.mjs';

const field = 'childcare';
const label = 'Kinderbetreuung';
const value = 'Im Raum nebenan, ohne Anmeldung.';

/** @returns what it had to touch, relative to `root` */
export function addOfferField(root) {
  const named = (text) => (code) => code.replace(/^( +)cost: '/m, `$1${field}: '${text}',\n$&`);
  const edits = {
    'src/model/offer-fields.ts': (code) => code.replace("  cost: 'text',", `  ${field}: 'text',\n$&`),
    'src/i18n/de/reading.ts': named(label),
    'src/i18n/de-simple/reading.ts': named('Wer passt auf die Kinder auf?'),
    'src/i18n/en/reading.ts': named('Childcare'),
    'geodata/schema/offers.schema.json': (json) =>
      json.replace(/^( +)"cost": \{/m, `$1"${field}": { "$ref": "common.schema.json#/$defs/text" },\n$&`),
  };
  for (const [file, edit] of Object.entries(edits)) change(root, file, edit);
  return Object.keys(edits);
}

const record = {
  ...{ id: 'sprachcafe', name: { de: 'Sprachcafé' }, kind: 'meeting', topics: ['sprache'], district: '16053' },
  ...{ place: null, organisation: 'Verein', contacts: [], spokenLanguages: [], status: 'active', asOf: '2026-01' },
  ...{ source: { document: 'Aushang' }, [field]: { de: value } },
};
const file = (offer) => JSON.stringify({ version: 1, offers: [offer] });

export const offerPages = {
  '/offers.json': file(record),
  '/offers': `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><script type="module" src="/thilik/thilik.js"></script>
<thilik-offer-list src="/offers.json" district="16053"></thilik-offer-list>
<thilik-map offers-src="/offers.json" layers="offers" district="16053"></thilik-map>`,
};

/** @throws AssertionError when a form does not tell the field, or the check of files does not know it */
export async function checkOfferField(root, browser, { origin }) {
  const run = (...args) =>
    execFileSync(process.execPath, [join(root, 'dist/cli/thilik.mjs'), ...args], { encoding: 'utf8', stdio: 'pipe' });
  const write = (name, offer) => {
    writeFileSync(join(root, name), file(offer));
    return join(root, name);
  };
  const own = write('own.json', record);
  assert.ok(!run('check', own).includes(field), 'the schema knows it');
  assert.ok(
    run('check', write('wrong.json', { ...record, [`${field}x`]: { de: 'x' } })).includes(`${field}x`),
    'and no other',
  );
  for (const form of ['static', 'shadow']) {
    const html = run('prerender', '--element', 'offer-list', '--district', '16053', '--file', own, '--form', form);
    for (const words of [label, value]) assert.ok(html.includes(words), `${form}: ${words}`);
  }
  const { page, close } = await openPage(browser);
  await page.goto(`${origin}/offers`);
  for (const tag of ['thilik-offer-list', 'thilik-map']) {
    const says = ([wanted, ...all]) => {
      const root = document.querySelector(wanted).shadowRoot;
      for (const closed of root?.querySelectorAll('button[aria-expanded="false"], summary') ?? []) {
        if (/Sprachcaf|Angebot|Einzelheiten/.test(closed.textContent) && !closed.closest('details[open]'))
          closed.click();
      }
      return all.every((words) => root?.textContent.includes(words));
    };
    await waitFor(page, says, { argument: [tag, label, value] }).catch(() => assert.fail(tag));
  }
  await close();
}
