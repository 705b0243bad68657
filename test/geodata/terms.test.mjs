/**
 * One word for one thing, as the list of terms in geodata/README.md has it, in the content and in the words of the
 * elements; numbers and quotation marks as each language has them.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readJson = (file) => JSON.parse(readFileSync(`${root}geodata/${file}`, 'utf8'));
const files = [
  ...readdirSync(`${root}geodata/stories`).map((name) => `stories/${name}`),
  'offers.json',
  'contacts.json',
  'programme.json',
];

/** Every text as { where, language, text }. */
const texts = [];
for (const file of files) {
  const walk = (value) => {
    if (value === null || typeof value !== 'object') return;
    if (!Array.isArray(value) && ('de' in value || 'en' in value)) {
      for (const [language, text] of Object.entries(value))
        for (const each of [text].flat()) texts.push({ where: file, language, text: each });
    } else for (const [key, each] of Object.entries(value)) if (key !== 'review') walk(each);
  };
  walk(readJson(file));
}
for (const language of ['de', 'en', 'de-simple'])
  for (const name of readdirSync(`${root}src/i18n/${language}`)) {
    // The words for who runs the tools are none of the readers'.
    if (/^(advice|cli|contract|doctor)/.test(name)) continue;
    const code = readFileSync(`${root}src/i18n/${language}/${name}`, 'utf8').replace(/^(import|\s*\/?\*+).*$/gm, '');
    texts.push({ where: `${language}/${name}`, language, text: code, isCode: true });
  }

const readme = readFileSync(`${root}geodata/README.md`, 'utf8');
const [, section = ''] = /## Begriffe\n(.*?)\n## /s.exec(readme) ?? [];
const avoided = section
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .flatMap((line) =>
    [
      ...line
        .split('|')
        .at(-2)
        .matchAll(/`([^`]+)`/g),
    ].map(([, word]) => word),
  );

const found = { de: 0, en: 0, 'de-simple': 0 };
const report = (list) => {
  for (const { language } of list) found[language]++;
  assert.deepEqual(
    list.map(({ where, language, text, word }) => `${where} ${language}: ${word} in ${text.slice(0, 90)}`),
    [],
  );
};

test('words that the list of terms rules out stand nowhere', () => {
  assert.ok(avoided.length > 15);
  assert.ok(texts.length > 500);
  report(
    texts.flatMap((entry) => avoided.filter((word) => entry.text.includes(word)).map((word) => ({ ...entry, word }))),
  );
});

test('English has its own quotation marks, numbers and percentages', () => {
  const wrong = [
    [/[„“”"]/, 'quotation marks'],
    [/\d\.\d{3}\b/, 'thousands'],
    [/\d [%]/, 'percentage'],
    [/\d,\d(?!\d\d)/, 'decimals'],
  ];
  const english = texts.filter(({ language, isCode }) => language === 'en' && !isCode);
  report(
    english.flatMap((entry) =>
      wrong.filter(([pattern]) => pattern.test(entry.text)).map(([, word]) => ({ ...entry, word })),
    ),
  );
});

test('German has its own quotation marks, numbers and percentages', () => {
  const wrong = [
    [/["”]|(?<![\p{L}])‘/u, 'quotation marks'],
    [/\d,\d{3}\b/, 'thousands'],
    [/\d%/, 'percentage'],
  ];
  const german = texts.filter(({ language, isCode }) => language !== 'en' && !isCode);
  report(
    german.flatMap((entry) =>
      wrong.filter(([pattern]) => pattern.test(entry.text)).map(([, word]) => ({ ...entry, word })),
    ),
  );
});

test('who takes part in or offers something and has no name of its own is told in every language', () => {
  const described =
    /ämter|schulen|vereine?\b|träger|ehrenamtliche|dienste|stellen?\b|organisationen|initiativen|partner|verwaltung|^(stadt|polizei)\b|beauftragte|buchhandlung|gruppe|projekt|büro|management| (mit|im|der|des) /i;
  const isName = (name) => typeof name === 'string';
  const partners = files.filter((file) => file.startsWith('stories/')).flatMap((file) => readJson(file).partners);
  const plain = partners.map(({ name }) => name).filter(isName);
  const offering = readJson('offers.json').offers.map(({ organisation }) => organisation);
  assert.ok(plain.length > 20 && offering.filter(isName).length > 5);
  assert.deepEqual(
    [...plain, ...offering.filter(isName)].filter(
      (name) => described.test(name) && !/^Partnerschaft für|, Helferkreis/.test(name),
    ),
    [],
  );
});

test('a registered association is an e. V. that no line breaks: with a narrow space between', () => {
  const wrong = /(?<!\p{L})e\.?\s?V(?!\p{L})\.?/giu;
  const right = 'e.\u202FV.';
  report(
    texts.flatMap((entry) =>
      (entry.text.match(wrong) ?? []).filter((found) => found !== right).map((word) => ({ ...entry, word })),
    ),
  );
  const names = files.flatMap((file) => JSON.stringify(readJson(file)).match(wrong) ?? []);
  assert.ok(names.length > 15);
  assert.deepEqual(
    names.filter((name) => name !== right),
    [],
  );
});

test('the list and what deviates from it', () => {
  console.log(`${avoided.length} words ruled out, ${texts.length} texts; deviations: ${Object.entries(found).map(([language, count]) => `${language} ${count}`).join(', ')}`); // prettier-ignore
});
