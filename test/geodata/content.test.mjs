/**
 * What the content of geodata/ promises: shape, dates and sources, languages, faithful figures, own words,
 * no private persons, no refugee accommodation on the map.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const geodata = path.join(root, 'geodata');
const readJson = (file) => JSON.parse(readFileSync(path.join(geodata, file), 'utf8'));

const { contacts } = readJson('contacts.json');
const { offers } = readJson('offers.json');
const { places } = readJson('places.json');
const programme = readJson('programme.json');
const storyFiles = readdirSync(path.join(geodata, 'stories')).filter((file) => file.endsWith('.json'));
const stories = storyFiles.map((file) => readJson(path.join('stories', file)));

/** The districts of 2019; today's 22 are the same without Eisenach (16056), which is part of 16063. */
const frame2019 =
  '16051 16052 16053 16054 16055 16056 16061 16062 16063 16064 16065 16066 16067 16068 16069 16070 16071 16072 16073 16074 16075 16076 16077'.split(
    ' ',
  );

/**
 * Spot check, written by hand from the brochure. Figures are noted as value, unit, `~` for approximate, `>` for more than;
 * `must` has to be there, `may` is also printed there or counted from it, anything else is an invention.
 */
const printed = {
  'ilm-kreis': {
    number: '2.1',
    district: '16070',
    title: 'Das Interkulturelle Spiel- und Sportfest mit Überführung in das Projektvorhaben „Tag der Vereine“',
    must: ['500', '75%~', '17', '5'],
    may: ['2'],
  },
  jena: { number: '2.2', district: '16053', title: 'Kitchen on the Run', must: ['25'], may: ['7', '2'] },
  nordhausen: {
    number: '2.3',
    district: '16062',
    title: 'Aktionstage „Unterwegs in unserer neuen Heimat“',
    must: ['6', '[30,60]~', '18', '56'],
    may: [],
  },
  'saale-holzland-kreis': {
    number: '2.4',
    district: '16074',
    title: 'Die „Arbeitsgruppe EU-Bürger“',
    must: ['70%'],
    may: ['3'],
  },
  eisenach: {
    number: '2.5',
    district: '16056',
    title: 'Verknüpfung von Landes- und Bundesprogrammen zur strategischen Ausrichtung der Integrationsarbeit',
    must: [],
    may: ['2', '3', '5'],
  },
  hildburghausen: {
    number: '2.6',
    district: '16069',
    title: 'Kooperationspartner finden – Zusammenarbeit gestalten und erhalten',
    must: ['6', '40'],
    may: [],
  },
  'saale-orla-kreis': {
    number: '2.7',
    district: '16075',
    title: 'Öffentlichkeitsarbeit in Krisenzeiten – Kommunikation der Aufnahme und Integration von Flüchtlingen',
    must: [],
    may: [],
  },
  soemmerda: {
    number: '2.8',
    district: '16068',
    title: 'Ein Forum für und von Integrationsakteur*innen – das Netzwerk Integration',
    must: ['35'],
    may: ['2', '3', '4'],
  },
  'saalfeld-rudolstadt': {
    number: '2.9',
    district: '16073',
    title: '„Hilfe zur Selbsthilfe“ – Unterstützung von Migrantenselbstorganisationen',
    must: [],
    may: ['1'],
  },
  'altenburger-land': {
    number: '2.10',
    district: '16077',
    title: 'Arbeit im Mangelberuf – Chance für Geflüchtete',
    must: [],
    may: ['3'],
  },
  wartburgkreis: {
    number: '2.11',
    district: '16063',
    title: '„Der Tag der Arbeitsperspektive“ für (Neu-)Zugewanderte in der Wartburgregion',
    must: ['3883', '614', '3.8%', '9.9%', '146'],
    may: ['3'],
  },
  erfurt: {
    number: '2.12',
    district: '16051',
    // printed with a slip: "politischen"
    title: 'Gesellschaftliche und politische Teilhabe von Erfurter*innen mit Migrationsgeschichte',
    must: ['130>', '18036', '8.4%', '25879', '12000~', '10'],
    may: [],
  },
  kyffhaeuserkreis: {
    number: '2.13',
    district: '16065',
    title: 'Streetworkerbüro in Sondershausen',
    must: [],
    may: [],
  },
  'schmalkalden-meiningen': {
    number: '2.14',
    district: '16066',
    title: '„Cabrini on Tour“ – Aufsuchende Flüchtlingsarbeit',
    must: ['558'],
    may: ['3'],
  },
  gera: {
    number: '2.15',
    district: '16052',
    title: 'Interkulturelle Jugendbegleitung in Bildungseinrichtungen',
    must: ['5', '36%~', '2'],
    may: ['1'],
  },
};

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value) => isObject(value) && typeof value.de === 'string';
const isParagraphs = (value) => isObject(value) && Array.isArray(value.de);

