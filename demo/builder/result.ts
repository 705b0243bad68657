import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from './choice.ts';
import { policy } from './csp.ts';
import { accessibilityText, legalSources, privacyText } from './legal.ts';
import type { Snippet } from './snippet.ts';
import { texts } from './texts.ts';

export interface ResultState {
  readonly choice: Choice;
  readonly snippet: Snippet;
  readonly version: string;
  /** Id of the part that was copied last; empty: none. */
  readonly copied: string;
  readonly copy: (id: string, what: string) => void;
  readonly save: () => void;
}

/** Room for the text without scrolling, up to a dozen lines. */
const rowsFor = (text: string, width: number) => {
  const lines = text.split('\n').reduce((sum, each) => sum + Math.max(1, Math.ceil(each.length / width)), 0);
  return Math.min(12, Math.max(2, lines));
};

function part(
  state: ResultState,
  id: string,
  what: string,
  says: string,
  text: string,
  kind: 'code' | 'prose' = 'code',
) {
  const isCopied = state.copied === id;
  return html`<div class="part">
    <div class="part-head">
      <label for=${id}>${what}</label>
      <button
        type="button"
        class=${kind === 'code' ? 'primary' : ''}
        aria-label="${what}: ${isCopied ? texts.isCopied : texts.copy}"
        @click=${() => state.copy(id, what)}
      >
        ${isCopied ? html`<span aria-hidden="true">✓</span> ${texts.isCopied}` : texts.copy}
      </button>
    </div>
    <p class="hint" id="${id}-hint">${says}</p>
    <textarea
      id=${id}
      class=${kind}
      readonly
      spellcheck="false"
      wrap="soft"
      lang=${kind === 'code' ? 'zxx' : 'de'}
      rows=${rowsFor(text, kind === 'code' ? 62 : 78)}
      aria-describedby="${id}-hint"
      .value=${text}
    ></textarea>
  </div>`;
}

function sources(): TemplateResult {
  return html`<details class="more">
    <summary>Quellen zu Datenschutz und Barrierefreiheit</summary>
    <ul class="sources">
      ${legalSources.map(
        ({ name, says, url, read }) =>
          html`<li>
            ${url ? html`<a href=${url}>${name}</a>` : html`<b>${name}</b>`}: ${says} <small>(${read})</small>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** The code and what belongs to it, each with a button to copy it. */
export function result(state: ResultState): TemplateResult {
  const { choice, snippet, version } = state;
  const allowed = policy(choice);
  return html`
    ${snippet.head ? part(state, 'code-head', texts.headPlace, texts.headSays, snippet.head) : nothing}
    ${snippet.css ? part(state, 'code-css', texts.cssPlace, texts.cssSays, snippet.css) : nothing}
    ${part(state, 'code-body', texts.bodyPlace, texts.bodySays[choice.form], snippet.body || texts.staticMissing)}
    <p class="save">
      <button type="button" id="save" @click=${state.save}>Als Seite speichern</button>
      <span class="hint">Eine Testseite mit dem ganzen Code, für Ihren Server.</span>
    </p>
    <details class="more" id="legal">
      <summary>
        Datenschutz, Barrierefreiheit, Content Security Policy <span class="change">Texte zum Kopieren</span>
      </summary>
      ${allowed ? part(state, 'policy', texts.policyPlace, texts.policySays, allowed) : html`<p>${texts.noPolicy}</p>`}
      ${part(state, 'privacy', texts.privacyPlace, texts.legalSays, privacyText(choice), 'prose')}
      ${part(
        state,
        'accessibility',
        texts.accessibilityPlace,
        texts.legalSays,
        accessibilityText(choice, version),
        'prose',
      )}
      ${sources()}
    </details>
  `;
}
