/**
 * Every story against the facts taken from the brochure: title, district, presenter, topics, figures, numbers, dates,
 * partners, plans and offers, in German, English and easy-to-read German. The facts are not part of this repository;
 * they lie beside it where the content is edited. Without them the tests are skipped.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const shared = path.resolve(root, '../shared');
const load = (file) => JSON.parse(readFileSync(file, 'utf8'));
const have = ['facts/facts.json', 'facts/programme.json', 'facts/pitfalls.md', 'brochure'].every((name) =>
  existsSync(path.join(shared, name)),
);
const skip = have ? false : 'the facts and the text of the brochure are not part of this repository';

const geodata = path.join(root, 'geodata');
const stories = readdirSync(path.join(geodata, 'stories')).map((file) => load(path.join(geodata, 'stories', file)));
const { offers } = load(path.join(geodata, 'offers.json'));
const programme = load(path.join(geodata, 'programme.json'));

const facts = have ? load(path.join(shared, 'facts/facts.json')) : { stories: [] };
const programmeFacts = have ? load(path.join(shared, 'facts/programme.json')) : null;
/** What is known of the time after 2019; the only source for `updates`. */
const later = have ? readFileSync(path.join(shared, 'facts/pitfalls.md'), 'utf8') : '';
const brochure = have
  ? readFileSync(path.join(shared, 'brochure', readdirSync(path.join(shared, 'brochure'))[0]), 'utf8').split('\n')
  : [];

/** Printed with a slip that we do not repeat. */
const titles = {
  2.12: ['politischen Teilhabe', 'politische Teilhabe', 'slip: „Gesellschaftliche und politischen Teilhabe“'],
};

/**
 * Per story, in the order of `planned_or_future_2019`: [where it stands in `planned`, where it may stand in any text].
 * A text in which the second pattern stands has to say that it was a plan. A string is the reason why we leave it out.
 */
const plans = {
  2.1: [
    [/neben bekannten auch neue Angebote/, /neben bekannten|new activities|beim nächsten Fest/i],
    [/„Tag der Vereine“ 2019/, /„Tag der Vereine“ (für|2019)|‘Day of Clubs’ (for|2019)|zeigen dort|war ein Tag/],
  ],
  2.3: ['not a plan: the district calls the days a model for the future, and plans nothing'],
  2.4: [[/Fragebogen/, /Frage·?bogen für|Fragebogen|questionnaire/]],
  2.5: [[/Integrationskonzept/, /Integrationskonzept|Plan für Integration|integration strategy/]],
  2.8: [[/EU-Bürger/, /EU-Bürger|EU citizens|Menschen aus der EU/]],
  2.9: [
    [/Amtsgericht/, /Amtsgericht|local court|Gericht/],
    [/noch mehr solche Selbstorganisationen/, /noch mehr solche|more associations/],
  ],
  '2.10': ['tells of a private person, whom we do not follow'],
  2.11: [
    [/noch mehr Unternehmen/, /noch mehr (Unternehmen|Firmen)|even more companies/i],
    [/zu befragen/, /zu befragen|survey|fragt man die Firmen/],
    'not a plan: no date for 2019 is printed; the offer says so',
  ],
  2.12: [
    [/24\. November 2019/, /24\. November 2019|24 November 2019/],
    [/Podiumsdiskussion/, /Podiumsdiskussion|panel discussion|öffentliches Gespräch/],
  ],
  2.14: [
    [/„Welcome Day“/, /Welcome Day/],
    [/Dienstag/, /Dienstag|Tuesday/],
    [/Spielzimmer/, /Spiel·?zimmer|playroom/],
    [/Hochbeet/, /Hoch·?beet|raised bed/],
    [/„On the move“/, /On the move|Sport·?projekt|sports project/i],
    [/enger mit Vereinen/, /enger mit Vereinen|closer cooperation with clubs|Vereine kommen/i],
    [
      /aufsuchende Arbeit sollte/,
      /regelmäßige (Arbeit|Projekte)|regelmäßigen Projekten|regelmäßig in |regular (work|projects)/,
    ],
  ],
  2.15: [[/Dezember 2019/, /(Dezember|December) 2019/]],
};
/** Words that tell a plan, not an event. */
const planned =
  /(?<!\p{L})(soll(te|en|ten)?|geplant|vorgesehen|verlängert|Fortführung|wollten?|Plan|Ideen?|Vielleicht|Überlegt|Vorhaben|angedacht|überlegt|hoffte|Hoffnung|Modell|angekündigt|angesetzt|stand|fehlte|musste|plan(ned)?|intended|was to|were to|to become|hoped|idea|considered|announced|set for|pending|waiting|due|extended|continuation|model|If)(?!\p{L})/iu;

