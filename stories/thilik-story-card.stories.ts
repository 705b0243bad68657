import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/thilik-map.ts';
import '../src/define/thilik-story-card.ts';
import { answer, missing } from './lib/answers.ts';
import type { Attributes } from './lib/element.ts';
import { expect, inside, says, userEvent, waitFor } from './lib/play.ts';

type Story = StoryObj<Attributes>;

const meta: Meta<Attributes> = {
  title: 'thilik-story-card',
  component: 'thilik-story-card',
  args: { story: 'ilm-kreis' },
};
export default meta;

const from = (address: string) => ({ src: address });
const tag = 'thilik-story-card';

/** Title, place and summary; the whole story opens on demand. */
export const Full: Story = {};

/** Without the long text. */
export const Compact: Story = { args: { variant: 'compact' } };

/** The whole story, opened. */
export const OpenStory: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, tag, '[aria-expanded]'));
    await says(canvasElement, tag, 'aus der Broschüre von 2019');
    await inside(canvasElement, tag, '.long p');
  },
};

/** The whole story with roles and authorities, without names. */
export const WithoutPersons: Story = { ...OpenStory, args: { 'no-persons': true } };

/** A picture of the page's own instead of the drawing. */
export const OwnPicture: Story = {
  render: () =>
    html`<thilik-story-card story="jena">
      <figure slot="media" style="margin: 0">
        <svg viewBox="0 0 160 90" role="img" lang="de" aria-label="Zwei Kreise, die einander berühren" width="160">
          <rect width="160" height="90" fill="#e2ebf2"></rect>
          <circle cx="55" cy="45" r="25" fill="#0b5a94"></circle>
          <circle cx="105" cy="45" r="25" fill="#8a4b08"></circle>
        </svg>
        <figcaption>Zeichnung: eigenes Bild</figcaption>
      </figure>
    </thilik-story-card>`,
};

/** Follows the story selected in a map. */
export const JoinedToMap: Story = {
  render: () => html`<thilik-map id="map" no-legend></thilik-map><thilik-story-card for="map"></thilik-story-card>`,
  parameters: { status: 'ready|empty' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, 'Wählen');
    await userEvent.click(await inside<SVGElement>(canvasElement, 'thilik-map', '[data-story="jena"]'));
    await waitFor(() => expect(canvasElement.querySelector(tag)?.dataset.state).toBe('ready'));
    await says(canvasElement, tag, 'Jena');
  },
};

/** No story is named. */
export const Empty: Story = { args: { story: undefined }, parameters: { status: 'empty' } };

/** A story that does not exist. */
export const UnknownStory: Story = { args: { story: 'atlantis' }, parameters: { status: 'empty' } };

/** Values that make no sense in every attribute: what is unknown is told or left as it was by default. */
export const Nonsense: Story = {
  args: { story: 'x<y>', variant: 'huge', theme: 'disco', 'heading-level': 'ninety', src: 'http://:::' },
  parameters: { status: 'empty' },
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
