import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/thilik-map.ts';
import { answer, foreignStyle, missing } from './lib/answers.ts';
import type { Attributes } from './lib/element.ts';
import { expect, inside, press, says, userEvent, waitFor } from './lib/play.ts';
import { withoutWebGL } from './lib/without-webgl.ts';

type Story = StoryObj<Attributes>;

const meta: Meta<Attributes> = {
  title: 'thilik-map',
  component: 'thilik-map',
  argTypes: { boundaries: { control: 'select', options: [undefined, 'today', '2019'] } },
};
export default meta;

/** A file of its own for each kind: the map knows files by their address. */
const from = (address: string) => ({
  'stories-src': `${address}?stories`,
  'offers-src': `${address}?offers`,
  'offers-mode': 'replace',
  'contacts-src': `${address}?contacts`,
});
const tag = 'thilik-map';
const district = (root: ParentNode, ags: string) => inside<SVGElement>(root, tag, `path[data-ags="${ags}"]`);
/** A column of this width, also where the window is narrower. */
const wide =
  (width: string): NonNullable<Story['decorators']> =>
  (story) =>
    html`<div style="inline-size: ${width}">${story()}</div>`;
/** The buttons to zoom come once the reader wants them. */
const enlarge = async (root: ParentNode) => userEvent.click(await inside(root, tag, '.enlarge'));
const control = (root: ParentNode, name: string) => inside(root, tag, `[data-do="${name}"]`);

/** All districts of Thuringia, nothing selected. */
export const Overview: Story = {};

/** One column with the list in three, from 480 px on. */
export const OverviewMedium: Story = { decorators: wide('600px') };

/** Map and list beside each other, from 900 px on. */
export const OverviewWide: Story = { decorators: wide('1100px') };

/** One district is selected from the start: whom to ask first, then its story. */
export const District: Story = { args: { district: '16070' } };

/** Map and answer beside each other. */
export const DistrictWide: Story = { args: { district: '16070' }, decorators: wide('1100px') };

/** A district with offices only. */
export const WithoutStory: Story = { args: { district: '16061' } };

/** A district with two stories, one of them of Eisenach, which is part of it today. */
export const TwoStories: Story = { args: { district: '16063' } };

/** A city, small on the map. */
export const City: Story = { args: { district: '16053' } };

/** The page itself says whom to ask first in its own district. */
export const OwnWord: Story = {
  args: { district: '16070' },
  render: ({ district }) =>
    html`<thilik-map district=${district as string}>
      <span slot="first">Landratsamt Ilm-Kreis · <a href="https://www.ilm-kreis.de/">www.ilm-kreis.de</a></span>
    </thilik-map>`,
  play: ({ canvasElement }) => says(canvasElement, tag, 'Angabe dieser Internetseite'),
};

/** The reader says where they live: the answer names the place. */
export const SearchedPlace: Story = {
  play: async ({ canvasElement }) => {
    const field = await inside<HTMLInputElement>(canvasElement, tag, '#place');
    await userEvent.type(field, 'weißensee');
    await inside(canvasElement, tag, '[role=option]');
    press(field, 'Enter');
    await waitFor(async () =>
      expect((await inside(canvasElement, tag, '#answer-title')).textContent).toBe('Sömmerda (Weißensee)'),
    );
  },
};

/** Without the search at its head, e.g. beside one that stands alone. */
export const WithoutSearch: Story = { args: { 'no-search': true } };

/** Only some districts are offered; the map fits them. */
export const Scope: Story = { args: { scope: '16069 16070 16072' } };

/** The 23 districts of the brochure. */
export const Boundaries2019: Story = { args: { boundaries: '2019' } };

/** Shaded by how many offers there are, which then have signs of their own. */
export const ShadeOffers: Story = { args: { shade: 'offers' } };

/** Shaded by how many offices there are. */
export const ShadeContacts: Story = { args: { shade: 'contacts' } };

/** All districts alike. */
export const ShadeNone: Story = { args: { shade: 'none' } };

/** Only stories about these topics count. */
export const Topics: Story = { args: { topics: 'sport' } };

/** A click selects a district and shows what it has. */
export const SelectByClick: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await district(canvasElement, '16070'));
    await inside(canvasElement, tag, '#answer-title');
    await expect(canvasElement.querySelector(tag)?.getAttribute('district')).toBe('16070');
  },
};

/** Arrow keys walk to the neighbour, Enter selects; the answer stands where the map was and takes the focus. */
export const SelectByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const first = await district(canvasElement, '16070');
    const root = first.getRootNode() as ShadowRoot;
    first.focus();
    press(first, 'ArrowUp');
    await waitFor(() => expect(root.activeElement?.getAttribute('data-ags')).not.toBe('16070'));
    press(root.activeElement!, 'Enter');
    await waitFor(() => expect(root.activeElement?.querySelector('#answer-title')).toBeTruthy());
  },
};

/** From the answer to a district next to it. */
export const Neighbour: Story = {
  args: { district: '16070' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, tag, '.neighbours a'));
    await waitFor(() => expect(canvasElement.querySelector(tag)?.getAttribute('district')).toBe('16051'));
  },
};

/** A story opens below the widget; its long text comes then. */
export const OpenStory: Story = {
  args: { district: '16070' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, tag, '.link[data-story]'));
    await waitFor(() => expect(canvasElement.querySelector(tag)?.getAttribute('story')).toBe('ilm-kreis'));
    await says(canvasElement, tag, 'Erzählt|Quelle');
  },
};