const wordNumbers = new Map(
  [
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn',
    'two three four five six seven eight nine ten eleven twelve thirteen',
  ].flatMap((list) => list.split(' ').map((word, index) => [word, index + 2])),
);
/** Number words, also inside „zweistündig“ and „dreijährig“. One is no figure: „ein“, „one of“. */
const wordPattern = new RegExp(
  `(?<!\\p{L})(${[...wordNumbers.keys()].join('|')})(?=\\P{L}|$|er\\P{L}|stündig|jährig)`,
  'giu',
);

const months = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  en: 'January February March April May June July August September October November December',
};
const monthOf = (language) => months[language === 'en' ? 'en' : 'de'].split(' ');
const dayAndMonth = new RegExp(
  `\\d{1,2}(?:\\.? (?:${[...monthOf('de'), ...monthOf('en')].join('|')}) |\\.\\d{1,2}\\.)(?=\\d{4}\\b)`,
  'g',
);

/**
 * The numbers of a text as a set: 3.883 and 3,883 are 3883; 8,4 and 8.4 are 8.4; 16 Uhr and 4 pm are 16:00.
 * Of a date only the year counts, see `dates`. 0 and 1 are left out; easy-to-read German writes „zum 1. Mal“.
 */
function numbers(text, language) {
  const found = new Set();
  let rest = text
    .replace(/https?:\S+/g, ' ')
    .replace(/\b(\d{4})-\d\d(-\d\d)?\b/g, '$1')
    .replace(dayAndMonth, ' ');
  const time = (hours, minutes = '00') => found.add(`${Number(hours)}:${minutes.padStart(2, '0')}`);
  rest = rest.replace(/(\d{1,2})(?:[.:](\d\d))? (?:Uhr )?bis (\d{1,2})(?:[.:](\d\d))? Uhr/g, (_all, a, b, c, d) => {
    time(a, b);
    time(c, d);
    return ' ';
  });
  rest = rest.replace(/(\d{1,2})(?:[.:](\d\d))? Uhr/g, (_all, hours, minutes) => (time(hours, minutes), ' '));
  rest = rest.replace(/(\d{1,2})(?:[.:](\d\d))? ([ap])m\b/g, (_all, hours, minutes, half) => {
    time(Number(hours) + (half === 'p' && Number(hours) < 12 ? 12 : 0), minutes);
    return ' ';
  });
  const [thousands, decimal] = language === 'en' ? [/(\d),(?=\d{3}\b)/g, '.'] : [/(\d)\.(?=\d{3}\b)/g, ','];
  rest = rest.replace(thousands, '$1');
  for (const [digits] of rest.matchAll(/\d+(?:[.,]\d+)?/g)) {
    const value = Number(digits.replace(decimal, '.').replace(/,$/, ''));
    if (Number.isFinite(value) && value > 1) found.add(String(value));
  }
  for (const [, word] of rest.matchAll(wordPattern)) found.add(String(wordNumbers.get(word.toLowerCase())));
  return found;
}

/** „etwa 75 von 100“ is how easy-to-read German says 75 %; the number has to be the rounded percentage. */
const perHundred = /(?:(?:ungefähr|etwa|fast) )?(\d+) von 100(?: (?:Menschen|Arbeits·kräften))?/g;

