import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/thilik-map.ts';
import '../src/define/thilik-offer-list.ts';

interface Args {
  district?: string;
  scope?: string;
  topics?: string;
  src?: string;
  noFilter: boolean;
}

const meta: Meta<Args> = {
  title: 'thilik-offer-list',
  component: 'thilik-offer-list',
  args: { noFilter: false },
  render: ({ district, scope, topics, src, noFilter }) => html`
    <thilik-offer-list
      district=${district ?? nothing}
      scope=${scope ?? nothing}
      topics=${topics ?? nothing}
      src=${src ?? nothing}
      ?no-filter=${noFilter}
    ></thilik-offer-list>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** All offers, to filter by topic. */
export const All: Story = {};

/** The offers of one district. */
export const District: Story = { args: { district: '16069' } };

/** Topics chosen beforehand. */
export const Topics: Story = { args: { topics: 'sprache bildung' } };

/** A page about one topic, without buttons. */
export const WithoutFilter: Story = { args: { topics: 'sport', noFilter: true } };

/** A district without offers. */
export const Empty: Story = { args: { district: '16061' } };

/** The file cannot be loaded. */
export const Failed: Story = { args: { src: 'missing.json' } };

/** Follows the selection in a map. */
export const Joined: Story = {
  render: () => html`
    <thilik-map id="offers-map" district="16069"></thilik-map>
    <thilik-offer-list for="offers-map"></thilik-offer-list>
  `,
};