/** The files are on their way; the districts stand already. */
export const Loading: Story = { args: from(answer('never')), parameters: { status: 'loading' } };

/** There is nothing to show on the districts. */
export const Empty: Story = { args: from(answer('empty')), parameters: { status: 'empty' } };

/** A file is missing: HTTP status 404. */
export const NotFound: Story = {
  args: { 'stories-src': missing },
  parameters: {
    status: 'error',
    consoleErrors: ['Failed to load resource: the server responded with a status of 404 (Not Found)'],
  },
  tags: ['expects-console-error'],
};

/** No answer, or one that another host does not let the page read (CORS). */
export const Unreachable: Story = { args: { 'stories-src': answer('unreachable') }, parameters: { status: 'error' } };

/** The answer is no JSON, e.g. a page to log in. */
export const NotJson: Story = { args: { 'stories-src': answer('not-json') }, parameters: { status: 'error' } };

/** JSON, but of something else. */
export const WrongContent: Story = {
  args: { 'stories-src': answer('wrong-content') },
  parameters: { status: 'error' },
};

/** Some records are faulty: they are left out, and the map says so. */
export const FaultyRecords: Story = { args: { 'contacts-src': answer('faulty') } };

/** A key that no district has. */
export const UnknownDistrict: Story = { args: { district: '99999' } };

/** Values that make no sense in every attribute: what is unknown is told or left as it was by default. */
export const Nonsense: Story = {
  args: {
    district: 'x<y>',
    scope: 'nowhere',
    boundaries: '1871',
    story: 'atlantis',
    layers: 'stories stories nothing',
    shade: 'x',
    topics: '%%%',
    engine: 'paper',
    basemap: 'no address',
    consent: 'maybe',
    theme: 'disco',
    'heading-level': 'ninety',
    'stale-after': '-1e9',
    'report-href': 'javascript:alert(1)',
  },
  play: ({ canvasElement }) => says(canvasElement, tag, 'x<y>'),
};

/** Records that nobody has confirmed for two years. */
export const Stale: Story = { args: { ...from(answer('stale')), district: '16070' } };

/** The page is in English, the content is not: it says that it is German. */
export const MissingTranslation: Story = {
  args: { ...from(answer('german-only')), district: '16070' },
  globals: { lang: 'en' },
};

/** Compound words that are longer than the column. */
export const LongWords: Story = {
  args: { ...from(answer('long-words')), district: '16070' },
  globals: { width: '320px' },
};

/** 400 offers at one place. */
export const ManyOffers: Story = { args: { ...from(answer('many')), district: '16070' } };

/** In Leichte Sprache. */
export const EasyLanguage: Story = { args: { district: '16070' }, globals: { lang: 'de-simple' } };

/** A page that is written from right to left. The map itself is not mirrored. */
export const RightToLeft: Story = { args: { district: '16070' }, globals: { direction: 'rtl' } };

/** The narrowest column. */
export const Narrow: Story = { args: { district: '16070' }, globals: { width: '320px' } };

/** On a page that declares a dark colour scheme. */
export const Dark: Story = { args: { district: '16070' }, globals: { scheme: 'dark' } };

/** The reader's system chooses the colours (in the developer tools: Rendering, forced-colors). */
export const ForcedColours: Story = { args: { district: '16070' }, tags: ['forced-colours'] };

/** Nothing moves (in the developer tools: Rendering, prefers-reduced-motion). */
export const ReducedMotion: Story = { args: { district: '16070' }, tags: ['reduced-motion'] };

/** On paper: whom to ask, with lines for notes (in the developer tools: Rendering, media type print). */
export const Print: Story = { args: { district: '16070' }, tags: ['print'] };

/** The street map asks before another host is contacted. */
export const ConsentGate: Story = {
  args: { basemap: 'basemapde-grau' },
  play: async ({ canvasElement }) => {
    await enlarge(canvasElement);
    await userEvent.click(await control(canvasElement, 'streets'));
    await inside(canvasElement, tag, '.street-note');
    await says(canvasElement, tag, 'sgx.geodatenzentrum.de');
    await inside(canvasElement, tag, '.stage.live');
  },
};

/** The reader agrees, and the street map comes. */
export const ConsentGiven: Story = {
  args: { basemap: foreignStyle },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  play: async ({ canvasElement }) => {
    await enlarge(canvasElement);
    await userEvent.click(await control(canvasElement, 'streets'));
    await userEvent.click(await control(canvasElement, 'yes'));
    await waitFor(async () => expect((await control(canvasElement, 'streets')).ariaPressed).toBe('true'), 15_000);
    await inside(canvasElement, tag, 'canvas');
  },
};

/** The page's consent tool decides, by `grantConsent()`. */
export const ConsentElsewhere: Story = {
  args: { basemap: foreignStyle, consent: 'external' },
  play: async ({ canvasElement }) => {
    await enlarge(canvasElement);
    await userEvent.click(await control(canvasElement, 'streets'));
    await says(canvasElement, tag, 'Datenschutz-Einstellungen');
    await inside(canvasElement, tag, '.stage.live');
  },
};

/** The browser cannot draw a map to zoom into: the drawing stays, and a sentence says why. */
export const WithoutWebGL: Story = {
  args: { engine: 'maplibre' },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  beforeEach: withoutWebGL,
  play: async ({ canvasElement }) => {
    await inside(canvasElement, tag, '.street-note');
  },
};