/** Calls `visit(value, key, path)` for every value below `value`. */
function walk(value, visit, at = '') {
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    const where = Array.isArray(value) ? `${at}[${key}]` : `${at}.${key}`;
    visit(child, key, where);
    walk(child, visit, where);
  }
}

/** All strings below `value` as [path, string]. */
function strings(value, at = '') {
  const found = [];
  walk(
    value,
    (child, _key, where) => {
      if (typeof child === 'string') found.push([where, child]);
    },
    at,
  );
  return found;
}

/** Lower-case words; soft separators of easy-to-read German are taken out, digits glued to a word by a footnote too. */
function words(text) {
  return text
    .toLowerCase()
    .replace(/[·\u00AD]/g, '')
    .replace(/(\p{L}{2})\d(?!\p{L})/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

const all = { contacts, offers, places, programme, stories };
const records = [...contacts, ...offers, ...stories];
const failures = (list) => assert.deepEqual(list, []);

describe('schema', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
  ajv.addFormat('uri-reference', /^\S+$/);
  for (const file of readdirSync(path.join(geodata, 'schema'))) {
    if (file.endsWith('.schema.json')) ajv.addSchema(readJson(path.join('schema', file)));
  }
  const check = (name, data) => {
    const validate = ajv.getSchema(`${name}.schema.json`);
    validate(data);
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
  for (const name of ['contacts', 'gazetteer', 'gazetteer-names', 'offers', 'places', 'programme']) {
    test(`${name}.json fits its schema`, () => failures(check(name, readJson(`${name}.json`))));
  }
  for (const [index, file] of storyFiles.entries()) {
    test(`stories/${file} fits its schema`, () => failures(check('story', stories[index])));
  }
  test('the slim form of all stories fits the feed schema', () => {
    const slim = stories.map(({ id, number, title, headline, district, place, summary, topics, funded, asOf }) => {
      return { id, number, title, headline, district, place, summary, topics, funded, asOf };
    });
    failures(check('stories', { version: 1, details: 'de/story/{id}.json', stories: slim }));
    assert.notDeepEqual(check('stories', { version: 1, stories: [{ ...slim[0], colour: 'red' }] }), []);
    assert.notDeepEqual(check('stories', { version: 1, stories: [{ ...slim[0], summary: undefined }] }), []);
  });
});

describe('stories', () => {
  test('are exactly the 15 of the contract, each in the file of its id', () => {
    assert.deepEqual(
      storyFiles.toSorted(),
      Object.keys(printed)
        .map((id) => `${id}.json`)
        .toSorted(),
    );
    failures(stories.filter((story, index) => `${story.id}.json` !== storyFiles[index]).map((story) => story.id));
  });
  for (const story of stories) {
    const expected = printed[story.id];
    if (!expected) continue;
    test(`${story.id}: number, district, title and funding as printed`, () => {
      const { number, district, funded } = story;
      const title = story.title.de;
      const want = { number: expected.number, district: expected.district, title: expected.title };
      assert.deepEqual({ number, district, title }, want);
      assert.equal(funded, story.id !== 'hildburghausen');
      assert.equal(story.source.section, expected.number);
    });
    test(`${story.id}: figures as printed, none invented`, () => {
      const have = story.figures.map(
        ({ value, unit = '', approx }) =>
          `${JSON.stringify(value)}${unit}${approx === 'over' ? '>' : approx ? '~' : ''}`,
      );
      failures(expected.must.filter((figure) => !have.includes(figure)).map((figure) => `missing ${figure}`));
      failures(
        have
          .filter((figure) => ![...expected.must, ...expected.may].includes(figure))
          .map((figure) => `not printed ${figure}`),
      );
    });
  }
  test('headlines stand in three languages, short enough for a card', () => {
    const found = [];
    for (const { id, headline } of stories)
      for (const language of ['de', 'en', 'de-simple'])
        if (!headline?.[language] || headline[language].length > 48) found.push(`${id} ${language}`);
    console.log(`headlines: ${stories.length * 3}, longest ${Math.max(...stories.flatMap(({ headline }) => Object.values(headline).map(({ length }) => length)))} characters`); // prettier-ignore
    failures(found);
  });
  test('the unusable rate of the Wartburgkreis is shown nowhere', () => {
    const story = stories.find(({ id }) => id === 'wartburgkreis');
    assert.ok(story);
    assert.doesNotMatch(JSON.stringify(story), /2[,.]8\b/);
  });
  test('the presenter is named in `presenter` only', () => {
    const found = [];
    for (const story of stories) {
      const name = story.presenter?.name;
      if (!name) continue;
      const surname = name.split(' ').at(-1);
      const rest = strings({ ...story, presenter: null }, story.id);
      const address = new RegExp(`(Frau|Herrn?|Mrs?|Ms)\\.? ${surname}`);
      for (const [where, text] of rest) if (text.includes(name) || address.test(text)) found.push(where);
    }
    failures(found);
  });
});

describe('dates and sources', () => {
  test('every record has asOf and a source that can be found again', () => {
    const found = [];
    const traceable = ({ document, url, lines, date }) => Boolean(document && (url || lines || date));
    for (const record of [...records, programme]) {
      if (!record.asOf) found.push(`${record.id}: asOf`);
      if (!record.source || !traceable(record.source)) found.push(`${record.id}: source`);
    }
    for (const place of places) if (!place.source || !traceable(place.source)) found.push(`${place.id}: source`);
    for (const contact of contacts) {
      for (const [field, entry] of Object.entries(contact.fields ?? {})) {
        if (!contact[field]) found.push(`${contact.id}: ${field} has a date but is missing`);
        if (!entry.asOf || !traceable(entry.source)) found.push(`${contact.id}: ${field}`);
      }
    }
    failures(found);
  });
  test('ids are unique and references lead somewhere', () => {
    for (const list of [contacts, offers, places, stories]) {
      const ids = list.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    }
    const contactIds = new Set(contacts.map(({ id }) => id));
    const found = [];
    for (const { id, story, district, contacts: refs } of offers) {
      if (story && printed[story]?.district !== district) found.push(`${id}: story ${story}`);
      if (story && !id.startsWith(`${story}-`)) found.push(`${id}: not prefixed by its story`);
      for (const ref of refs) if (!contactIds.has(ref)) found.push(`${id}: contact ${ref}`);
    }
    failures(found);
  });
  test('offers of the brochure hold for 2019', () => {
    failures(offers.filter(({ asOf }) => asOf !== '2019').map(({ id }) => id));
  });
});

test('every story and offer of the brochure links to where it can be found', () => {
  const [{ source }] = stories;
  assert.match(source.url, /^https:/);
  failures([...stories, ...offers].filter((record) => record.source.url !== source.url).map(({ id }) => id));
});

describe('languages', () => {
  const languages = ['de', 'de-simple', 'en'];
  const texts = (record) => {
    const found = [];
    walk(record, (child, _key, where) => {
      if (where !== '.review' && (isText(child) || isParagraphs(child))) found.push([where, child]);
    });
    return found;
  };
  /** Small print of a story: German and English are enough. */
  const smallPrint = /^\.(presenter|partners|funding|links)\b/;
  test('stories, offers and programme speak German, English and easy-to-read German', () => {
    const found = [];
    for (const record of [...stories, ...offers, programme]) {
      for (const [where, text] of texts(record)) {
        for (const language of languages) {
          if (language === 'de-simple' && smallPrint.test(where)) continue;
          if (!text[language]) found.push(`${record.id}${where} ${language}`);
        }
      }
    }
    failures(found);
  });
  test('every function of a contact is there in the three languages', () => {
    failures(
      contacts
        .filter((contact) => !contact.function || languages.some((language) => !contact.function[language]))
        .map(({ id }) => id),
    );
  });
  test('every translation is marked in `review`, and nothing else', () => {
    const found = [];
    for (const record of [...records, programme]) {
      const used = new Set(texts(record).flatMap(([, text]) => Object.keys(text)));
      used.delete('de');
      const marked = Object.keys(record.review ?? {}).filter((language) => language !== 'de');
      if ([...used].toSorted().join() !== marked.toSorted().join()) found.push(record.id);
    }
    failures(found);
  });
});

describe('contacts', () => {
  const switchboard = 'Zentrale – fragen Sie nach der Stelle für Integration';
  test('every district has a contact, in both frames', () => {
    const have = new Set(contacts.map(({ district }) => district));
    failures(frame2019.filter((ags) => !have.has(ags)));
    const today = new Set([...have].map((ags) => (ags === '16056' ? '16063' : ags)));
    failures(frame2019.filter((ags) => ags !== '16056' && !today.has(ags)));
  });
  test('a district has an integration office with address and telephone, or a switchboard', () => {
    failures(
      frame2019.filter((ags) => {
        const own = contacts.filter(({ district }) => district === ags);
        return !own.some((c) => c.switchboard || (c.id === `${ags}-integration` && c.address && c.phone));
      }),
    );
  });
  test('a switchboard is called one, and nothing else is', () => {
    const found = [];
    for (const contact of contacts) {
      const called = contact.function.de === switchboard;
      if (Boolean(contact.switchboard) !== called) found.push(contact.id);
      // A sentence about the house is no unit of its own.
      const hasUnit = contact.unit && !contact.unit.de.endsWith('.');
      if (contact.switchboard && (hasUnit || contact.id !== `${contact.district}-zentrale`)) found.push(contact.id);
    }
    failures(found);
  });
  test('an Ausländerbehörde is never called an integration office', () => {
    const isImmigrationOffice = ({ unit, function: task }) =>
      /Ausländer(behörde|wesen|angelegenheiten)/.test(`${unit?.de} ${task.de}`);
    const claims = ({ id, function: task }) =>
      id.endsWith('-integration') || /^Ansprechstelle für Integration/.test(task.de);
    failures(contacts.filter((c) => isImmigrationOffice(c) && claims(c)).map(({ id }) => id));
  });
  test('no persons, only mailboxes of functions', () => {
    const names = stories.flatMap(({ presenter }) => (presenter?.name ? [presenter.name] : []));
    failures(contacts.filter(({ person }) => person).map(({ id }) => id));
    failures(contacts.filter((c) => /^[a-zäöü]\.[^@]+@/i.test(c.email ?? '')).map(({ id }) => id));
    failures(strings(contacts).filter(([, text]) => names.some((name) => text.includes(name))));
  });
  test('telephones have one form, that of DIN 5008: area code, number, hyphen before an extension', () => {
    const isRight = (phone) => /^(115|0\d{2,5} \d{3,}(-\d+)?|0\d{2,5} \d{2,}-\d+)$/.test(phone);
    failures(contacts.filter(({ phone }) => phone && !isRight(phone)).map(({ id, phone }) => `${id} ${phone}`));
  });
  test('sources are originals, which a reader can open', () => {
    const copies = /Abschrift|docslib|\.nina\.az|richxsearch|bdmobi|fanyv88|zxc\.wiki|wikibrief|jakami|http3\.lol/;
    failures(strings(all).filter(([, text]) => copies.test(text)));
  });
});

test('web addresses are https or http', () => {
  const found = [];
  walk(all, (child, key, where) => {
    if (key !== 'url' || (isObject(child) && child.asOf) || where.endsWith('.sure.url')) return;
    const protocol = typeof child === 'string' && URL.canParse(child) ? new URL(child).protocol : '';
    if (protocol !== 'https:' && protocol !== 'http:') found.push(`${where} ${child}`);
  });
  failures(found);
});

describe('places', () => {
  test('every coordinate is from GeoNames', () => {
    failures(places.filter(({ lonLat, licence }) => lonLat && licence !== 'GeoNames, CC BY 4.0').map(({ id }) => id));
  });
  test('every point of a story or offer is one of places.json', () => {
    const known = new Set(places.map(({ name, lonLat, precision }) => JSON.stringify([name, lonLat, precision])));
    const found = [];
    for (const { id, place } of [...stories, ...offers]) {
      if (!place?.lonLat) continue;
      if (!known.has(JSON.stringify([place.name, place.lonLat, place.precision]))) found.push(`${id}: ${place.name}`);
      if (place.licence !== 'GeoNames, CC BY 4.0') found.push(`${id}: licence`);
    }
    failures(found);
  });
  test('no point at places named in the source as refugee accommodation only', () => {
    const only = /Gerstungen|Merkers|Wutha|Kaltennordheim|Schafhausen|Erbenhausen|Breitungen|[Uu]nterkunft/;
    const points = [...places, ...[...stories, ...offers].flatMap(({ place }) => (place ? [place] : []))];
    failures(points.filter(({ name, lonLat }) => lonLat && only.test(name)).map(({ name }) => name));
  });
  test('Kaltennordheim belongs to Schmalkalden-Meiningen', () => {
    assert.equal(places.find(({ id }) => id === 'kaltennordheim')?.ags, '16066');
  });
});

test('programme: 15 districts with a story, 8 without, 23 together', () => {
  assert.deepEqual(
    programme.withStory,
    Object.entries(printed).map(([story, { district }]) => ({ district, story })),
  );
  const together = [...programme.withStory.map(({ district }) => district), ...programme.withoutStory.districts];
  assert.deepEqual(together.toSorted(), frame2019);
  assert.equal(programme.future.length, 3);
  assert.match(programme.withoutStory.note.de, /heißt nicht/);
  assert.deepEqual(
    programme.notFunded.map(({ district }) => district),
    ['16069'],
  );
});

describe('what must not be published', () => {
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  /** SHA-256 of the names, so that the test does not publish them itself. */
  const privateNames = [
    '33157d5587750171cead4dd54eee7da9332be0d113395bfda72b1c4d1d985c7b',
    '427a83c2f20611259a6e1399d73a3f08bf35ddfa3c55c96d6e0b775fa6daf17a',
    '937e26e04fdf30cdb4a7bf3b05fa5c19f0e5700076c48a9fdcd8b37baa1dab46',
    'a82f38351d93562aa33c853ee903ad0b46a5177f77b8fae9a8f0d245347ab40a',
    '7314222aaec2219364deebac62e895e600be38c9cd92d1fc38d07fc6b28ded47',
    '4a8cc0fe33d2a18b122b359bbf02ca74362b690a1a21ed602217fb9837aaf5bb',
    '98b778697d8bbe03f0d8c3eec8f061db970979720cce8ad8e0491980ddc722a5',
    'b83d9275afded3bfc9a159404f300ced678ad4c10dd90fce98a7698db1cc94b6',
    'ce5d2899e411dd441c81a5edd73969dbb655e8d9549fe6378a331f2cf9a6e5c7',
    'ca7483ad5ed512364e04c8ede893197a8b782c24ed410f1115ba4f2c283d01e1',
  ];
  /** SHA-256 of street with number, or name, of accommodation. */
  const accommodation = [
    '585601b4be65bed61721bff2b358b1f10c96f605fac325991d46870ada770ff0',
    '9a329e31c8151c3e94e854d54d1c9bb2741d0bbbb98a181aad751aa6098241f4',
    '4e3b6359b8bfaf21dec9d0df132eb1dfb99f58387e17e2393287aaede7df11c5',
    '3eb284782b6d04481271435de77e5de47d9a555fe71519c801ec70ff2eacb8ed',
    '868c286a93d8f94487a67faf7120ca3f102c54f43215f9e011cb5a5eab415150',
    '6742d239e5702bad86f554286e8f7df3a31216d5ec4e14566dbc96d196d60e3d',
    '7958b890ac9b270a40c757f777c41271cdc1a373a3410d8f75788708c202a668',
  ];
  /** SHA-256 of the numbers printed as telephones of schools that are their fax, without the leading zero. */
  const faxNumbers = [
    'f310adaf5a7daff1ad7805123cb01e6e6c9c82f2e2583d0395931ef87958653b',
    '3677ce1640051a3abdc5d706ac20fed52557b0a34409294627aa5d2d1bc93e34',
    'a90a97971f410c44fd223e562f70ed1fc78becb7772b613f7a86a02655b22deb',
    '63743362e4e6c0e941ec60c4d17a7b339b8c57c489a4bbe94fed9c04c98a6c90',
  ];
  /** Every tracked text file; without git (a downloaded archive) the content only. */
  const published = () => {
    let names;
    try {
      const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'ignore'] };
      names = execFileSync('git', ['ls-files', '-z'], options).split('\0').filter(Boolean);
    } catch {
      return strings(all);
    }
    const texts = [];
    for (const name of names) {
      if (!existsSync(path.join(root, name))) continue;
      const text = readFileSync(path.join(root, name), 'utf8');
      if (!text.includes('\0')) texts.push([name, text]);
    }
    assert.ok(texts.length > 100, 'there are files to look at');
    return texts;
  };
  test('no names of private persons and no address of refugee accommodation, in any file', () => {
    const forbidden = new Set([...privateNames, ...accommodation]);
    /** Runs of one to three words, and whether their hash is forbidden. */
    const known = new Map();
    const isForbidden = (run) => {
      if (!known.has(run)) known.set(run, forbidden.has(sha256(run)));
      return known.get(run);
    };
    const found = new Set();
    for (const [where, text] of published()) {
      const list = words(text);
      for (let start = 0; start < list.length; start++) {
        // A number alone is no name.
        if (/^\d/.test(list[start])) continue;
        for (let length = 1; length <= 3; length++) {
          if (isForbidden(list.slice(start, start + length).join(' '))) found.add(where);
        }
      }
    }
    failures([...found]);
  });
  test('no fax number of a school as a telephone, in any file', () => {
    const found = [];
    for (const [where, text] of published()) {
      for (const [number] of text.matchAll(/(?:\+|00)?\d[\d /()\u00A0-]{7,}\d/g)) {
        const digits = number.replace(/\(0\)|\D/g, '').replace(/^(00?49|49|0)/, '');
        if (faxNumbers.includes(sha256(digits))) found.push(where);
      }
    }
    failures(found);
  });
});

