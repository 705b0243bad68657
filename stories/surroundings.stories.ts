import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/thilik-contact-list.ts';
import '../src/define/thilik-map.ts';
import '../src/define/thilik-story-card.ts';
import { mountAll } from '../src/define/mount.ts';

/** The same elements, without a word changed, on pages of different systems; the values are examples of our own. */
const meta: Meta = {
  title: 'Surroundings',
  // What the builder makes of these pages, which have no element of their own.
  parameters: { builder: { tag: 'thilik-map', args: { district: '16070' } } },
  render: () => html`
    <thilik-map id="map" district="16070" no-legend></thilik-map>
    <thilik-story-card story="ilm-kreis"></thilik-story-card>
    <thilik-contact-list for="map"></thilik-contact-list>
  `,
};
export default meta;

/** A page that says nothing about colours. */
export const PlainPage: StoryObj = { globals: { surrounding: 'plain' } };

/** A page with KERN, the standard of German authorities. */
export const Kern: StoryObj = { globals: { surrounding: 'kern' } };

/** A page with KoliBri, used by the federal administration. */
export const Kolibri: StoryObj = { globals: { surrounding: 'kolibri' } };

/** A WordPress theme with a palette of its own. */
export const WordPress: StoryObj = { globals: { surrounding: 'wordpress' } };

/** A page that declares a dark colour scheme. */
export const DarkPage: StoryObj = { globals: { scheme: 'dark' } };

/** A placeholder as editors of TYPO3, Drupal, Joomla, Contao, iKISS and NOLIS let it through. */
export const Placeholder: StoryObj = {
  render: () => html`
    <div data-thilik="map" data-district="16070">
      <a href="https://www.ilm-kreis.de/">Landratsamt Ilm-Kreis</a>
    </div>
    <div data-thilik="contact-list" data-district="16070">
      <a href="https://buerger.thueringen.de/">Zuständigkeitsfinder</a>
    </div>
  `,
  play: () => mountAll(),
};

/** An editor that allows nothing but links: the link becomes the element. */
export const LinkOnly: StoryObj = {
  parameters: { builder: { tag: 'thilik-story-card', args: { story: 'ilm-kreis' } } },
  render: () =>
    html`<p><a href="https://www.ilm-kreis.de/" data-thilik="story-card" data-story="ilm-kreis">Spielfest</a></p>`,
  play: () => mountAll(),
};

/** A template with rules for every heading, list, link and button. They end at the elements. */
export const StrongTemplate: StoryObj = {
  render: (_args, context) => html`
    <style>
      .template :is(h2, h3, h4) {
        text-transform: uppercase;
        letter-spacing: 3px;
        border-block-end: 6px solid #a00;
      }
      .template li {
        float: left;
        margin: 20px;
        list-style: square;
      }
      .template button {
        background: #a00;
        border-radius: 30px;
      }
    </style>
    <div class="template" style="text-align: justify; letter-spacing: 1px">${meta.render!(_args, context)}</div>
  `,
};

/** The column beside the text. */
export const Sidebar: StoryObj = { globals: { width: '320px' } };
