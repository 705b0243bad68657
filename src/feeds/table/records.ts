import { isBlank, kindOf, modesOf, topicsOf } from './words.ts';
import { protect } from '../../model/protect.ts';
import type { Json } from '../../model/read.ts';
import type { Ags, OfferKind } from '../../model/types.ts';
import type { ReadRow } from './row.ts';

/** What a whole table says, for rows that do not say it themselves. */
export interface Basis {
  readonly asOf: string;
  /** What the table is about; `null`: nobody says. */
  readonly kind: OfferKind | null;
  /** Where it is from, e.g. its title. */
  readonly source: string;
}

/** What a column may hold, and records of a kind have no member for. */
export const unheld: Readonly<Record<'offers' | 'contacts', readonly string[]>> = {
  offers: ['fax', 'person', 'status'],
  contacts: [
    ...['fax', 'kind', 'topics', 'place', 'audience', 'cost', 'registration', 'mode', 'date', 'start', 'end', 'status'],
    ...['latitude', 'longitude', 'point', 'easting', 'northing'],
  ],
};

const german = (text: string | undefined) => (text ? { de: text } : undefined);

/** Members that have a value, in order. */
function present(members: Json): Json {
  return Object.fromEntries(
    Object.keys(members).flatMap((key) => (members[key] === undefined ? [] : [[key, members[key]]])),
  );
}

function addressOf({ values }: ReadRow): Json | undefined {
  const { street, postcode, town } = values;
  return town ? present({ street, postcode, town }) : undefined;
}

/** Without a town a place is called like its house, street and postal code or, where there is a point only, like what is there. */
function placeOf({ values, lonLat }: ReadRow, isHidden: boolean): Json | null {
  const { place, town, street, postcode } = values;
  if (isHidden) return town ? { name: town, lonLat: null, precision: 'town' } : null;
  const address = town ? [] : [street, postcode];
  const name = [place ?? town, ...address].filter(Boolean).join(', ') || (lonLat && values.name);
  return name ? { name, lonLat, precision: lonLat || (street && !town) ? 'address' : 'town' } : null;
}

/** All numbers, the first of which is dialled. */
const phoneText = ({ phone = [], mobile = [] }: ReadRow['values']) => [...phone, ...mobile].join(', ') || undefined;

/** What both kinds of records have. */
function common(row: ReadRow, id: string, basis: Basis, isHidden: boolean): Json {
  const { values, ext } = row;
  return {
    phone: phoneText(values),
    email: values.email,
    url: values.website,
    spokenLanguages: values.spokenLanguages ?? [],
    hours: german(values.hours),
    wheelchair: values.wheelchair,
    alert: values.alert && { text: german(values.alert) },
    protected: isHidden || undefined,
    ext: ext.length > 0 && !isHidden ? Object.fromEntries(ext) : undefined,
    asOf: values.asOf ?? basis.asOf,
    source: basis.source ? { document: basis.source } : undefined,
    id,
  };
}

/** What an offer is: by its kind, by what the table is about, by its name. */
const kindOfRow = ({ values }: ReadRow, basis: Basis): OfferKind =>
  kindOf(values.kind ?? '') ?? basis.kind ?? kindOf(values.name ?? '') ?? 'service';

/** A row as an offer of our own format. */
export function offerOf(row: ReadRow, id: string, district: Ags, basis: Basis, isHidden: boolean): Json {
  const { values } = row;
  const mode = modesOf(`${values.place ?? ''} ${values.mode ?? ''}`);
  const { start, end } = values;
  const offer = present({
    id,
    name: german(values.name),
    kind: kindOfRow(row, basis),
    topics: values.topics ?? topicsOf(`${values.kind ?? ''} ${values.name ?? ''}`),
    district,
    place: placeOf(row, isHidden),
    address: addressOf(row),
    description: german(values.description),
    when: german(values.when),
    dates: start ? [present({ start, end })] : undefined,
    organisation: values.organisation,
    contacts: [],
    audience: values.audience ? [german(values.audience)] : undefined,
    cost: german(values.cost),
    mode: mode.length > 0 ? mode : undefined,
    registration: values.registration,
    status: 'unknown',
    ...common(row, id, basis, isHidden),
  });
  return protect(offer) as Json;
}

/** A row as a contact of our own format. */
export function contactOf(row: ReadRow, id: string, district: Ags, basis: Basis, isHidden: boolean): Json {
  const { values } = row;
  const office = present({
    id,
    kind: 'office',
    district,
    authority: values.organisation ?? values.name,
    unit: values.organisation ? german(values.name) : undefined,
    function: german(values.description),
    person: values.person,
    address: addressOf(row),
    ...common(row, id, basis, isHidden),
  });
  return protect(office) as Json;
}

/** Words of a text as an id, e.g. `sprachcafe-am-markt`. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** Ids, each once: the table's own, else made of the name and, where that is not enough, of town and number. */
export function createIds(): (row: ReadRow) => { readonly id: string; readonly isRepeated: boolean } {
  const taken = new Set<string>();
  /** The highest number behind each id. */
  const numbers = new Map<string, number>();
  return ({ values, row }) => {
    const own = values.id && !isBlank(values.id) ? values.id : '';
    const name = slug(values.name ?? values.organisation ?? '') || `zeile-${row}`;
    const wanted = own ? [own] : [name, slug(`${name} ${values.town ?? ''}`)];
    const [first] = wanted as [string];
    let id = wanted.find((each) => !taken.has(each));
    for (let i = numbers.get(first) ?? 2; id === undefined; i++) {
      if (!taken.has(`${first}-${i}`)) id = `${first}-${i}`;
      numbers.set(first, i);
    }
    taken.add(id);
    return { id, isRepeated: own !== '' && id !== own };
  };
}
