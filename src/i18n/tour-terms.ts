import type { TourOrder } from '../contract/tour-orders.ts';

/** Texts of the tour through the stories. */
export interface TourTerms {
  readonly topic: string;
  /** With how many stories there are; 0: none, or they are on their way. */
  allTopics(count: number): string;
  /** A topic with how many stories have it. */
  topicOf(topic: string, count: number): string;
  readonly order: string;
  readonly orders: Readonly<Record<TourOrder, string>>;
  /** Name of the group with back, position and next, and how to use it by keyboard. */
  readonly steps: string;
  readonly back: string;
  readonly next: string;
  position(at: number, count: number): string;
  /** Said when another story is shown; `place` is where it happened. */
  arrived(at: number, count: number, title: string, place: string): string;
  /** What the numbers on the map mean. */
  readonly numbers: string;
  /** The same for the legend of a map. */
  readonly numbersShort: string;
  /** A district was chosen that no story of the tour is about. */
  noStoryIn(district: string): string;
  /** Before the place of the story that comes next. */
  readonly nextStory: string;
  /** Heading of the list. */
  all(count: number): string;
  readonly topics: string;
  /** There are no stories at all, or none of the chosen topics. */
  readonly none: string;
  readonly noneOfTopics: string;
}
