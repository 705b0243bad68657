import { html, nothing, type TemplateResult } from 'lit';
import { text, type Locale } from '../../../content/fact.ts';
import { mostInLink } from '../../../content/hand-over/link.ts';
import type { QrCode } from '../../../content/hand-over/qr.ts';
import { handOverTerms } from '../../../i18n/hand-over.ts';
import { offersTerms } from '../../../i18n/offers.ts';
import type { Offer } from '../../../model/types.ts';
import { apart, own, words } from '../../../templates/own.ts';
import { shown } from '../../parts/facts.ts';
import type { FileType } from './download.ts';

/** What is known of marked offers that are not here: that there are none, that they are not where the link says, or nothing. */
export type Absence = 'missing' | 'elsewhere' | 'unread';

/** What is marked, and what readers do with it. */
export interface HandOverView extends Locale {
  /** How many marked offers are there. */
  readonly count: number;
  /** How many of the link are not. */
  readonly absent: number;
  /** What is told of them; `null`: nothing. */
  readonly absence: Absence | null;
  /** When `true`, districts that the link names are on their way. */
  readonly isAwaited: boolean;
  readonly isOnly: boolean;
  readonly isTooMany: boolean;
  /** How many were marked by who made the link, where it holds fewer; `null`: it holds all. */
  readonly total: number | null;
  readonly hasDates: boolean;
  /** What came of the last thing that the reader has asked for; `null`: there is nothing to say. */
  readonly result: 'copied' | 'refused' | 'failed' | null;
  readonly link: string;
  /** The link for phones; `null`: it is not shown. */
  readonly code: QrCode | null;
  readonly onOnly: () => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onCode: () => void;
  readonly onFile: (type: FileType) => void;
  readonly onClear: () => void;
}

/** How many offers are marked, and what there is to do with them. What changes is told once, by one status. */
export function handOverPanel(view: HandOverView): TemplateResult {
  const { terms, count, absent, absence, isAwaited, isOnly, isTooMany, total, hasDates, result, link, code } = view;
  const texts = handOverTerms(terms.lang);
  const status = [
    isAwaited ? terms.loading : count > 0 || absence ? `${texts.marked(count)}.` : texts.how,
    absence ? texts[absence](absent) : '',
    isTooMany ? texts.limit(mostInLink) : '',
    total ? texts.cut(total, mostInLink) : '',
    result ? texts[result] : '',
  ];
  const button = (name: string, onPress: () => void) =>
    own(`${name} ${terms.lang}`, html`<button class="button" type="button" @click=${onPress}>${name}</button>`);
  return html`<div
    id="handing"
    class="handing"
    role="group"
    aria-label=${offersTerms(terms.lang).handOver}
    tabindex="-1"
  >
    <p role="status">${words(status.filter(Boolean).join(' '))}</p>
    ${apart(
      count > 0 || isOnly
        ? html`<div class="ways-out">
            <button class="topic only" type="button" aria-pressed=${isOnly ? 'true' : 'false'} @click=${view.onOnly}>
              ${words(texts.only)}
            </button>
            ${apart(
              ...(count > 0
                ? [
                    button(texts.copy, view.onCopy),
                    button(texts.print, view.onPrint),
                    html`<button
                      class="button"
                      type="button"
                      aria-expanded=${code ? 'true' : 'false'}
                      @click=${view.onCode}
                    >
                      ${words(texts.code)}
                    </button>`,
                    button(texts.table, () => view.onFile('csv')),
                    hasDates ? button(texts.calendar, () => view.onFile('ics')) : nothing,
                    button(texts.contacts, () => view.onFile('vcf')),
                    button(texts.places, () => view.onFile('geojson')),
                    button(texts.clear, view.onClear),
                  ]
                : []),
            )}
          </div>`
        : nothing,
      result === 'refused'
        ? html`<label class="link-field"
            ><span>${words(texts.link)}</span> <input readonly dir="ltr" .value=${link}
          /></label>`
        : nothing,
      code ? qrCode(code, texts.codeOf) : nothing,
    )}
  </div>`;
}

/** Dark on light whatever the colours of the page: not every reader of codes knows others. */
const qrCode = ({ side, dark }: QrCode, label: string) =>
  html`<svg class="code" viewBox="0 0 ${side} ${side}" role="img" aria-label=${label} shape-rendering="crispEdges">
    <path d=${dark}></path>
  </svg>`;

interface MarkOptions extends Locale {
  readonly isMarked: boolean;
  readonly onMark: () => void;
}

/** Marks an offer, or does so no longer. */
export function markButton(offer: Offer, { isMarked, onMark, ...locale }: MarkOptions): TemplateResult {
  const { mark } = handOverTerms(locale.terms.lang);
  return html`<button class="topic mark" type="button" aria-pressed=${isMarked ? 'true' : 'false'} @click=${onMark}>
    ${words(mark)} <span class="hidden-text">${shown(text(offer.name, locale))}</span>
  </button>`;
}
