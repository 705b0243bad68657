import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/thilik-district-search.ts';
import '../src/define/thilik-map.ts';
import type { Attributes } from './lib/element.ts';
import { expect, inside, press, says, userEvent, waitFor } from './lib/play.ts';

type Story = StoryObj<Attributes>;

const meta: Meta<Attributes> = { title: 'thilik-district-search', component: 'thilik-district-search' };
export default meta;

const tag = 'thilik-district-search';
const type = async (root: ParentNode, words: string) => {
  const field = await inside<HTMLInputElement>(root, tag, '#place');
  await userEvent.type(field, words);
  return field;
};

/** Nothing is typed. */
export const Empty: Story = {};

/** A postal code leads to its district. */
export const PostalCode: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, '99734');
    await says(canvasElement, tag, 'Nordhausen');
  },
};

/** A place is found, and its district is named. */
export const Found: Story = {
  play: async ({ canvasElement }) => {
    const field = await type(canvasElement, 'waltershausen');
    await inside(canvasElement, tag, '[role=option]');
    press(field, 'Enter');
    await waitFor(() => expect(canvasElement.querySelector(tag)?.getAttribute('district')).toBe('16067'));
    await says(canvasElement, tag, 'Gotha');
  },
};

/** Nothing is found: it says what to do. */
export const NotFound: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'xyzzy');
    await inside(canvasElement, tag, '.message');
  },
};

/** Only some districts are offered; others are named. */
export const Scope: Story = {
  args: { scope: '16069 16070' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'jena');
    await says(canvasElement, tag, 'Jena');
  },
};

/** Selects on the map that it names. */
export const JoinedToMap: Story = {
  render: () =>
    html`<thilik-district-search for="map"></thilik-district-search><thilik-map id="map" no-search></thilik-map>`,
  play: async ({ canvasElement }) => {
    const field = await type(canvasElement, 'erfurt');
    await inside(canvasElement, tag, '[role=option]');
    press(field, 'Enter');
    await waitFor(() => expect(canvasElement.querySelector('thilik-map')?.getAttribute('district')).toBe('16051'));
  },
};

/** Values that make no sense in every attribute. */
export const Nonsense: Story = { args: { district: 'x<y>', scope: 'nowhere', href: 'javascript:0', theme: 'disco' } };

/** In English. */
export const English: Story = { globals: { lang: 'en' } };

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
