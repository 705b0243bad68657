import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/thilik-map.ts';
import '../src/define/thilik-offer-list.ts';
import { answer, missing } from './lib/answers.ts';
import type { Attributes } from './lib/element.ts';
import { expect, inside, says, userEvent, waitFor } from './lib/play.ts';

type Story = StoryObj<Attributes>;

const meta: Meta<Attributes> = { title: 'thilik-offer-list', component: 'thilik-offer-list' };
export default meta;

const from = (address: string) => ({ src: address, mode: 'replace' });
const tag = 'thilik-offer-list';

/** All offers, to filter by topic. */
export const All: Story = {};

/** The offers of one district. */
export const District: Story = { args: { district: '16069' } };

/** Topics chosen beforehand. */
export const Topics: Story = { args: { topics: 'sprache bildung' } };

/** A page about one topic, without buttons. */
export const WithoutFilter: Story = { args: { topics: 'sport', 'no-filter': true } };

/** The reader filters by a topic. */
export const FilterByTopic: Story = {
  play: async ({ canvasElement }) => {
    const opener = await inside(canvasElement, tag, '.opener');
    if (opener.offsetParent) await userEvent.click(opener);
    const topic = await inside(canvasElement, tag, '.topic');
    await userEvent.click(topic);
    await waitFor(() => expect(topic.ariaPressed).toBe('true'));
    await expect(canvasElement.querySelector(tag)).toHaveProperty('topics', 'begegnung');
  },
};

/** Opens the filter and chooses. */
const filtered =
  (...choices: readonly string[]) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    await userEvent.click(await inside(canvasElement, tag, '.toggle'));
    for (const choice of choices) {
      await userEvent.click(await inside(canvasElement, tag, `.filters [data-choice="${choice}"]`));
    }
    await waitFor(() =>
      expect(canvasElement.querySelector(tag)?.shadowRoot?.querySelectorAll('.chip')).toHaveLength(choices.length),
    );
  };

/** The reader looks for what costs nothing and where Arabic is spoken. */
export const Filter: Story = { args: { ...from(answer('various')), mode: 'replace' }, play: filtered('ar', 'free') };

/** Nothing is left: what to leave out, and what comes nearest. */
export const FilterNothingLeft: Story = {
  args: { ...from(answer('various')), mode: 'replace' },
  play: filtered('uk', 'event'),
};

/** The filter in the narrowest column. */
export const FilterNarrow: Story = { ...Filter, globals: { width: '320px' } };

/** The filter on a page that declares a dark colour scheme. */
export const FilterDark: Story = { ...Filter, globals: { scheme: 'dark' } };

/** The filter on a page that is written from right to left. */
export const FilterRightToLeft: Story = { ...Filter, globals: { direction: 'rtl' } };

/** Follows the selection in a map. */
export const JoinedToMap: Story = {
  render: () => html`
    <thilik-map id="map" district="16069" no-legend></thilik-map>
    <thilik-offer-list for="map"></thilik-offer-list>
  `,
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, 'Hildburghausen');
    await userEvent.click(await inside<SVGElement>(canvasElement, 'thilik-map', 'path[data-ags="16051"]'));
    await says(canvasElement, tag, 'Erfurt');
  },
};

/** A district without offers. */
export const NoneInDistrict: Story = { args: { district: '16061' } };

/** There are no offers at all. */
export const Empty: Story = { args: from(answer('empty')), parameters: { status: 'empty' } };

/** 400 offers: the first of them, and a button for the rest. */
export const ManyOffers: Story = { args: from(answer('many')) };

/** A key that no district has. */
export const UnknownDistrict: Story = { args: { district: '99999' } };

/** Values that make no sense in every attribute: what is unknown is told or left as it was by default. */
export const Nonsense: Story = {
  args: { district: 'x<y>', topics: '%%%', theme: 'disco', 'heading-level': '-3', src: 'javascript:0' },
  play: ({ canvasElement }) => says(canvasElement, tag, 'x<y>'),
};

/** The file is on its way. */
export const Loading: Story = { args: from(answer('never')), parameters: { status: 'loading' } };

/** A file is missing: HTTP status 404. */
export const NotFound: Story = {
  args: from(missing),
  parameters: {
    status: 'error',
    consoleErrors: ['Failed to load resource: the server responded with a status of 404 (Not Found)'],
  },
  tags: ['expects-console-error'],
};

/** No answer, or one that another host does not let the page read (CORS). */
export const Unreachable: Story = { args: from(answer('unreachable')), parameters: { status: 'error' } };

/** The answer is no JSON, e.g. a page to log in. */
export const NotJson: Story = { args: from(answer('not-json')), parameters: { status: 'error' } };

/** JSON, but of something else. */
export const WrongContent: Story = { args: from(answer('wrong-content')), parameters: { status: 'error' } };

/** A record that nobody has confirmed for two years. */
export const Stale: Story = { args: from(answer('stale')) };

/** The page is in English, the content is not: it says that it is German. */
export const MissingTranslation: Story = { args: from(answer('german-only')), globals: { lang: 'en' } };

/** Compound words that are longer than the column. */
export const LongWords: Story = { args: from(answer('long-words')), globals: { width: '320px' } };

/** In Leichte Sprache. */
export const EasyLanguage: Story = { globals: { lang: 'de-simple' } };

/** A page that is written from right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** The narrowest column. */
export const Narrow: Story = { globals: { width: '320px' } };

/** On a page that declares a dark colour scheme. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** The reader's system chooses the colours (in the developer tools: Rendering, forced-colors). */
export const ForcedColours: Story = { tags: ['forced-colours'] };

/** Nothing moves (in the developer tools: Rendering, prefers-reduced-motion). */
export const ReducedMotion: Story = { tags: ['reduced-motion'] };

/** On paper: buttons are gone (in the developer tools: Rendering, media type print). */
export const Print: Story = { tags: ['print'] };
