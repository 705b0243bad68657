import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../content/fact.ts';
import { tourOrders, type TourOrder } from '../../contract/tour-orders.ts';
import { tourTerms } from '../../i18n/tour.ts';
import type { TopicId } from '../../model/types.ts';
import type { TourView } from '../../store/tour-view.ts';
import { apart, own, words } from '../../templates/own.ts';
import type { Step } from './gestures.ts';

/** What the row above the story needs. */
export interface BarOptions extends Locale {
  readonly chosen: readonly TopicId[];
  readonly order: TourOrder;
  readonly onTopic: (topic: TopicId | null) => void;
  readonly onOrder: (order: TourOrder) => void;
  readonly onStep: (step: Step) => void;
}

/** More would be too thin to be told apart. */
const mostMarks = 40;

/** Topic, order, and the steps: always at the same place, whatever the story below them. */
export function tourBar({ all, stops, topics }: TourView, at: number, options: BarOptions): TemplateResult {
  const { terms, chosen, order, onTopic, onOrder, onStep } = options;
  const texts = tourTerms(terms.lang);
  const several = chosen.length > 1 ? chosen.map((topic) => terms.topics[topic]).join(', ') : '';
  const topicChoices = [
    option('', texts.allTopics(all.length), chosen.length === 0),
    several ? option('several', several, true) : nothing,
    ...topics.map(({ topic, count }) =>
      option(topic, texts.topicOf(terms.topics[topic], count), !several && chosen[0] === topic),
    ),
  ];
  const orderChoices = tourOrders.map((each) => option(each, texts.orders[each], each === order));
  return html`<div class="bar">
    <div class="choices" part="filter">
      <label
        >${words(texts.topic)}
        <select @change=${choice((value) => onTopic(value === 'several' ? null : (value as TopicId) || null))}>
          ${own(`${terms.lang} ${chosen.join()} ${all.length}`, topicChoices)}
        </select>
      </label>
      <label
        >${words(texts.order)}
        <select @change=${choice((value) => onOrder(value as TourOrder))}>
          ${own(`${terms.lang} ${order}`, orderChoices)}
        </select>
      </label>
    </div>
    <div class="steps" part="steps" role="group" aria-label=${texts.steps}>
      ${stepButton('back', texts.back, at <= 0, onStep)}
      <div class="position">
        <b>${words(at >= 0 ? texts.position(at + 1, stops.length) : '')}</b>
        ${apart(stops.length <= mostMarks ? marks(stops.length, at) : nothing)}
      </div>
      ${stepButton('next', texts.next, at >= stops.length - 1, onStep)}
    </div>
  </div>`;
}

const option = (value: string, text: string, isChosen: boolean) =>
  html`<option value=${value} ?selected=${isChosen}>${text}</option>`;

const choice = (take: (value: string) => void) => (event: Event) => take((event.target as HTMLSelectElement).value);

/** At the first or last story it stays where it is, and keeps the focus. */
function stepButton(step: 'back' | 'next', text: string, isEnd: boolean, onStep: BarOptions['onStep']): TemplateResult {
  return html`<button
    class="button step ${step}"
    type="button"
    aria-disabled=${isEnd ? 'true' : 'false'}
    @click=${() => isEnd || onStep(step)}
  >
    <span>${words(text)}</span>
  </button>`;
}

const marks = (count: number, at: number) =>
  html`<div class="marks" aria-hidden="true">
    ${apart([...Array(count).keys()].map((index) => html`<i class=${index <= at ? 'done' : ''}></i>`))}
  </div>`;
