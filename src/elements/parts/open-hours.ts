/** Whether offices and offers are open now; comes with the first record that has hours or an alert. */
import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { hoursFacts, type Place } from '../../content/hours.ts';
import type { Fact, Locale } from '../../content/fact.ts';
import { tellsOfNow } from '../../model/freshness.ts';
import { plain } from '../../content/plain.ts';
import { own } from '../../templates/own.ts';
import type { Hooks, Part } from '../base/part.ts';
import { line } from './facts.ts';
import { OpenNow } from './open-now.ts';

/** An element that takes parts that come later. */
export interface HoursHost extends ReactiveControllerHost {
  later<T>(name: string, load: () => Promise<T>, hooks?: Hooks<T>): Part<T>;
  hoursNow?: HoursNow;
  openNow?: OpenNow;
  /** What was measured with entries of another height. */
  fitting?: unknown;
}

/** What is told of a record's hours; `undefined` when that is nothing, or nothing of today, or not here yet. */
export type HoursNow = (record: Place, locale: Locale) => unknown;

const minute = 60_000;

/** Draws anew when the minute changes. */
class EveryMinute implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.host.requestUpdate();
        this.hostConnected();
      },
      minute - (Date.now() % minute),
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

/** The state stands out, and an alert. */
const emphasised = (fact: Fact) =>
  ['alert', 'state'].includes(fact.id) ? html`<strong>${line(fact)}</strong>` : line(fact);

const hoursNow: HoursNow = (record, locale) => {
  if (!tellsOfNow(record, locale.staleBefore)) return undefined;
  const facts = hoursFacts(record, { ...locale, now: locale.now ?? new Date() });
  const said = facts.map(({ id, value }) => `${id} ${plain(value)}`).join();
  const lines = facts.map((fact) => html`<div class=${fact.id}>${emphasised(fact)}</div>`);
  return own(`${locale.terms.lang} ${said}`, html`<div class="open-hours">${lines}</div>`);
};

/** From now on the element tells of hours, and keeps that right while time goes by. */
export function attachHours(host: HoursHost): void {
  host.hoursNow = hoursNow;
  host.openNow = new OpenNow();
  if (host.fitting) host.fitting = null;
  new EveryMinute(host);
}
