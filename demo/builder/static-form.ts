import { staticHtml } from '../../src/embed/static/static-html.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import type { Choice } from './choice.ts';
import { textOn } from './colour.ts';
import type { Content } from './content.ts';
import { attributesOf } from './snippet.ts';

/** The choice as HTML without script, as of now. The texts in its language have been loaded before. */
export function staticForm(choice: Choice, content: Content): string {
  const lang = choice.lang || 'de';
  const { colours } = choice;
  const given = attributesOf({ ...choice, contactsSrc: '', basemap: '', noLegend: false, noSearch: false }).map(
    ([name, value]) => [name, value === true ? '' : value],
  );
  const html = staticHtml(
    {
      tag: `thilik-${choice.element}`,
      attributes: Object.fromEntries(given) as Readonly<Record<string, string>>,
      lang,
      terms: interfaceTerms(lang),
      now: new Date(),
      ...(colours
        ? {
            colors: {
              district: colours.district,
              districtSelected: colours.accent,
              accent: colours.accent,
              onAccent: textOn(colours.accent),
              text: colours.text,
            },
          }
        : {}),
    },
    content,
  );
  return html.trim();
}
