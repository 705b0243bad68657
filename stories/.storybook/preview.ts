import './fonts.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../demo/umgebungen.css';
import { languages, languageTags } from '../../src/i18n/languages.ts';
import { installAnswers } from '../lib/answers.ts';
import { argTypesOf, type Manifest } from '../lib/arg-types.ts';
import { element, type Attributes } from '../lib/element.ts';
import { settle } from '../lib/settle.ts';
import { DocsPage } from './docs-page.mjs';
import './preview.css';

/** Written by the script before Storybook starts; a glob, because it is absent in a fresh checkout. */
const manifests = import.meta.glob<Manifest>('./custom-elements.json', { eager: true, import: 'default' });
const manifest = manifests['./custom-elements.json'] ?? { modules: [] };
setCustomElementsManifest(manifest);

const languageItems = languageTags.map((value) => {
  const { name, review } = languages[value];
  return { value, title: review === 'draft' ? `${name} (draft)` : name };
});

const choice = (description: string, icon: string, items: readonly { value: string; title: string }[] | string[]) => ({
  description,
  toolbar: { icon, title: description, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: {
      page: DocsPage,
      toc: { headingSelector: 'h2, h3' },
      extractArgTypes: (tag: string) => argTypesOf(manifest, tag),
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Ihre Website',
          ['Farben und Schrift', 'Eigene Inhalte', 'Datenschutz', 'Barrierefreiheit', 'Was ThILIK war'],
          '*',
          'Development',
          ['How data flows', 'Decisions', 'Speed'],
        ],
      },
    },
  },
  globalTypes: {
    lang: choice('Language', 'globe', languageItems),
    direction: choice('Direction of the page', 'transfer', ['ltr', 'rtl']),
    scheme: choice('Colour scheme', 'mirror', ['light', 'dark']),
    surrounding: choice('Theme of the page', 'paintbrush', ['none', 'plain', 'kern', 'kolibri', 'wordpress']),
    boundaries: choice('Boundaries', 'location', [
      { value: 'today', title: '22 districts of today' },
      { value: '2019', title: '23 districts of 2019' },
    ]),
    width: choice('Width of the container', 'grow', [
      { value: 'none', title: 'as wide as the window' },
      ...['320px', '480px', '768px', '1024px'].map((value) => ({ value, title: value })),
    ]),
  },
  initialGlobals: {
    lang: 'de',
    direction: 'ltr',
    scheme: 'light',
    surrounding: 'none',
    boundaries: 'today',
    width: 'none',
  },
  render: (args, { component, globals }) => {
    const { boundaries } = globals as { boundaries: string };
    const isMap = component === 'thilik-map' && boundaries !== 'today';
    return element(String(component), { ...(isMap ? { boundaries } : {}), ...(args as Attributes) });
  },
  decorators: [
    (story, { globals }) => {
      const { lang, direction, scheme, surrounding, width } = globals as Readonly<Record<string, string>>;
      return html`<div
        class="book-page ${scheme} ${surrounding === 'none' ? '' : `surrounding ${surrounding}`}"
        lang=${lang!}
        dir=${direction!}
        style="max-inline-size: ${width}"
      >
        ${story()}
      </div>`;
    },
  ],
  beforeAll: async () => {
    // No story is drawn, measured or pictured in a face that is on its way.
    await Promise.all([...document.fonts].map((font) => font.load()));
    return installAnswers();
  },
  afterEach: async ({ canvasElement, parameters, viewMode }) => {
    if (viewMode === 'story') await settle(canvasElement, String(parameters['status'] ?? 'ready'));
  },
};

export default preview;
