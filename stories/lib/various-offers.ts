import { offerJson } from '../../test/fixtures/records.ts';

const kinds = ['course', 'advice', 'meeting', 'event', 'service'] as const;
const names = ['Sprachkurs', 'Beratung', 'Begegnungscafé', 'Sportfest', 'Lotsendienst'] as const;
const topics = [['sprache', 'bildung'], ['beratung'], ['begegnung'], ['sport', 'begegnung'], ['teilhabe']] as const;
const languages = [['de', 'ar'], ['de', 'uk', 'ru'], ['de'], ['de', 'fa', 'ar', 'en'], []] as const;
const towns = [
  { name: 'Arnstadt', lonLat: [10.952, 50.8405], district: '16070' },
  { name: 'Ilmenau', lonLat: [10.914, 50.687], district: '16070' },
  { name: 'Gotha', lonLat: [10.7, 50.948], district: '16067' },
  { name: 'Erfurt', lonLat: [11.03, 50.978], district: '16051' },
] as const;
const audiences = ['Frauen', 'Familien mit Kindern', 'Jugendliche', 'Alle'] as const;
const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

/** Made-up offers that differ in what readers filter by; without hours, since these depend on the clock. */
export const variousOffers = [...Array(24).keys()].map((index) => {
  const { name: town, lonLat, district } = at(towns, Math.floor(index / 3));
  return offerJson({
    id: `angebot-${index + 1}`,
    name: { de: `${at(names, index)} ${index + 1}` },
    kind: at(kinds, index),
    topics: at(topics, index),
    spokenLanguages: at(languages, index),
    audience: [{ de: at(audiences, index) }],
    cost: { de: at(['kostenlos', '5 Euro', 'kostenfrei'], index) },
    wheelchair: at(['yes', 'partly', 'unknown'], index),
    dates: index % 6 === 0 ? [{ start: `2099-0${(index % 9) + 1}-15T15:00` }] : undefined,
    district,
    place: { name: town, lonLat, precision: 'town' },
    asOf: '2099-01',
  });
});
