import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/thilik-map.ts';
import '../src/define/thilik-story-tour.ts';
import { answer } from './lib/answers.ts';
import type { Attributes } from './lib/element.ts';
import { inside, says, userEvent } from './lib/play.ts';

type Story = StoryObj<Attributes>;

const meta: Meta<Attributes> = { title: 'thilik-story-tour', component: 'thilik-story-tour' };
export default meta;

const tag = 'thilik-story-tour';
const withMap = () =>
  html`<thilik-story-tour for="map">
    <thilik-map slot="map" id="map" layers="stories" engine="svg" no-search></thilik-map>
  </thilik-story-tour>`;

/** Without a map: the first story, and all of them as a list. */
export const Alone: Story = {};

/** With a map beside the story, which shows the order. */
export const WithMap: Story = { render: withMap };

/** One step further. */
export const SecondStory: Story = {
  render: withMap,
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, tag, '.next'));
    await says(canvasElement, tag, '2 von 15');
  },
};

/** The last story: there is no next one. */
export const LastStory: Story = { args: { story: 'gera' } };

/** One topic: numbers of other stories are hollow. */
export const Topic: Story = {
  render: withMap,
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, '1 von 15');
    await userEvent.selectOptions(await inside<HTMLSelectElement>(canvasElement, tag, 'select'), 'arbeit');
    await says(canvasElement, tag, 'von 4');
  },
};

/** From west to east. */
export const WestToEast: Story = { args: { order: 'west' } };

/** The whole story, opened. */
export const OpenStory: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, tag, '[aria-expanded]'));
    await inside(canvasElement, tag, '.long .prose');
  },
};

/** Links to messengers below the whole story, which the page has switched on. */
export const PassOn: Story = {
  args: { story: 'jena', share: 'whatsapp telegram threema' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, tag, '[aria-expanded]'));
    await inside(canvasElement, tag, '.pass-on');
  },
};

/** Only the stories of some districts. */
export const Scope: Story = { args: { scope: '16063 16070' } };

/** No story has this topic. */
export const NoStoryOfTopic: Story = { args: { topics: 'wohnen', scope: '16053' } };

/** The page names a story that does not exist. */
export const UnknownStory: Story = { args: { story: 'atlantis' } };

/** There are no stories. */
export const Empty: Story = { args: { src: answer('empty') }, parameters: { status: 'empty' } };

/** The stories are on their way. */
export const Loading: Story = { args: { src: answer('never') }, parameters: { status: 'loading' } };

/** The stories cannot be reached. */
export const Unreachable: Story = { args: { src: answer('unreachable') }, parameters: { status: 'error' } };

/** Long words break. */
export const LongWords: Story = { args: { src: answer('long-words') }, globals: { width: '320px' } };

/** In English. */
export const English: Story = { globals: { lang: 'en' } };

/** In Leichte Sprache. */
export const EasyLanguage: Story = { globals: { lang: 'de-simple' } };

/** A page that is written from right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** The narrowest column. */
export const Narrow: Story = { render: withMap, globals: { width: '320px' } };

/** On a page that declares a dark colour scheme. */
export const Dark: Story = { render: withMap, globals: { scheme: 'dark' } };

/** The reader's system chooses the colours (in the developer tools: Rendering, forced-colors). */
export const ForcedColours: Story = { render: withMap, tags: ['forced-colours'] };
