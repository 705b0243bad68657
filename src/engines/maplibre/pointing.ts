import type { GeoJSONSource, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { Ags } from '../../model/types.ts';
import type { MapIntents } from '../engine.ts';
import { sources, targets } from './layers.ts';

/** Clicks and the pointer mean the same as in the SVG map; a cluster of offers opens. */
export function listenToPointer(map: MapLibre, intents: MapIntents, selected: () => Ags | undefined): void {
  const canvas = map.getCanvas();
  const at = ({ point }: MapMouseEvent, ...layers: string[]) => map.queryRenderedFeatures(point, { layers })[0];
  const agsOf = (found: ReturnType<typeof at>) => found?.properties.ags as Ags | undefined;
  let pointed: Ags | null = null;
  const point = (ags: Ags | null) => {
    if (ags === pointed) return;
    pointed = ags;
    intents.point(ags);
  };

  map.on('click', (event) => {
    const story = at(event, targets.stories, targets.nearStories);
    if (story) return intents.selectStory(story.properties.id as string);
    const offer = at(event, targets.offers);
    const cluster = offer?.properties.cluster_id as number | undefined;
    if (cluster !== undefined) {
      void map
        .getSource<GeoJSONSource>(sources.offers)
        ?.getClusterExpansionZoom(cluster)
        .then((zoom) => map.easeTo({ center: event.lngLat, zoom }));
      return;
    }
    const ags = agsOf(offer ?? at(event, targets.districts));
    if (ags) intents.selectDistrict(!offer && ags === selected() ? null : ags);
  });
  map.on('mousemove', (event) => {
    const sign = at(event, targets.stories, targets.nearStories) ?? at(event, targets.offers);
    const ags = agsOf(sign) ?? agsOf(at(event, targets.districts)) ?? null;
    point(ags);
    canvas.style.setProperty('cursor', ags || sign ? 'pointer' : '');
  });
  map.on('mouseout', () => point(null));
}
