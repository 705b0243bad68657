import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/thilik-contact-list.ts';
import '../src/define/thilik-map.ts';
import { answer, missing } from './lib/answers.ts';
import type { Attributes } from './lib/element.ts';
import { expect, inside, says, userEvent, waitFor } from './lib/play.ts';

type Story = StoryObj<Attributes>;

const meta: Meta<Attributes> = { title: 'thilik-contact-list', component: 'thilik-contact-list' };
export default meta;

const from = (address: string) => ({ src: address });
const tag = 'thilik-contact-list';

/** All offices, searchable. */
export const All: Story = {};

/** The offices of one district. */
export const District: Story = { args: { district: '16070' } };

/** Without the search field. */
export const WithoutSearch: Story = { args: { 'no-search': true, scope: '16070 16071' } };

/** The reader searches. */
export const Search: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(await inside(canvasElement, tag, 'input'), 'weimar');
    await says(canvasElement, tag, 'Weimar');
    const root = canvasElement.querySelector(tag)!.shadowRoot!;
    await waitFor(() => expect(root.querySelectorAll('[part=item]').length).toBeLessThan(10));
    await expect(root.querySelector('[part=list]')?.textContent).not.toContain('Nordhausen');
  },
};

/** Nothing is found: the list says so. */
export const SearchWithoutResult: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(await inside(canvasElement, tag, 'input'), 'xyzzy');
    const root = canvasElement.querySelector(tag)!.shadowRoot!;
    await waitFor(() => expect(root.querySelectorAll('[part=item]').length).toBe(0));
  },
};

/** Follows the selection in a map. */
export const JoinedToMap: Story = {
  render: () => html`<thilik-map id="map" no-legend></thilik-map><thilik-contact-list for="map"></thilik-contact-list>`,
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside<SVGElement>(canvasElement, 'thilik-map', 'path[data-ags="16053"]'));
    await says(canvasElement, tag, 'Jena');
    await waitFor(() =>
      expect(canvasElement.querySelector(tag)?.shadowRoot?.querySelector('[part=list]')?.textContent).not.toContain(
        'Gotha',
      ),
    );
  },
};

/** There are no offices. */
export const Empty: Story = { args: from(answer('empty')), parameters: { status: 'empty' } };

/** Some records are faulty: they are left out, and the list says so. */
export const FaultyRecords: Story = { args: from(answer('faulty')) };

/** A key that no district has. */
export const UnknownDistrict: Story = { args: { district: 'abc' } };

/** Values that make no sense in every attribute: what is unknown is told or left as it was by default. */
export const Nonsense: Story = {
  args: { district: 'x<y>', scope: 'nowhere', theme: 'disco', 'heading-level': '-3', src: 'javascript:0' },
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
