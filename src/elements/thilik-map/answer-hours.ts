import type { ReactiveController } from 'lit';
import type { Part } from '../base/part.ts';
import { hasHours, hoursPart } from '../parts/hours-part.ts';
import type { HoursNow } from '../parts/open-hours.ts';
import type { AnswerHost } from './answer-host.ts';

/** Asks for what tells of hours as soon as an office or offer of the selected district has some. */
class AnswerHours implements ReactiveController {
  readonly part: Part<HoursNow>;

  constructor(private readonly map: AnswerHost) {
    this.part = hoursPart(map);
    map.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const { selected } = this.map.picture().view;
    if (selected && [...selected.contacts, ...selected.offers].some(hasHours)) void this.part.ask();
  }
}

const known = new WeakMap<AnswerHost, AnswerHours>();

/** What tells of hours in the answer; `undefined` while it is not here or not needed. */
export function answerHours(map: AnswerHost): HoursNow | undefined {
  const hours = known.get(map) ?? new AnswerHours(map);
  known.set(map, hours);
  return hours.part.value ?? undefined;
}
