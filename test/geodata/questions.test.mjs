/**
 * Questions that readers and the institute may ask, with the answers of the brochure (its lines beside them) or of
 * an office's own source. Each is answered from nothing but what an element or a page shows, in every language.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { elementHtml, files, languages, records, showcasePages } from '../helpers/own-content.mjs';

/** A day as the three languages write it. */
const day = (date, de, en) => [`${date}. ${de} `, `${date} ${en} `, `${date}. ${de} `].map((start) => (year) => start + year); // prettier-ignore
const on = (date, de, en, year) => day(date, de, en).map((write) => write(year));
const month = (de, en, year) => [`${de} ${year}`, `${en} ${year}`, `${de} ${year}`];

/** SHA-256 of names of private persons, which stand nowhere, in small letters. */
const trainee = [
  '33157d5587750171cead4dd54eee7da9332be0d113395bfda72b1c4d1d985c7b',
  '427a83c2f20611259a6e1399d73a3f08bf35ddfa3c55c96d6e0b775fa6daf17a',
];
const streetWorker = ['937e26e04fdf30cdb4a7bf3b05fa5c19f0e5700076c48a9fdcd8b37baa1dab46'];
const sha256 = (word) => createHash('sha256').update(word).digest('hex');

/**
 * Where it is asked, question, lines of the brochure, answer. An answer has parts, and each has to be there: the same in all
 * languages, or one of German, English, Leichte Sprache (`null`: it says less). What comes last must stand nowhere.
 */
