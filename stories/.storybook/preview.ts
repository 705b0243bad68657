import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

/** Written by the script before Storybook starts; a glob, because it is absent in a fresh checkout. */
const manifests = import.meta.glob<object>('./custom-elements.json', { eager: true, import: 'default' });
for (const path of Object.keys(manifests)) setCustomElementsManifest(manifests[path]!);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    docs: { toc: { headingSelector: 'h2, h3' } },
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
    lang: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', items: ['de', 'en', 'de-simple'], dynamicTitle: true },
    },
  },
  initialGlobals: { lang: 'de' },
  decorators: [
    (story, context) => {
      document.documentElement.lang = String(context.globals['lang']);
      return story();
    },
  ],
};

export default preview;
