import { inFrame } from '../../src/model/frames.ts';
import { normalise } from '../../src/model/normalise.ts';
import { isObject } from '../../src/model/read.ts';
import type { Ags, Contact, Offer, Story, Text } from '../../src/model/types.ts';

/** What the builder and the guides take from the files of `data/`, complete and in all languages. */
export interface Content {
  /** The districts of today by name. */
  readonly districts: readonly { readonly ags: Ags; readonly name: string }[];
  readonly stories: readonly Story[];
  readonly offers: readonly Offer[];
  readonly contacts: readonly Contact[];
}

/** The files below `data/` that {@link readContent} needs. */
export const contentFiles = ['districts.topo.json', 'stories.json', 'offers.json', 'contacts.json'] as const;

function readDistricts(topology: unknown): Content['districts'] {
  const objects = isObject(topology) ? topology.objects : null;
  const today = isObject(objects) ? objects.ftoday : null;
  const geometries: readonly unknown[] = isObject(today) && Array.isArray(today.geometries) ? today.geometries : [];
  const districts = geometries.map((geometry) => {
    const properties = isObject(geometry) && isObject(geometry.properties) ? geometry.properties : {};
    return { ags: String(properties.ags), name: String(properties.name) };
  });
  return districts.sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** Reads the parsed files, in the order of {@link contentFiles}. */
export function readContent([districts, stories, offers, contacts]: readonly unknown[]): Content {
  return {
    districts: readDistricts(districts),
    stories: normalise('stories', stories)?.dataset.records ?? [],
    offers: normalise('offers', offers)?.dataset.records ?? [],
    contacts: normalise('contacts', contacts)?.dataset.records ?? [],
  };
}

/** Loads the files from the folder of the built content. */
export async function loadContent(folder: string): Promise<Content> {
  const answers = await Promise.all(contentFiles.map((name) => fetch(`${folder}${name}`)));
  const failed = answers.find(({ ok }) => !ok);
  if (failed) throw new Error(`${failed.url}: ${failed.status}`);
  return readContent(await Promise.all(answers.map((answer) => answer.json() as Promise<unknown>)));
}

/** The stories to choose from, by district, because that is what people look for. */
export function storyChoices(content: Content): readonly (readonly [id: string, name: string])[] {
  const named = content.stories.map(({ id, title, district, place }) => {
    const area = districtName(content, inFrame(district, 'today'));
    const where = area === place.name ? area : `${area} (${place.name})`;
    return [id, `${where}: ${textIn(title, 'de')}`] as const;
  });
  return named.sort(([, a], [, b]) => a.localeCompare(b, 'de'));
}

/** A text in a language, else in German. */
const textIn = (text: Text, lang: string): string => text[lang] ?? text.de ?? '';

export const districtName = (content: Content, ags: string): string =>
  content.districts.find((district) => district.ags === ags)?.name ?? '';
