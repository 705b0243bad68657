import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/thilik-contact-list.ts';

interface Args {
  district?: string;
  scope?: string;
  view?: 'list' | 'table' | 'cards';
  noSearch: boolean;
  noPersons: boolean;
}

const meta: Meta<Args> = {
  title: 'thilik-contact-list',
  component: 'thilik-contact-list',
  args: { noSearch: false, noPersons: false },
  argTypes: { view: { control: 'inline-radio', options: ['list', 'table', 'cards'] } },
  render: ({ district, scope, view, noSearch, noPersons }) => html`
    <thilik-contact-list
      district=${district ?? nothing}
      scope=${scope ?? nothing}
      view=${view ?? nothing}
      ?no-search=${noSearch}
      ?no-persons=${noPersons}
    ></thilik-contact-list>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** All offices, searchable. */
export const All: Story = {};

/** The offices of one district. */
export const District: Story = { args: { district: '16070' } };

/** As a table. */
export const Table: Story = { args: { view: 'table' } };
