import type { FeatureCollection, Point } from 'geojson';
import type { LonLat } from '../../model/types.ts';
import type { Picture } from '../engine.ts';
import { placesOf } from '../offer-places.ts';
import { sources, stackedMost } from './layers.ts';
import { storySign } from './signs.ts';

type Points = FeatureCollection<Point>;

const points = (list: readonly { lonLat: LonLat; properties: Readonly<Record<string, unknown>> }[]): Points => ({
  type: 'FeatureCollection',
  features: list.map(({ lonLat, properties }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...lonLat] },
    properties,
  })),
});

/** Everything that is a point, by its source. */
export function allPoints(picture: Picture): Readonly<Record<string, Points>> {
  return {
    [sources.names]: namePoints(picture),
    [sources.stories]: storyPoints(picture, picture.storyPlaces),
    [sources.nearStories]: storyPoints(picture),
    [sources.offers]: offerPoints(picture),
    [sources.here]: herePoint(picture),
  };
}

/** Where names stand: those of the overview as it places them, the others at the label point of their district. */
function namePoints({ names, view }: Picture): Points {
  const placed = names.map(({ ags, lonLat, text }) => ({ lonLat, properties: { ags, text, placed: true } }));
  const others = view.districts
    .filter(({ ags }) => !names.some((name) => name.ags === ags))
    .map(({ ags, name, label }) => ({ lonLat: label, properties: { ags, text: name, placed: false } }));
  return points([...placed, ...others]);
}

/** The stories' dots, at their own places unless others are given; the last ones lie on top, as in SVG. */
function storyPoints({ view, palette }: Picture, places: readonly LonLat[] = []): Points {
  const counts = new Map<string, number>();
  return points(
    view.points.map(({ id, district, lonLat, selected }, order) => {
      const place = lonLat.join();
      const stack = counts.get(place) ?? 0;
      counts.set(place, stack + 1);
      return {
        lonLat: places[order] ?? lonLat,
        properties: {
          id,
          ags: district,
          order,
          // How many stand at the same place before this one.
          stack: Math.min(stack, stackedMost),
          sign: storySign(selected, selected ? palette.selectedStory : palette.story),
        },
      };
    }),
  );
}

/** Places with offers, where the map is asked for them. */
function offerPoints({ view, showsOffers }: Picture): Points {
  const districts = showsOffers ? view.districts : [];
  return points(
    districts.flatMap((district) =>
      placesOf(district).map(({ lonLat, count }) => ({ lonLat, properties: { ags: district.ags, count } })),
    ),
  );
}

/** Where the reader is. */
function herePoint({ here }: Picture): Points {
  return points(here ? [{ lonLat: here, properties: {} }] : []);
}
