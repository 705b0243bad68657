/**
 * Easy-to-read German (Leichte Sprache, DIN SPEC 33429): short sentences, no genitive, no subjunctive, no passive,
 * explained percentages, and one way to split a long word with a middle dot.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const readJson = (file) => JSON.parse(readFileSync(path.join(root, 'geodata', file), 'utf8'));

const stories = readdirSync(path.join(root, 'geodata/stories')).map((file) => readJson(`stories/${file}`));
const records = [
  ...stories.map((record) => ({ group: 'stories', record })),
  ...readJson('offers.json').offers.map((record) => ({ group: 'offers', record })),
  ...readJson('contacts.json').contacts.map((record) => ({ group: 'contacts', record })),
  { group: 'programme', record: readJson('programme.json') },
];

const districtNames = Object.values(readJson('districts.topo.json').objects).flatMap(({ geometries }) =>
  geometries.map(({ properties: { name } }) => name),
);

/** What stands between quotation marks in the German texts of a record. */
const quotedIn = (record) => [...JSON.stringify(record).matchAll(/„([^“]{3,60})“/g)].map(([, name]) => name);

/** What a record or a link is called: said of controls and by live regions, where a middle dot is heard. */
const isNaming = (keys) => /^(carriers\.\d+\.)?(name|title|headline|links\.\d+\.label)$/.test(keys.join('.'));

/** Every easy-to-read text as { group, id, text, isName }. */
const texts = [];
for (const { group, record } of records) {
  const walk = (value, keys) => {
    if (value === null || typeof value !== 'object') return;
    if ('de' in value) {
      for (const text of [value['de-simple'] ?? []].flat())
        texts.push({ group, id: record.id, text, isName: isNaming(keys) });
    } else for (const [key, each] of Object.entries(value)) if (key !== 'review') walk(each, [...keys, key]);
  };
  walk(record, []);
}

