import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/thilik-map.ts';

interface Args {
  district?: string;
  scope?: string;
  boundaries?: 'today' | '2019';
  story?: string;
  layers?: string;
  noLegend: boolean;
}

const meta: Meta<Args> = {
  title: 'thilik-map',
  component: 'thilik-map',
  argTypes: { boundaries: { control: 'inline-radio', options: ['today', '2019'] } },
  args: { noLegend: false },
  render: ({ district, scope, boundaries, story, layers, noLegend }) => html`
    <thilik-map
      district=${district ?? nothing}
      scope=${scope ?? nothing}
      boundaries=${boundaries ?? nothing}
      story=${story ?? nothing}
      layers=${layers ?? nothing}
      ?no-legend=${noLegend}
    >
      <a href="https://www.ikpe-erfurt.de/">Integration in Thüringen</a>
    </thilik-map>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** All districts of Thuringia, nothing selected. */
export const Overview: Story = {};

/** One district is selected from the start. */
export const District: Story = { args: { district: '16070' } };

/** Only some districts are offered; the map fits them. */
export const Scope: Story = { args: { scope: '16069 16070 16072' } };

/** The 23 districts of the brochure. */
export const Boundaries2019: Story = { args: { boundaries: '2019' } };
