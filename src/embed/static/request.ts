import { elementOf, type ElementName, type Tag } from '../../contract/elements.ts';
import { readRequest, type Request } from '../../contract/request.ts';
import type { Terms } from '../../i18n/terms.ts';
import { staleBefore } from '../../model/freshness.ts';
import { inFrame } from '../../model/frames.ts';
import type { Contact } from '../../model/types.ts';
import { initialState, type State } from '../../store/state.ts';
import type { OwnWord } from './own-word.ts';

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
  readonly tag: Tag;
  /** Attributes of the element by name, as in the page; a boolean one is there with an empty value. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Language of content and interface, BCP 47. */
  readonly lang: string;
  /** Texts of the interface in that language, else in German. */
  readonly terms: Terms;
  /** The time against which the age of records is told. */
  readonly now: Date;
  /** What is said once of all texts of a list. */
  readonly said?: string | undefined;
  /** Colours of the drawing; those left out are the light defaults. */
  readonly colors?: Partial<DrawingColors>;
  /** Offices for the whole state of our list, for a district in which own contacts know nobody. */
  readonly help?: readonly Contact[];
  /** What the page itself says of whom to ask first in its district. */
  readonly ownWord?: OwnWord | null;
  /** When `true`, there is no drawing: some systems take out SVG and leave its words. */
  readonly noDrawing?: boolean;
}

/** What every template without script needs. */
export interface Page extends StaticRequest {
  readonly state: State;
  /** Level of the first heading, 2–6. */
  readonly level: number;
  readonly noPersons: boolean;
  readonly variant: Request['variant'];
}

/** The request as state; values that make no sense count as not given. */
export function pageOf(page: StaticRequest): Page {
  const { request } = readRequest(elementOf(page.tag) as ElementName, (name) => page.attributes[name] ?? null);
  const { boundaries: frame, scope, topics, layers, district, story, headingLevel, noPersons, variant } = request;
  const state: State = {
    ...initialState,
    frame,
    scope,
    topics,
    layers,
    staleBefore: staleBefore(page.now, request.staleAfter),
    district: district && inFrame(district, frame),
    story,
  };
  return { ...page, state, level: headingLevel, noPersons, variant };
}

/** The page for a part of it, whose headings are one level lower. */
export const below = (page: Page, levels = 1): Page => ({ ...page, level: page.level + levels });
