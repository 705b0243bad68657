/** Made-up sets of offers of any size: the same seed makes the same offers. */

const districts = '16051 16052 16053 16054 16055 16061 16062 16063 16064 16065 16066 16067 16068 16069 16070 16071 16072 16073 16074 16075 16076 16077'.split(' '); // prettier-ignore
const topics = ['sprache', 'arbeit', 'begegnung', 'sport', 'bildung', 'beratung', 'wohnen'];
const kinds = ['course', 'meeting', 'advice'];
const languages = ['ar', 'fa', 'uk', 'ru', 'en', 'tr', 'fr', 'so', 'ti', 'ro'];
const names = ['Deutschkurs', 'Begegnungscafé', 'Sprachtreff', 'Nähwerkstatt', 'Fußballgruppe', 'Lernhilfe', 'Bewerbungstraining', 'Gesundheitsberatung', 'Fahrradwerkstatt', 'Chorprobe']; // prettier-ignore
const audiences = ['Frauen', 'Männer', 'Jugendliche', 'Familien', 'Alle', 'Ältere Menschen'];

/** mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many offers, each at a place of its own; an offer is the same however many there are. */
export function* manyOffers(count, seed = 1) {
  const random = randomOf(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  for (let index = 0; index < count; index++) {
    const name = one(names);
    yield {
      id: `made-up-${index}`,
      name: { de: `${name} ${index}`, en: `Offer ${index}` },
      description: { de: `${name} für ${one(audiences)}. Kommen Sie vorbei, Sie brauchen keine Anmeldung.` },
      kind: one(kinds),
      topics: [...new Set([one(topics), one(topics)])],
      district: one(districts),
      place: {
        name: 'Treffpunkt',
        lonLat: [9.9 + Math.round(random() * 27000) / 10000, 50.25 + Math.round(random() * 13000) / 10000],
        precision: 'address',
      },
      organisation: `Verein ${Math.floor(random() * 500)}`,
      contacts: [],
      spokenLanguages: [...new Set([one(languages), one(languages)])],
      audience: [{ de: one(audiences) }],
      cost: { de: random() < 0.5 ? 'kostenlos' : '5 Euro' },
      wheelchair: random() < 0.3 ? 'yes' : 'no',
      status: 'active',
      asOf: '2026-05',
      source: { document: 'made up', date: '2026-05' },
    };
  }
}

/** A file of them. */
export const manyOffersFile = (count, seed) => JSON.stringify({ version: 1, offers: [...manyOffers(count, seed)] });