const seasons = {
  Frühjahr: 'spring',
  Frühling: 'spring',
  Herbst: 'autumn',
  spring: 'spring',
  autumn: 'autumn',
};
/** Dates with a month or season, as 2018-09-06, 2018-09 or 2018-autumn. */
function dates(text, language) {
  const found = [];
  const names = monthOf(language);
  const month = (name) => String(names.indexOf(name) + 1).padStart(2, '0');
  for (const [, day, name, year] of text.matchAll(
    new RegExp(`(?:(\\d{1,2})\\.? )?(?<!\\p{L})(${names.join('|')}) (\\d{4})`, 'gu'),
  )) {
    found.push([year, month(name), ...(day ? [day.padStart(2, '0')] : [])].join('-'));
  }
  for (const [, name, year] of text.matchAll(new RegExp(`(${Object.keys(seasons).join('|')}) (\\d{4})`, 'g'))) {
    found.push(`${year}-${seasons[name]}`);
  }
  return found;
}

const listOf = (value) => (Array.isArray(value) ? value : [value]);
/** All texts of a record in one language, without those of the given keys. */
function texts(record, language, without = ['updates', 'links', 'source', 'review']) {
  const found = [];
  const walk = (value, key) => {
    if (value === null || typeof value !== 'object' || without.includes(key)) return;
    if (!Array.isArray(value) && 'de' in value) {
      if (language in value) found.push(...listOf(value[language]));
      return;
    }
    for (const [name, child] of Object.entries(value)) walk(child, name);
  };
  walk(record, '');
  return found;
}
const union = (list, language) => new Set(list.flatMap((text) => [...numbers(text, language)]));
const failures = (list) => assert.deepEqual(list, []);

/** Words that carry meaning, without endings: „Landkreises“ and „Landkreis“ are the same. */
const stems = (text) =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter(
      (word) => !/^(der|die|das|des|dem|den|und|für|beim|bei|von|vom|mit|aus|über|nach|seit|ihre?|nicht)$/.test(word),
    )
    .map((word) => {
      let stem = word;
      while (/.{4}(innen|e[nrsm]?|n|s)$/.test(stem)) stem = stem.replace(/(innen|e[nrsm]?|n|s)$/, '');
      return stem;
    });

/** The text of the facts without line numbers, and the lines of the brochure for the story. */
function sourceText(fact) {
  const strings = [];
  const walk = (value, key) => {
    if (typeof value === 'string') strings.push(value);
    if (value === null || typeof value !== 'object') return;
    if (/lines?$|_line$|line_range|pages|ags/.test(key)) return;
    for (const [name, child] of Object.entries(value)) walk(child, Array.isArray(value) ? key : name);
  };
  walk(fact, '');
  const [first, last] = fact.line_range;
  const printed = brochure
    .slice(first - 1, last)
    .join('\n')
    .replace(/-\s*\n\s*/g, '');
  return { facts: strings.join('\n'), printed };
}