const questions = [
  ['ilm-kreis', 'Wann und wo war das Spiel- und Sportfest?', '404–420', [on(6, 'September', 'September', 2018), 'Arnstadt', [/16 Uhr/, /4 pm/, /16 Uhr/]]],
  ['ilm-kreis', 'Wie viele Menschen kamen, und wie viele hatten einen Migrationshintergrund?', '441–443', ['500', [/etwa 75/, /about 75/, /[Ee]twa 75 von 100/]]],
  ['ilm-kreis', 'Wie viele meldeten sich in wie vielen Vereinen an?', '448–450', ['17', [/fünf|\b5\b/, /five|\b5\b/, /\b5\b/]]],
  ['ilm-kreis', 'War der „Tag der Vereine“ schon?', '465–475', ['Arnstadt', 'Ilmenau', [/einmal als geplant, einmal als geschehen/, /both planned and past/, null], 'September 2019']],
  ['jena', 'Seit wann und wie lange stand der Kochcontainer in Jena?', '525–527', [on(8, 'August', 'August', 2018), [/sieben|\b7\b/, /seven|\b7\b/, /\b7\b/], 'KuBuS']],
  ['jena', 'Wie viele Kochabende gab es, und wann ging es ohne Anmeldung?', '528–533', ['25', [/[Ff]reitag/, /Friday/, /Freitag/]]],
  ['jena', 'Was blieb danach?', '537–541', ['Kitchen on the Klex', [/monatlich|im Monat/, /a month|monthly/, /Monat/]]],
  ['nordhausen', 'Wohin führte der jüngste Aktionstag?', '606–614', [on(21, 'Juli', 'July', 2019), 'Neustadt', 'Hohnstein']],
  ['nordhausen', 'Wie viele Familien und Menschen waren dabei?', '607–608', ['18', '56']],
  ['nordhausen', 'Wer half, und woher kamen die Familien?', '563–565, 586', ['Advent-Wohlfahrtswerk', 'Afghan|afghan', 'Iran|iran', 'Syri|syri']],
  ['saale-holzland-kreis', 'Wie groß ist der Anteil der Menschen aus der EU?', '691–693', [[/70 ?%/, /70 ?%/, /70 von 100/]]],
  ['saale-holzland-kreis', 'Was hat die Arbeitsgruppe herausgegeben?', '709–729', [[/Schulpflicht/, /compulsory schooling/, /Kinder müssen in die Schule/], 'Blickpunkt Schule', [/Merkbl/, /[Ii]nformation sheets|[Ll]eaflets|[Ff]act sheets/, /Merk/]]],
  ['saale-holzland-kreis', 'Gab es den Fragebogen für Eltern schon?', '717–720', [[/Geplant war ein Fragebogen/, /[Aa] questionnaire on [^.]* was planned/, /Geplant war ein Fragebogen/]]],
  ['saale-holzland-kreis', 'Unter welcher Nummer erreicht man die Schulen? (Gedruckt sind die Faxnummern.)', '909–944', [], /0366\d\d/],
  ['eisenach', 'Was entstand 2018, und für wen?', '1042–1049', ['2018', [/Lebenslagen/, /living conditions|life situations|circumstances/, /Bericht/], [/Kinder/, /children/, /Kinder/]]],
  ['eisenach', 'Wer wurde in der Stabsstelle zusammengebracht?', '1008–1015', ['Soziale Stadt|Social City', [/Armutsprävention/, /poverty/, /Armut/]]],
  ['eisenach', 'Gehört Eisenach heute zu einem Landkreis?', 'pitfalls 1.3', [on(1, 'Juli', 'July', 2021), 'Wartburgkreis']],
  ['hildburghausen', 'Bezahlte ThILIK die Stelle?', '34–37, 1109', [[/unabhängig von ThILIK/, /independent of ThILIK/, /bekam kein Geld von ThILIK/]]],
  ['hildburghausen', 'Seit wann gibt es die Netzwerkstelle, seit wann unbefristet?', '1116–1118', [month('Januar', 'January', 2016), month('Januar', 'January', 2019)]],
  ['hildburghausen', 'Wie viele Unterkünfte waren es?', '1119', [[/sechs|\b6\b/, /six|\b6\b/, /\b6\b/], '40']],
  ['hildburghausen', 'Wann waren Sportzirkel und Sportfest?', '1182–1186', [month('August', 'August', 2019), [/Herbst 2018/, /autumn (of )?2018/i, /Herbst 2018/]]],
  ['saale-orla-kreis', 'Wo konnten Bürger*innen nachlesen?', '1258–1261', [[/Asyl – Fragen und Antworten/, /[Aa]sylum.*[Qq]uestions and [Aa]nswers|questions about asylum/, /Antworten auf häufige Fragen/]]],
  ['saale-orla-kreis', 'Wer bekam den Newsletter?', '1284–1287', [[/Jobcenter/, /job centre/, /Ämter/], [/Polizei/, /police/, /Polizei/], [/Bürgermeister/, /mayors/, null]]],
  ['soemmerda', 'Wie viele thematische Sitzungen gab es?', '1354–1356', ['35']],
  ['soemmerda', 'Seit wann führt das Landratsamt das Netzwerk?', '1343', [[/Frühjahr 2016/, /spring (of )?2016/i, /Frühjahr 2016|Frühling 2016/]]],
  ['soemmerda', 'Vertraten Geflüchtete sich selbst im Netzwerk?', '1365–1368', [[/Nicht gelungen ist es/, /did not succeed: winning refugees/, /ging nicht auf Dauer/]]],
  ['soemmerda', 'Was machte das Netzwerk gemeinsam?', '1371–1376', ['Herz statt Hetze', [/REFUGIO/, /REFUGIO/, null]]],
  ['saalfeld-rudolstadt', 'Wie heißt der Verein, und woher kommen seine Menschen?', '1407–1411, 1448', ['Jaliyada Wadajir', 'Somalia|somali']],
  ['saalfeld-rudolstadt', 'War der Verein eingetragen?', '1446–1448', [month('Februar', 'February', 2019), [/stand die Bestätigung des Vereins durch das Amtsgericht noch aus/, /confirmation of the association by the local court was still pending/, /Ein Gericht musste den Verein noch bestätigen/]]],
  ['altenburger-land', 'Wer bildet seit wann in der Pflege aus?', '1508–1510', ['Innova', '2016', 'Altenburg']],
  ['altenburger-land', 'Was ist BLEIBdran, und wer zahlte?', '1535–1541', ['Diako Thüringen', '2015', [/Europäischer Sozialfonds/, /European Social Fund/, /Europäische|Europa/]]],
  ['altenburger-land', 'Wie heißt die Auszubildende? (Eine Privatperson.)', '1542–1562', [], trainee],
  ['wartburgkreis', 'Wie viele Menschen ohne deutschen Pass lebten im Juni 2019 dort?', '1581', [['3.883', '3,883', '3.883'], [/Juni 2019/, /June 2019/, /2019/]]],
  ['wartburgkreis', 'Wie hoch war die Arbeitslosigkeit, auch unter ihnen?', '1588–1590', [[/3,8/, /3\.8/, /etwa 4 von 100/], [/9,9/, /9\.9/, /[Ee]twa 10 von 100/], '146'], /2[,.]8 ?(%|Prozent|per cent)/],
  ['wartburgkreis', 'Wann und wo war der Tag der Arbeitsperspektive?', '1636–1641, 1718–1722', [on(26, 'September', 'September', 2018), on(27, 'September', 'September', 2017), 'Bad Salzungen']],
  ['wartburgkreis', 'In welchen Sprachen wurde vermittelt?', '1615–1617', [[/arabisch/i, /Arabic/, /Arabisch/], [/französisch/i, /French/, /Französisch/]]],
  ['erfurt', 'Wie viele Ausländer*innen lebten Ende 2018 in Erfurt, aus wie vielen Ländern?', '1766–1769', [['18.036', '18,036', '18.036'], ['8,4', '8.4', null], [/über 130|mehr als 130/, /(over|more than) 130/, /mehr als 130|über 130/], '2018']],
  ['erfurt', 'Seit wann gibt es den Ausländerbeirat, mit wie vielen Gewählten?', '1786–1790', ['1992', [/zehn|\b10\b/, /ten\b|\b10\b/, /\b10\b/]]],
  ['erfurt', 'Wer durfte 2019 wählen?', '1790–1792', [[/drei Monate/, /three months/, /3 Monate/], [/ab 18 Jahren/, /aged 18/, /18 Jahre alt/]]],
  ['erfurt', 'Fand die Wahl statt?', 'pitfalls 4', [on(24, 'November', 'November', 2019), ['1.477', '1,477', '1.477']]],
  ['kyffhaeuserkreis', 'Seit wann gibt es das Streetworkerbüro, und wo?', '1831', [month('Dezember', 'December', 2017), 'Wippertor', 'Sondershausen']],
  ['kyffhaeuserkreis', 'Wobei blieb Hilfe nötig?', '1875–1877', [[/Versicherung/, /insurance/, /Versicherung/], [/Wohnung/, /flat|housing|rent/, /Wohnung/], [/Schuld/, /debt/, /Schuld/]]],
  ['kyffhaeuserkreis', 'Wie heißt der Streetworker? (Eine Privatperson.)', '1833–1845', [], streetWorker],
  ['schmalkalden-meiningen', 'Seit wann gibt es „Cabrini“, und wer trug es 2019?', '1907', [month('September', 'September', 2015), [/Landratsamt/, /Landratsamt/, /Landratsamt/]]],
  ['schmalkalden-meiningen', 'Wer trägt „Cabrini“ heute?', 'pitfalls 1.5', ['Neue Arbeit Thüringen', '2025']],
  ['schmalkalden-meiningen', 'Für wen war das Haus gedacht?', '1908–1909', [[/Alter, Herkunft und Hautfarbe/, /age, origin or skin colour/, /Herkunft und die Hautfarbe/]]],
  ['schmalkalden-meiningen', 'Wie viele Menschen waren in Unterkünften, und wann?', '1929', ['558', month('August', 'August', 2019)]],
  ['schmalkalden-meiningen', 'War der „Welcome Day“ schon?', '1964–1966', [[/„Welcome Day“ \(geplant\)/, /‘Welcome Day’ \(planned\)/, /Es war ein „Welcome Day“ geplant/]]],
  ['gera', 'Wann lief die Jugendbegleitung in wie vielen Regelschulen?', '2017–2018', [month('Oktober', 'October', 2017), month('Juni', 'June', 2018), [/fünf|\b5\b/, /five|\b5\b/, /\b5\b/]]],
  ['gera', 'Warum sprach der Begleiter Arabisch?', '2039–2041', [[/etwa 36/, /about 36/, /(etwa|ungefähr) 36/], [/Syrien/, /Syria/, /Syrien/], 'Irak|Iraq', 'Arabi|arabi']],
  ['gera', 'Wie ging es weiter?', '2048–2051', [month('Juli', 'July', 2018), month('Dezember', 'December', 2019), [/Grundschul/, /primary schools/, /Grundschul/]]],
  ['programme', 'Wofür steht ThILIK, und wann lief es?', '11, 151', [[/Thüringer Initiative für lokales Integrationsmanagement in den Kommunen/, /Thuringian initiative for local integration management/, /Thüringer Initiative/], [/Mitte 2016/, /mid-2016|middle of 2016/, /Mitte (von )?2016/], '2022']],
  ['programme', 'Wer gab das Geld, wer begleitete?', '92–94, 151', [[/Ministerium für Migration, Justiz und Verbraucherschutz Gab das Geld/, /Ministry of Migration, Justice and Consumer Protection Provided the funding/, /Das Ministerium hat das Programm bezahlt/], [/Institut für kommunale Planung und Entwicklung/, /Institute for Municipal Planning|Institut für kommunale Planung/, /IKPE/]]],
  ['programme', 'Welche drei Schwerpunkte hatte die Zukunft?', '2112–2127', [[/Wirksame Integration/, /Effective integration/, /Integration soll gut wirken/], [/Interkulturelle Öffnung/, /Opening institutions/, /Ämter sollen offen/], [/Willkommen und Anerkennung/, /Welcome and recognition/, /Menschen sollen willkommen sein/]]],
  ['programme', 'Wann ist Integration für den Leiter des Instituts gelungen?', '268–274', [[/mit Zugewanderten sprechen statt über sie/, /talk with newcomers instead of about them/, /sprechen miteinander/]]],
  ['16074', 'Hat das Landratsamt Saale-Holzland-Kreis eine Telefonnummer?', 'offices-2026 (Warnung)', ['115', 'Landratsamt Saale-Holzland-Kreis'], /036691/],
  ['16069', 'Hat das Landratsamt Hildburghausen eine Telefonnummer?', 'offices-2026 (Warnung)', ['Wiesenstraße 18'], /03685/],
  ['16067', 'Unter welcher Nummer erreicht man das Landratsamt Gotha?', 'offices-2026', ['03621 214-0', '2020'], /03621.?21410/],
  ['16061', 'Von wann ist die Nummer des Eichsfelds?', 'offices-2026', ['03606 650-0', '2013']],
  ['ilm-kreis', 'Wer betrieb die Unterkünfte?', '483–486', ['Human Care GmbH']],
  ['jena', 'Wer bot den Kochcontainer an?', '518–525', ['Über den Tellerrand', [/Team Integration der Stadt Jena/, /Integration Team of the city of Jena/, /„Team Integration“ von der Stadt Jena/]]],
  ['nordhausen', 'Wie hieß die Burg in der Broschüre, und wie heißt sie?', '613', ['Hohenstein', 'Hohnstein']],
  ['saale-holzland-kreis', 'Wer gab den Flyer heraus?', '696–701', [[/Arbeitsgruppe EU-Bürger/, /Working group ‘EU-Bürger’/, /Arbeitsgruppe „EU-Bürger“/]]],
  ['hildburghausen', 'Wer schulte die Ehrenamtlichen?', '1168–1169', [[/Der Flüchtlingsrat schulte/, /[Rr]efugee [Cc]ouncil/, /Flüchtlingsrat/]]],
  ['hildburghausen', 'Wer veranstaltete das Begegnungs-Sportfest?', '1179–1188', ['Kreissportbund', [/mit der Netzwerkstelle des Landratsamts/, /with the network office of the Landratsamt/, /Netzwerkstelle vom Landratsamt/]]],
  ['soemmerda', 'Wie viele Arbeitskreise gab es, und was stand über ihnen?', '1351–1354', [[/[Dd]rei Arbeitskreise/, /three working groups/, null], [/Steuergruppe/, /steering group/, null]]],
  ['saalfeld-rudolstadt', 'Wer teilte Erfahrungen mit dem Verein?', '1440–1444', ['MigraNetz Thüringen', 'AWO Kreisverband Sonneberg']],
  ['wartburgkreis', 'Wie viele lebten in kommunalen Unterkünften?', '1582–1584', ['614']],
  ['erfurt', 'Wie viele durften bei Kommunalwahlen nicht wählen?', '1782–1784', [['12.000', '12,000', '12.000']]],
  ['kyffhaeuserkreis', 'Wer half bei Anträgen?', '1843–1860', [[/Streetwork und Integrationslotsin/, /street work and integration guide/, /Streetworker und Integrationslotsin/]]],
  ['gera', 'Wer trug die Jugendbegleitung?', '2014–2018', [[/Stadt Gera, Integrationsmanagement/, /City of Gera, integration team/, /Stadt Gera, Stelle für Integration/]]],
  ['16055', 'Welche Nummer ist in Weimar bekannt, und wessen?', 'offices-2026', ['03643 762-762', [/Bürgerbüro/, /Citizens’ office/, /Bürgerbüro/]], /762251/],
  ['16051', 'Welche Nummer steht in Erfurt nicht? (Die für Datenschutz.)', 'offices-2026 (Warnung)', ['0361 655-1045'], /6551016/],
  ['16072', 'Wer hilft in Sonneberg?', 'offices-2026', ['Landratsamt Sonneberg', 'Bahnhofstraße 66', 'kreis-sonneberg.de']],
  ['16054', 'Von wann ist die Nummer von Suhl?', 'offices-2026', ['03681 74-0', '2018']],
]; // prettier-ignore