/** The words of the elements themselves; what they make of a number or a name is left out. */
for (const file of readdirSync(path.join(root, 'src/i18n/de-simple'))) {
  const { module } = await runnerImport(path.join(root, 'src/i18n/de-simple', file), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const walk = (value) => {
    if (typeof value === 'string' && value !== 'de-simple') texts.push({ group: 'elements', id: file, text: value });
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  Object.values(module).forEach(walk);
}

/** The words of the showcase, those that are made of numbers, too. */
const { module: showcase } = await runnerImport(path.join(root, 'demo/showcase/texts.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const numbers = { stories: 15, districts: 15, funded: 14, from: '2016', to: '2022' };
for (const [key, text] of Object.entries(showcase.showcaseTexts['de-simple'])) {
  const made = typeof text === 'function' ? text(key === 'numbers' ? numbers : 15) : text;
  texts.push({ group: 'showcase', id: key, text: made });
}

test('everything that has a German text has an easy one: roles, units, funding and links too', () => {
  const missing = [];
  for (const { record } of records) {
    const walk = (value, at) => {
      if (value === null || typeof value !== 'object') return;
      if ('de' in value && !('de-simple' in value)) missing.push(`${record.id}${at}`);
      else if (!('de' in value)) Object.entries(value).forEach(([key, each]) => walk(each, `${at}.${key}`));
    };
    walk(record, '');
  }
  assert.deepEqual(missing, []);
});

/** Sentences; what comes after a colon with a capital letter is a sentence of its own. */
const sentences = (text) =>
  text
    .replace(/(\d)\.(?=\d)/g, '$1')
    .replace(/(?<!\d)(\d{1,2})\. (?=\p{L})/gu, '$1 ')
    .split(/(?<=[.?!]“?) |(?<=:) (?=[„\p{Lu}])/u);
const words = (sentence) => sentence.match(/[\p{L}\p{N}·,-]*[\p{L}\p{N}]/gu) ?? [];
const all = texts.flatMap(({ group, id, text }) => sentences(text).map((sentence) => ({ group, id, sentence })));
const lengthOf = ({ sentence }) => words(sentence).length;
const average = (list) => list.reduce((sum, entry) => sum + lengthOf(entry), 0) / list.length;
const failures = (list) => assert.deepEqual([...new Set(list)], []);
const matching = (pattern, allowed = /(?!)/) =>
  all
    .filter(({ sentence }) => pattern.test(sentence.replace(new RegExp(allowed, 'gu'), '')))
    .map(({ id, sentence }) => `${id}: ${sentence}`);

const longest = 12;
const longestAverage = 9;

test('there is text to check', () => {
  for (const group of ['stories', 'offers', 'contacts', 'programme', 'elements', 'showcase'])
    assert.ok(
      texts.some((entry) => entry.group === group),
      group,
    );
  assert.ok(all.length > 800);
});

test(`no sentence has more than ${longest} words`, () => {
  failures(
    all
      .filter((entry) => lengthOf(entry) > longest)
      .map((entry) => `${lengthOf(entry)} ${entry.id}: ${entry.sentence}`),
  );
});

test(`sentences have at most ${longestAverage} words on average, in every story and everywhere`, () => {
  const found = [];
  for (const { id } of stories) {
    const value = average(all.filter((entry) => entry.group === 'stories' && entry.id === id));
    if (value > longestAverage) found.push(`${id}: ${value.toFixed(1)}`);
  }
  for (const group of new Set(all.map((entry) => entry.group))) {
    const value = average(all.filter((entry) => entry.group === group));
    if (value > longestAverage) found.push(`${group}: ${value.toFixed(1)}`);
  }
  failures(found);
});

test('no genitive', () => {
  /** Names that are printed like this. */
  const names = /Tag der (Vereine|Arbeitsperspektive)/;
  failures(matching(/(?<!\p{L})(des|eines|dessen|deren|wegen der|trotz)(?!\p{L})/u));
  failures(matching(/(Thüringen|Erfurt|Jena|Gera|Eisenach|Deutschland|Europa)s(?!\p{L})/u));
  // a noun, then „der“ or „einer“, then a noun: „die Geschichte der Region“
  const preposition =
    'In|Im|Bei|Mit|Von|Aus|Auf|An|Nach|Vor|Zu|Seit|Unter|Über|Neben|Das|Dort|Auch|Darum|Deshalb|Jetzt|Dann|Danach|Manchmal|Heute|Hier|Und|Oder|Denn|Aber|Wenn|Hat|Ist|War';
  failures(
    matching(
      new RegExp(`(?<!\\p{L})(?!(${preposition}) )\\p{Lu}\\p{Ll}[\\p{L}·-]+ (der|einer) (\\p{Ll}+en )?\\p{Lu}`, 'u'),
      names,
    ),
  );
});

test('no subjunctive, no passive', () => {
  failures(matching(/(?<!\p{L})(würde|könnte|sollte|hätte|wäre|müsste|dürfte|möge)(n|st|t)?(?!\p{L})/iu));
  failures(matching(/(?<!\p{L})(wird|werden|wurden?|worden)(?!\p{L})/iu, /wurde auch ein Treff·punkt/));
});

test('a percentage is explained with „von 100“', () => {
  failures(
    texts
      .filter(({ text }) => /%|Prozent/.test(text) && !text.includes('von 100'))
      .map(({ id, text }) => `${id}: ${text}`),
  );
  failures(
    stories.flatMap(({ id, figures }) =>
      figures
        .filter(({ unit, label }) => unit === '%' && !/\d von 100/.test(label['de-simple']))
        .map(({ value }) => `${id}: ${value} %`),
    ),
  );
});

test('a middle dot alone splits words, and neither verbs nor names', () => {
  const wordsOf = texts.flatMap(({ id, text }) =>
    (text.match(/\p{L}[\p{L}·-]*/gu) ?? []).map((word) => ({ id, word })),
  );
  const dotted = wordsOf.filter(({ word }) => word.includes('·'));
  const told = (list) => list.map(({ id, word }) => `${id}: ${word}`);
  const lowerCase = new Set(wordsOf.filter(({ word }) => /^\p{Ll}/u.test(word)).map(({ word }) => word));
  // At the beginning of a sentence a verb has a capital letter, too.
  const verbs = dotted.filter(
    ({ word }) => /^\p{Ll}/u.test(word) || lowerCase.has(word.replace(/·/g, '').toLowerCase()),
  );
  // The same word that the map has, or that stands on a poster.
  const isSplit = (text, name) => text.replaceAll(name, '').replace(/·/g, '').includes(name);
  const quoted = records.flatMap(({ record }) => quotedIn(record));
  const proper = [...districtNames, ...new Set(quoted.map((name) => `„${name}“`))];
  const names = texts.flatMap(({ id, text }) =>
    proper.filter((name) => isSplit(text, name)).map((word) => ({ id, word })),
  );
  const named = texts.filter(({ isName }) => isName);
  assert.ok(named.length > 70, `${named.length} names of records`);
  const splitNames = named.filter(({ text }) => /\p{L}·\p{L}/u.test(text)).map(({ id, text }) => ({ id, word: text }));
  const others = matching(/\p{L}[\u00ad\u2027\u2219\u2022\u30fb]\p{L}/u).concat(
    matching(/(?<!\p{L})(Internet|Daten|Telefon|Fax)-\p{L}/u),
    matching(/\p{Ll}{2}-\p{Ll}/u, /Strit-wörker/),
  );
  console.log(
    `separators: ${dotted.length} words with a middle dot, ${verbs.length} of them verbs, in names: ${names.length + splitNames.length} of ${proper.length + named.length}, other separators: ${others.length}`,
  );
  failures([...told(verbs), ...told(names), ...told(splitNames), ...others]);
});

test('no subordinate clause in the content', () => {
  // „Damit“ at the beginning of a sentence means „with that“.
  const clause =
    /(?<!\p{L})(weil|dass|wenn|obwohl|während|bevor|nachdem|falls|sodass|indem|ob)(?!\p{L})|(?<!^)(?<!\p{L})damit (?=\p{L})|, (die|der|das|den|dem|denen|wo|was|wer|wie|warum|woher) /iu;
  const content = all.filter(({ group }) => group !== 'elements' && group !== 'showcase');
  const found = content.filter(({ sentence }) => clause.test(sentence));
  console.log(`subordinate clauses: ${found.length} of ${content.length} sentences`);
  failures(found.map(({ id, sentence }) => `${id}: ${sentence}`));
});

test('labels of figures are whole sentences that hold the number', () => {
  failures(
    stories.flatMap(({ id, figures }) =>
      figures
        .filter(({ value, unit, label }) => {
          const text = label['de-simple'];
          const digits = [value].flat().map((each) => Math.round(each).toLocaleString('de-DE'));
          return (
            !text.endsWith('.') || !(unit === '%' ? / von 100/.test(text) : digits.every((each) => text.includes(each)))
          );
        })
        .map(({ value }) => `${id}: ${value}`),
    ),
  );
});

test('numbers are written as digits', () => {
  failures(matching(/(?<!\p{L})(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\p{L})/iu));
});

test('a word is split with a middle dot in one way, everywhere', () => {
  /** Spellings of a word without dots and hyphens, with where they stand. */
  const spellings = new Map();
  for (const { id, text, isName } of texts) {
    if (isName) continue;
    for (const [word] of text.matchAll(/\p{L}[\p{L}·-]*/gu)) {
      const plain = word.replace(/[·-]/g, '').toLowerCase();
      const known = spellings.get(plain) ?? new Map();
      spellings.set(plain, known.set(word.toLowerCase(), [...(known.get(word.toLowerCase()) ?? []), id]));
    }
  }
  const name = (spelling, ids) => `${spelling} (${[...new Set(ids)].slice(0, 3).join(', ')})`;
  const found = [];
  for (const known of spellings.values()) {
    if (known.size > 1) found.push([...known].map(([spelling, ids]) => name(spelling, ids)).join(' / '));
  }
  // „Land·kreis“ and „Landkreise“: the same word with another ending
  const split = [...spellings].filter(([, known]) => [...known.keys()].some((spelling) => spelling.includes('·')));
  for (const [plain, known] of spellings) {
    for (const [spelling, ids] of known) {
      if (spelling.includes('·')) continue;
      for (const [other] of split) {
        const [short, long] = other.length < plain.length ? [other, plain] : [plain, other];
        if (long !== short && short.length > 6 && long.startsWith(short) && long.length - short.length < 3)
          found.push(`${name(spelling, ids)}, but ${[...spellings.get(other).keys()].join()}`);
      }
    }
  }
  failures(found);
});

test('a hard word is explained in one way, as the list of words has it', () => {
  const readme = readFileSync(path.join(root, 'geodata/README.md'), 'utf8');
  const [, section = ''] = /### Wörter in Leichter Sprache\n(.*?)\nEnglisch ist/s.exec(readme) ?? [];
  const rows = [...section.matchAll(/^\| (?!Wort|-)(.+?) *\| (.+?) *\|$/gm)].map(([, word, says]) => ({ word, says }));
  const told = new Map(rows.map(({ says }) => [says, 0]));
  const names = rows.map(({ word }) => word).join('|');
  // “X bedeutet: …”, “Das bedeutet: …”, “Ein X ist …”
  const explains = new RegExp(
    `(?:(?<=^|[.!?:] )(?!Es )(?:\\p{L}[\\p{L}·-]*) bedeutet(?: hier)?: [^.!?]+[.!?]|(?<=^|[.!?] )(?:Ein|Eine|Das|Die|Der) (?:${names}) (?:ist|sind) (?:ein|eine|die|der) [^.!?]+[.!?])`,
    'gu',
  );
  const wrong = [];
  for (const { group, id, text } of texts) {
    if (group === 'elements' || group === 'showcase') continue;
    for (const says of told.keys()) if (text.includes(says)) told.set(says, told.get(says) + 1);
    for (const [says] of text.matchAll(explains)) if (!told.has(says)) wrong.push(`${id}: ${says}`);
  }
  console.log(`words with an explanation: ${rows.length}, told ${[...told.values()].reduce((a, b) => a + b)} times`);
  failures([...wrong, ...[...told].filter(([, times]) => times === 0).map(([says]) => `nowhere: ${says}`)]);
});

after(() => {
  const line = (label, list) =>
    console.log(
      `${label}: ${list.length} sentences, ${average(list).toFixed(1)} words on average, longest ${Math.max(...list.map(lengthOf))}`,
    );
  for (const { number, id } of stories.toSorted((a, b) => a.number.slice(2) - b.number.slice(2)))
    line(
      `${number} ${id}`,
      all.filter((entry) => entry.group === 'stories' && entry.id === id),
    );
  for (const group of ['stories', 'offers', 'contacts', 'programme', 'elements', 'showcase'])
    line(
      `all ${group}`,
      all.filter((entry) => entry.group === group),
    );
  line('everything', all);
});