describe('own words', () => {
  const brochure = path.resolve(root, '../shared/brochure');
  const skip = existsSync(brochure) ? false : 'the text of the brochure is not part of this repository';
  /** Titles and proper names of eight words and more. */
  const properNames = [
    ...Object.values(printed).map(({ title }) => title),
    'Thüringer Initiative für lokales Integrationsmanagement in den Kommunen',
    'Institut für kommunale Planung und Entwicklung e. V.',
    'Richtlinie zur Förderung der sozialen Beratung und Betreuung von anerkannten Flüchtlingen in Thüringen',
    'Das andere Afghanistan – Lebenswege von Frauen. Selbstbestimmt und mutig',
  ].map((name) => words(name).join(' '));
  const runLength = 8;
  const runs = (list) =>
    list
      .slice(0, Math.max(0, list.length - runLength + 1))
      .map((_, index) => list.slice(index, index + runLength).join(' '));

  test('no run of eight words stands in the brochure', { skip }, () => {
    const text = readdirSync(brochure)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(path.join(brochure, file), 'utf8'))
      .join('\n');
    // a hyphen at the end of a line may be real or not: look for both
    const printedRuns = new Set([...runs(words(text)), ...runs(words(text.replace(/-\s*\n\s*/g, '')))]);
    assert.ok(printedRuns.size > 10_000);
    const found = [];
    const check = (where, value) => {
      let line = words(value).join(' ');
      for (const name of properNames) line = line.replaceAll(name, '|');
      for (const part of line.split('|')) {
        for (const run of runs(part.trim().split(' '))) if (printedRuns.has(run)) found.push(`${where}: ${run}`);
      }
    };
    for (const [kind, list] of Object.entries({ contacts, offers, stories, programme: [programme] })) {
      for (const record of list) {
        walk(record, (child, key, where) => {
          if (typeof child === 'string' && (key === 'de' || key === 'de-simple'))
            check(`${kind} ${record.id}${where}`, child);
          if (isParagraphs(child))
            for (const paragraph of [...child.de, ...(child['de-simple'] ?? [])])
              check(`${kind} ${record.id}${where}`, paragraph);
        });
      }
    }
    console.log(`runs of eight words from the brochure: ${found.length}`);
    failures(found);
  });
});