/** Words as a reader sees them; in Leichte Sprache without the dots that part them. */
const seen = (html) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/·(?=\p{L})/gu, '')
    .replace(/\s+/g, ' ');

const pages = new Map();
before(async () => {
  for (const [name, page] of await showcasePages(files)) {
    const lang = languages.find((each) => name === `showcase-${each}.html`) ?? 'de';
    pages.set(`programme ${lang}`, seen(page));
  }
});

/** What a reader finds there: a story with the offers of its district, the offices of a district, or the showcase. */
function shown(where, lang) {
  const key = `${where} ${lang}`;
  if (pages.has(key)) return pages.get(key);
  const story = records.stories.find(({ id }) => id === where);
  const parts = story
    ? [elementHtml('thilik-story-card', { story: where }, lang, records), elementHtml('thilik-offer-list', { district: story.district }, lang, records)]
    : [elementHtml('thilik-contact-list', { district: where }, lang, records)]; // prettier-ignore
  pages.set(key, seen(parts.join(' ')));
  return pages.get(key);
}

const missing = (parts, text, index) =>
  parts
    .map((part) => (Array.isArray(part) ? part[index] : part))
    .filter((part) => part !== null && !(part instanceof RegExp ? part : words(part)).test(text));

/** Words, or numbers that are not part of a longer one. */
const words = (part) => new RegExp(/^\d+$/.test(part) ? `(?<![\\d.,])${part}(?![\\d]|[.,]\\d)` : part);

/** A word of the text that is one of these. */
const nameIn = (text, hashes) =>
  hashes &&
  text
    .toLowerCase()
    .match(/\p{L}+/gu)
    .find((word) => hashes.includes(sha256(word)));

let asked = 0;
let answered = 0;
languages.forEach((lang, index) => {
  test(`${lang}: ${questions.length} questions are answered by what is shown`, () => {
    const wrong = questions.flatMap(([where, question, lines, parts, not]) => {
      const text = shown(where, lang);
      const lacks = missing(parts, text, index);
      const invented = not instanceof RegExp ? not.exec(text)?.[0] : nameIn(text, not);
      asked += 1;
      if (lacks.length === 0 && !invented) answered += 1;
      return lacks.length > 0 || invented
        ? [`${where}, ${lines}: ${question} lacks ${lacks.join(' and ')}; invented: ${invented ?? 'nothing'}`]
        : [];
    });
    assert.deepEqual(wrong, []);
  });
});

after(() => console.log(`questions: ${questions.length}, asked in ${languages.length} languages: ${answered} of ${asked} answered`)); // prettier-ignore
