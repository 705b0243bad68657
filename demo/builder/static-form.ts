import { staticHtml } from '../../src/embed/static/static-html.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { given, ownWordOf, type Choice } from './choice.ts';
import { textOn } from './colour.ts';
import type { Content } from './content.ts';

/** The choice as HTML without script, as of now. The texts in its language have been loaded before. */
export function staticForm(choice: Choice, content: Content): string {
  const attributes = given({ ...choice, form: 'static' });
  const { lang = 'de' } = attributes;
  const { colours } = choice;
  const html = staticHtml(
    {
      tag: `thilik-${choice.element}`,
      attributes,
      lang,
      terms: interfaceTerms(lang),
      now: new Date(),
      ownWord: ownWordOf(choice),
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
