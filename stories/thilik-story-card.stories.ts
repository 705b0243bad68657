import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/thilik-story-card.ts';

interface Args {
  story: string;
  variant?: 'compact' | 'full';
  headingLevel?: number;
  noPersons: boolean;
}

const meta: Meta<Args> = {
  title: 'thilik-story-card',
  component: 'thilik-story-card',
  args: { story: 'ilm-kreis', noPersons: false },
  argTypes: {
    variant: { control: 'inline-radio', options: ['compact', 'full'] },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
  },
  render: ({ story, variant, headingLevel, noPersons }) => html`
    <thilik-story-card
      story=${story}
      variant=${variant ?? nothing}
      heading-level=${headingLevel ?? nothing}
      ?no-persons=${noPersons}
    ></thilik-story-card>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The whole story. */
export const Full: Story = {};

/** Title, place and summary. */
export const Compact: Story = { args: { variant: 'compact' } };

/** Roles and authorities without names. */
export const WithoutPersons: Story = { args: { noPersons: true } };
