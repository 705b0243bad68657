import type { DistrictFeatures } from '../geo/district-features.ts';
import type { Bounds } from '../geo/viewport.ts';
import type { Ags, Failure, LonLat } from '../model/types.ts';
import type { MapView } from '../store/view.ts';

/** What an engine tells its owner; the same for every engine. */
export interface MapIntents {
  selectDistrict(ags: Ags | null): void;
  selectStory(id: string): void;
  /** The district under the pointer or the focus; `null` when there is none. */
  point(ags: Ags | null): void;
}

/** Colours of the signs, in the form `rgba(…)`, already resolved: a canvas knows no custom properties. */
export interface Palette {
  /** A district's strongest tint; {@link Picture.tint} tells how much of it each has. */
  readonly district: string;
  /** What lies below the districts, where no streets are. */
  readonly surface: string;
  /** Of names and borders. */
  readonly text: string;
  readonly selected: string;
  readonly onSelected: string;
  readonly focus: string;
  /** Fill and outline of a story, of the selected one, and of offers. */
  readonly story: readonly [string, string];
  readonly selectedStory: readonly [string, string];
  readonly offer: readonly [string, string];
}

/** A name at its place. */
export interface PlacedName {
  readonly ags: Ags;
  readonly lonLat: LonLat;
  /** Lines with breaks. */
  readonly text: string;
}

/** A street map below the districts. */
export interface Basemap {
  /** A MapLibre style, complete: no address in it leads to a file that names further addresses. */
  readonly style: object;
  /** Hosts that may be asked; everything else is refused. */
  readonly hosts: readonly string[];
}

/** Everything an engine draws, whole each time. */
export interface Picture {
  readonly view: MapView;
  /** How opaque the tint of each district is, 0–1, in the order of the view. */
  readonly tint: readonly number[];
  /** Where the overview shows the stories, in the order of the view: beside the names. */
  readonly storyPlaces: readonly LonLat[];
  /** When `true`, offers with a place have signs. */
  readonly showsOffers: boolean;
  /** The names that the overview has room for, as it places them. */
  readonly names: readonly PlacedName[];
  /** The district that shows the keyboard's focus. */
  readonly focused: Ags | null;
  readonly palette: Palette;
  /** Language that numbers are written for, BCP 47. */
  readonly lang: string;
  /** CSS font families of the names. */
  readonly font: string;
  /** `null`: no streets. */
  readonly basemap: Basemap | null;
  /** Where the reader is; `null`: not asked for. */
  readonly here: LonLat | null;
}

/** Where the home view lies now: its left upper corner in CSS pixels of the container, and how much larger it is. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface EngineOptions {
  readonly container: HTMLElement;
  readonly picture: Picture;
  /** What is shown first, and again by {@link Engine.fit}. */
  readonly home: Bounds;
  /** Districts of the overview, and those in detail for closer looks; when these fail the overview stays. */
  readonly outlines: DistrictFeatures;
  readonly detail: () => Promise<DistrictFeatures>;
  readonly intents: MapIntents;
  /** Texts for readers. */
  readonly texts: EngineTexts;
  /** Address of the worker; empty: beside the engine's own script. */
  readonly workerUrl: string;
  /** Called with each change of the camera. */
  readonly onMove: (camera: Camera) => void;
  /** Called when the camera has come to rest. */
  readonly onRest: () => void;
  /**
   * The engine can't go on (`webgl`), or something of the street map can't be had; `source` is its address.
   * After `webgl` the owner destroys it.
   */
  readonly onFailure: (failure: Failure) => void;
  /** The picture vanished (`false`) because the graphics card took its memory back, or it is there again. */
  readonly onVisible: (visible: boolean) => void;
}

/** How to move the map, in a container where a wheel or one finger scrolls the page. */
export interface EngineTexts {
  readonly wheelHint: string;
  readonly touchHint: string;
}

/** A map with a life of its own. */
export interface Engine {
  /** Resolves with the first complete picture; never rejects, and never resolves when it failed before. */
  readonly shown: Promise<void>;
  /** Takes the whole picture and finds the difference. */
  update(picture: Picture): void;
  /** Shows these bounds; without them the home view. A new home replaces the old one. */
  fit(bounds?: Bounds, home?: Bounds): void;
  /** Steps nearer (positive) or away, about a point in CSS pixels of the container or its middle. */
  zoom(steps: number, around?: readonly [number, number]): void;
  /** Moves by shares of the container's size, x to the right, y downwards. */
  pan(x: number, y: number): void;
  /** Brings a place into view if it is not, without changing the scale. */
  reveal(lonLat: LonLat): void;
  /** Ends everything, at any time and as often as wanted. */
  destroy(): void;
}
