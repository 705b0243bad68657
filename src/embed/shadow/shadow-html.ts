import { staticTerms } from '../../i18n/static.ts';
import type { Records } from '../../store/view.ts';
import { fallback } from '../static/fallback.ts';
import { unselectedDistricts, viewOf } from '../static/map.ts';
import { withPlainMail } from '../static/mail.ts';
import { markup, Markup } from '../static/markup.ts';
import { ownWord } from '../static/own-word.ts';
import { below, pageOf, type Page, type StaticRequest } from '../static/request.ts';
import { longStory } from '../static/story.ts';
import { elementTemplate, type Lists } from './element-template.ts';
import { lean } from './lean.ts';
import { stylesFor } from './styles.ts';

/** What is to be written as an element with its picture. */
export interface ShadowRequest extends StaticRequest {
  /** The lists as the element loads them. */
  readonly lists: Lists;
  /** Address of the style sheet; `null`: the styles stand in the page. */
  readonly stylesheet: string | null;
}

/** An element with its picture, and the styles that stand in it or in the style sheet. */
export interface ShadowHtml {
  readonly html: string;
  readonly styles: string;
}

/**
 * The element with its first complete picture as declarative shadow DOM, which needs no script, and with short words for
 * browsers that do not know that. What a script would show after a click stands in `noscript`.
 * @param records complete
 */
export function shadowHtml(request: ShadowRequest, records: Records): ShadowHtml {
  const { tag, attributes, stylesheet, terms } = request;
  const page = pageOf(request);
  const view = viewOf(records, page);
  const picture = lean(elementTemplate(request, records), {
    mapName: staticTerms(terms.lang).drawing(view.districts.length),
  });
  const more = unscripted(records, page);
  const whole = `${picture}${more ? markup`<noscript><div class="more" lang="${terms.lang}">${more}</div></noscript>`.html : ''}`;
  const styles = stylesFor(tag, stylesheet ? null : { theme: attributes.theme ?? 'auto', html: whole });
  const style = stylesheet
    ? markup`<link rel="stylesheet" href="${stylesheet}">`
    : new Markup(`<style>${styles}</style>`);
  const given = Object.keys(attributes).map((name) =>
    attributes[name] ? markup` ${name}="${attributes[name]}"` : markup` ${name}`,
  );
  const word = request.ownWord && ownWord(request.ownWord);
  const { html } =
    markup`<${new Markup(tag)}${given}><template shadowrootmode="open">${style}${new Markup(whole)}</template>${
      word &&
      markup`
<span slot="first">${word}<br></span>`
    }
${fallback(records, page)}
</${new Markup(tag)}>`;
  return { html: `${withPlainMail(html)}\n`, styles };
}

/** What the element shows only after a click. */
function unscripted(records: Records, page: Page): Markup | null {
  if (page.tag === 'thilik-map') return unselectedDistricts(records, page);
  const story = records.stories.find(({ id }) => id === page.state.story);
  return page.tag === 'thilik-story-card' && story && page.variant !== 'compact' ? longStory(story, below(page)) : null;
}
