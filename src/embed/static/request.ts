import { agsList, layerList, topicList } from '../../elements/base/attributes.ts';
import type { Terms } from '../../i18n/terms.ts';
import { staleBefore } from '../../model/freshness.ts';
import { inFrame } from '../../model/frames.ts';
import type { Frame } from '../../model/types.ts';
import { initialState, type State } from '../../store/state.ts';

/** The elements that have a form without script. */
export const prerenderedTags = ['thilik-map', 'thilik-story-card', 'thilik-contact-list', 'thilik-offer-list'] as const;
export type PrerenderedTag = (typeof prerenderedTags)[number];

/** Colours of the drawing, any CSS colour. */
export interface DrawingColors {
  readonly district: string;
  readonly districtSelected: string;
  readonly border: string;
  readonly text: string;
  readonly accent: string;
  readonly onAccent: string;
}

/** What is to be written as HTML without script. */
export interface StaticRequest {
  readonly tag: PrerenderedTag;
  /** Attributes of the element by name, as in the page; a boolean one is there with an empty value. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Language of content and interface, BCP 47. */
  readonly lang: string;
  /** Texts of the interface in that language, else in German. */
  readonly terms: Terms;
  /** The time against which the age of records is told. */
  readonly now: Date;
  /** Colours of the drawing; those left out are the light defaults. */
  readonly colors?: Partial<DrawingColors>;
  /** When `true`, there is no drawing: some systems take out SVG and leave its words. */
  readonly noDrawing?: boolean;
}

/** What every template without script needs. */
export interface Page extends StaticRequest {
  readonly state: State;
  /** Level of the first heading, 2–6. */
  readonly level: number;
  readonly noPersons: boolean;
}

/** The request as state; values that make no sense count as not given. */
export function pageOf(request: StaticRequest): Page {
  const { attributes: given, now } = request;
  const frame: Frame = given.boundaries === '2019' ? '2019' : 'today';
  const [district = null] = agsList(given.district ?? null);
  const state: State = {
    ...initialState,
    frame,
    scope: agsList(given.scope ?? null),
    topics: topicList(given.topics ?? null),
    layers: layerList(given.layers ?? null),
    staleBefore: staleBefore(now, Number(given['stale-after'] || NaN)),
    district: district && inFrame(district, frame),
    story: given.story || null,
  };
  const level = Math.min(6, Math.max(2, Math.round(Number(given['heading-level'])) || 3));
  return { ...request, state, level, noPersons: given['no-persons'] !== undefined };
}

/** The page for a part of it, whose headings are one level lower. */
export const below = (page: Page, levels = 1): Page => ({ ...page, level: page.level + levels });