/** „ca. 75 %“ → { value: 75, unit: '%', approx: true } */
function keyFigure({ number }) {
  const approx = /über/.test(number) ? 'over' : /ca\.|etwa|fast|–/.test(number);
  const plain = number.replace(/\.(?=\d{3})/g, '').replace(',', '.');
  const values = (plain.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return { value: plain.includes('–') ? values : values[0], unit: number.includes('%') ? '%' : '', approx };
}

const counted = {};
const count = (what, by = 1) => (counted[what] = (counted[what] ?? 0) + by);

const pairs = facts.stories.map((fact) => ({
  fact,
  story: stories.find(({ number }) => number === fact.no),
  own: offers.filter(({ story }) => story === stories.find(({ number }) => number === fact.no)?.id),
}));

test('the 15 stories of the facts are all told', { skip }, () => {
  assert.equal(facts.stories.length, 15);
  assert.equal(stories.length, 15);
  failures(pairs.filter(({ story }) => !story).map(({ fact }) => fact.no));
});

/** One test over all stories; `check` returns what is wrong with one. */
const each = (name, check) =>
  test(name, { skip }, () => {
    const found = [];
    for (const pair of pairs) for (const line of check(pair)) found.push(`${pair.fact.no} ${pair.story.id}: ${line}`);
    failures(found);
  });

describe('identity', () => {
  each('titles, districts and funding are as printed', ({ fact, story }) => {
    const [slip, right] = titles[fact.no] ?? ['', ''];
    count('titles');
    count('districts');
    const found = [];
    if (story.title.de !== fact.title.replace(slip, right)) found.push(`title ${story.title.de}`);
    if (story.district !== fact.district.ags) found.push(`district ${story.district}`);
    if (story.funded !== fact.thilik_funded) found.push('funding');
    return found;
  });
  each('topics are the same, the main one first', ({ fact, story }) => {
    const { primary, all } = fact.topics;
    count('topics', all.length);
    const want = [primary, ...all.filter((topic) => topic !== primary)];
    return want.join() === story.topics.join() ? [] : [`${story.topics} instead of ${want}`];
  });
  each('presenters: name, role, authority and unit', ({ fact, story }) => {
    const { contact } = fact;
    const { name, role, authority, unit } = story.presenter;
    const found = [];
    count('presenters');
    // a name may be taken out at any time
    if (name !== undefined && name !== contact.name) found.push(`name ${name}`);
    if (role.de !== contact.role) found.push(`role ${role.de}`);
    const plain = (text) => stems(text.replace(/\(.*?\)/g, '').replace(/des Landkreises|der Landeshauptstadt/, ''));
    if (plain(authority).join() !== plain(contact.authority).join()) found.push(`authority ${authority}`);
    const known = stems(`${contact.org_unit} ${contact.attached_to} ${contact.authority} Stabsstelle angegliedert`);
    for (const stem of stems(unit?.de ?? ''))
      if (!known.includes(stem) && !/^(zugeordnet|direkt|fachbereich|dezernat)/.test(stem)) found.push(`unit ${stem}`);
    return found;
  });
});

describe('figures, numbers and dates', () => {
  each('every figure is a key figure of the facts: number, unit and approximation', ({ fact, story }) => {
    const known = fact.key_figures.map((figure) => JSON.stringify(keyFigure(figure)));
    count('figures', story.figures.length);
    return story.figures
      .map(({ value, unit = '', approx = false }) => JSON.stringify({ value, unit, approx }))
      .filter((figure) => !known.includes(figure));
  });
  for (const language of ['de', 'en', 'de-simple']) {
    each(`${language}: every number stands in the facts or in the brochure`, ({ fact, story, own }) => {
      const source = sourceText(fact);
      const allowed = new Set([...numbers(source.facts, 'de'), ...numbers(source.printed, 'de'), '2019']);
      const percentages = story.figures.filter(({ unit }) => unit === '%').map(({ value }) => Math.round(value));
      const found = [];
      for (const record of [story, ...own]) {
        for (const text of texts(record, language)) {
          const rest = text.replace(perHundred, (all, value) => {
            if (!percentages.includes(Number(value))) found.push(`${all} is no percentage of the story`);
            return ' ';
          });
          for (const number of numbers(rest, language)) {
            count(`numbers (${language})`);
            if (!allowed.has(number)) found.push(`${number} in: ${text}`);
          }
        }
      }
      return found;
    });
    each(`${language}: every date is one of the facts`, ({ fact, story, own }) => {
      const known = fact.dates.flatMap(({ date }) => (date ?? '').split('/'));
      // the plain text of the facts names some dates a second time
      known.push(...dates(sourceText(fact).facts, 'de'), ...dates(sourceText(fact).printed, 'de'));
      const found = [];
      for (const record of [story, ...own]) {
        for (const text of texts(record, language)) {
          for (const date of dates(text, language)) {
            count(`dates (${language})`);
            if (!known.some((other) => other.startsWith(date)) && !laterDate(date, record))
              found.push(`${date} in: ${text}`);
          }
        }
      }
      return found;
    });
  }
  each('periods and dates of figures are dates of the facts', ({ fact, story }) => {
    const known = fact.dates.flatMap(({ date }) => (date ?? '').split('/'));
    const shown = [story.period?.from, story.period?.to, ...story.figures.map(({ asOf }) => asOf)].filter(Boolean);
    count('dates (fields)', shown.length);
    // what is told in the present tense is of the year of the brochure
    return shown.filter(
      (date) => date !== story.asOf && !known.some((other) => other.endsWith(date) || other.startsWith(date)),
    );
  });
  each('English has the numbers of the German text, easy-to-read German no others', ({ story, own }) => {
    const found = [];
    const compare = (where, record) => {
      const german = union(texts(record, 'de'), 'de');
      const english = union(texts(record, 'en'), 'en');
      const easy = union(
        texts(record, 'de-simple').map((text) => text.replace(perHundred, ' ')),
        'de',
      );
      // its labels of figures are whole sentences, which hold the number
      if (where === 'figures')
        for (const { value } of story.figures) for (const each of [value].flat()) easy.delete(String(each));
      // „im Jahr 2019“ says in easy-to-read German that the past is meant
      easy.delete('2019');
      const minus = (a, b) => [...a].filter((number) => !b.has(number));
      count('texts with the same numbers', 2);
      const datesOf = (language) => texts(record, language).flatMap((text) => dates(text, language));
      const told = datesOf('de');
      const translated = datesOf('en');
      for (const date of told) if (!translated.includes(date)) found.push(`${where}: ${date} is missing in English`);
      for (const date of translated) if (!told.includes(date)) found.push(`${where}: ${date} is only in English`);
      for (const date of datesOf('de-simple'))
        if (!told.some((other) => other.startsWith(date)))
          found.push(`${where}: ${date} is only in easy-to-read German`);
      for (const number of minus(german, english)) found.push(`${where}: ${number} is missing in English`);
      for (const number of minus(english, german)) found.push(`${where}: ${number} is only in English`);
      for (const number of minus(easy, german)) found.push(`${where}: ${number} is only in easy-to-read German`);
    };
    for (const key of ['title', 'summary', 'body', 'figures', 'planned', 'partners', 'funding'])
      compare(key, [story[key]]);
    story.updates.forEach(({ text }) => compare('update', [text]));
    for (const offer of own) compare(offer.id, offer);
    return found;
  });
});

/** „Seit Juli 2021 gehört Eisenach …“ may also stand in an offer; it is known from later. */
function laterDate(date, { id }) {
  return date === '2021-07' && id.startsWith('eisenach');
}

const partnersOf = ({ partners }) => partners.map(({ name }) => name.de ?? name);

describe('partners, plans, offers, updates', () => {
  each('stories that ThILIK funded name it with its full name, others do not', ({ fact, story }) => {
    count('funding');
    const names = story.funding.some(({ de }) => de.includes(`ThILIK – ${programme.name.de}`));
    return names === fact.thilik_funded ? [] : [`ThILIK is ${names ? '' : 'not '}among the funding`];
  });
  /** Named in the brochure, but not as somebody who took part. */
  const onlyNamed = /REFUGIO|Bürgermeister|Schuldnerberatung|^Ausländerbeirat|Kreisjugendring/;
  each('partners took part; who is only named or addressed is none', ({ story }) =>
    partnersOf(story).filter(
      (name) => onlyNamed.test(name) || (story.number === '2.7' && /Jobcenter|Polizei/.test(name)),
    ),
  );
  each('what the brochure prints otherwise is said', ({ story }) => {
    const told = (story.remarks ?? []).map(({ de }) => de).join(' ');
    const silent = { 2.3: /Hohenstein/, 2.12: /politischen/ }[story.number];
    return silent && !silent.test(told) ? [String(silent)] : [];
  });
  each('every figure shows of when it is', ({ story }) =>
    story.figures.filter(({ asOf }) => !asOf).map(({ label }) => label.de),
  );
  each('offers name no audience that the brochure does not', ({ own }) => {
    const silent = /klex|merkblaetter|lebenslagenbericht|mietschulung|markt-der|grundschulen/;
    return own.filter(({ id, audience }) => audience && silent.test(id)).map(({ id }) => id);
  });
  each('every partner is named in the facts or in the brochure', ({ fact, story }) => {
    const { facts: told, printed } = sourceText(fact);
    const known = `${told}\n${printed}`.toLowerCase();
    count('partners', story.partners.length);
    return partnersOf(story).filter((name) => stems(name).some((stem) => !known.includes(stem)));
  });
  each('what was planned stands in `planned`, and no text tells it as done', ({ fact, story, own }) => {
    const items = fact.planned_or_future_2019;
    const expected = plans[fact.no] ?? [];
    const found = [];
    if (expected.length !== items.length) found.push(`${items.length} plans in the facts, ${expected.length} here`);
    if (items.length > 0)
      console.log(`${fact.no} ${story.id}: ${items.length} in the facts, ${story.planned.length} in \`planned\``);
    for (const entry of expected) {
      if (typeof entry === 'string') continue;
      const [listed, anywhere] = entry;
      count('plans');
      if (!story.planned.some(({ de }) => listed.test(de))) found.push(`not in planned: ${listed}`);
      for (const language of ['de', 'en', 'de-simple']) {
        if (!story.planned.some((text) => anywhere.test(text[language])))
          found.push(`not in planned (${language}): ${anywhere}`);
        for (const text of [...texts(story, language), ...own.flatMap((offer) => texts(offer, language))]) {
          const sentences = text.split(/(?<=[.!?;]) (?=\p{Lu})/u);
          sentences.forEach((sentence, index) => {
            const around = sentences.slice(Math.max(0, index - 1), index + 2).join(' ');
            if (anywhere.test(sentence) && !planned.test(around)) found.push(`told as done: ${sentence}`);
          });
        }
      }
    }
    return found;
  });
  /** What the facts list beside the offers: a unit of an administration is none. */
  const noOffer = /^Stabsstelle/;
  each('the offers are those of the facts, with their state and languages', ({ fact, own }) => {
    const found = [];
    const wanted = fact.offers.filter(({ name }) => !noOffer.test(name));
    if (own.length !== wanted.length) found.push(`${own.length} offers instead of ${wanted.length}`);
    wanted.forEach((want, index) => {
      const offer = own[index];
      if (!offer) return;
      count('offers');
      const plain = (text) => text.toLowerCase().replace(/ - /g, ' – ');
      const quoted = (text) => [...text.matchAll(/„([^“]+)“/g)].map(([, name]) => plain(name).split(' – hinweise')[0]);
      const name = plain(offer.name.de);
      for (const proper of quoted(want.name))
        if (!name.includes(proper)) found.push(`${offer.id}: „${proper}“ is missing`);
      if (!stems(name).some((stem) => want.name.toLowerCase().includes(stem)))
        found.push(`${offer.id}: ${offer.name.de} is not ${want.name}`);
      const state = /planned only|founding in progress/.test(want.status_2019)
        ? 'planned'
        : /tense ambiguous|not stated|already held|prepared|developed|no 2019 date/.test(want.status_2019)
          ? 'unknown'
          : /^(past event|finished|held)/.test(want.status_2019)
            ? 'ended'
            : 'active';
      if (offer.status !== state) found.push(`${offer.id}: ${offer.status} instead of ${state}`);
      const tags = { de: 'Deutsch', ar: 'Arabisch', en: 'Englisch', fr: 'Französisch' };
      for (const tag of offer.spokenLanguages)
        if (!(want.languages ?? '').includes(tags[tag])) found.push(`${offer.id}: ${tag} is not named`);
    });
    return found;
  });
  each('updates have a source and say nothing that is not known', ({ fact, story }) => {
    const known = union([later, sourceText(fact).facts], 'de');
    for (const number of numbers(later, 'en')) known.add(number);
    const found = [];
    for (const { text, date, source } of story.updates) {
      count('updates');
      if (!source?.document || !(source.url && source.date)) found.push(`no source: ${text.de}`);
      if (date < '2019') found.push(`${date} is no update`);
      for (const number of numbers(text.de, 'de')) if (!known.has(number)) found.push(`${number} in: ${text.de}`);
    }
    return found;
  });
});

describe('programme', () => {
  test('districts, plans and names are those of the facts', { skip }, () => {
    const { districts, programme: about, institute, future_focus: future } = programmeFacts;
    const keys = (list) => list.map(({ ags }) => ags).toSorted();
    assert.deepEqual(programme.withStory.map(({ district }) => district).toSorted(), keys(districts.with_story));
    assert.deepEqual(programme.withoutStory.districts.toSorted(), keys(districts.without_story));
    count('districts', 23);
    assert.ok(about.name.fact.includes(programme.name.de));
    assert.ok(programme.carriers.some(({ name }) => name.de.replace('\u202F', ' ') === institute.name.fact));
    assert.ok(programme.carriers.some(({ name }) => /Ministerium/.test(name.de)));
    assert.ok(programme.carriers.some(({ name }) => /Sozialfonds/.test(name.de)));
    assert.deepEqual(programme.period, { from: '2016', to: '2022' });
    assert.match(about.external_runtime, /2016–2022/);
    assert.equal(programme.future.length, future.items.length);
    for (const [index, { title }] of programme.future.entries()) {
      const known = stems(future.items[index].fact);
      assert.ok(
        stems(title.de).filter((stem) => known.some((other) => other.startsWith(stem.slice(0, 8)))).length > 1,
        title.de,
      );
      count('points for the future');
    }
  });
  test(
    'says what the facts know: core success, statements, invitation, cited publications, the start',
    { skip },
    () => {
      const { programme: about, other_publications_cited: cited } = programmeFacts;
      const within = (source, [from, to]) => source.lines.some(([first, last]) => first <= from && to <= last);
      assert.ok(within(programme.coreSuccess.source, about.core_success.lines));
      for (const { title } of programme.publications) {
        assert.ok(
          cited.some(({ fact }) => fact.includes(title)),
          title,
        );
        count('publications');
      }
      assert.equal(programme.publications.length, cited.length);
      const { minister, professor } = programmeFacts.people;
      for (const { fact, lines } of [...minister.statements, ...professor.interview]) {
        assert.ok(
          programme.statements.some(({ source }) => within(source, lines)),
          fact,
        );
        count('statements');
      }
      const names = [minister.name, professor.name, ...programmeFacts.institute.team_thilik.map(({ name }) => name)];
      for (const name of names) assert.ok(!JSON.stringify(programme).includes(name.split(' ').at(-1)), name);
      assert.ok(programme.invitation.source.lines.length > 0);
      assert.match(programme.summary.de, /Mitte 2016/);
      assert.match(programme.summary.en, /mid-2016/);
      assert.match(programme.summary['de-simple'], /Mitte 2016/);
    },
  );
  test('no story does not mean no work, in every language', { skip }, () => {
    const { note } = programme.withoutStory;
    assert.match(note.de, /acht .*heißt nicht, dass/);
    assert.match(note.en, /eight .*does not mean that/);
    assert.match(note['de-simple'], /8 .*Trotzdem/);
  });
  test('numbers are known, and the same in every language', { skip }, () => {
    const known = new Set(numbers(`${later} ${JSON.stringify(programmeFacts)} acht zwölf`, 'de'));
    const german = union(texts(programme, 'de', ['source']), 'de');
    const english = union(texts(programme, 'en', ['source']), 'en');
    const easy = union(texts(programme, 'de-simple', ['source']), 'de');
    count('numbers (programme)', german.size);
    failures([...german].filter((number) => !known.has(number)));
    failures([...english].filter((number) => !german.has(number)));
    failures([...german].filter((number) => !english.has(number)));
    failures([...easy].filter((number) => !german.has(number)));
  });
});

after(() => {
  if (skip) return;
  const total = Object.values(counted).reduce((sum, value) => sum + value, 0);
  console.log(
    `${total} facts compared: ${Object.entries(counted)
      .map(([what, by]) => `${by} ${what}`)
      .join(', ')}`,
  );
});
