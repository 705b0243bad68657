import { css, html, nothing, render, type TemplateResult } from 'lit';
import { version } from '../../package.json';
import { doctorTexts as texts } from '../i18n/doctor.de.ts';
import type { Finding, Level } from './finding.ts';

const styles = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(46em, 100vw - 2em);
    max-block-size: calc(100vh - 2em);
    margin: auto;
    padding: 1.25em;
    border: 2px solid #005a9c;
    border-radius: 6px;
    background: #fff;
    color: #16191d;
    font:
      400 16px/1.5 system-ui,
      sans-serif;
    text-align: start;
    color-scheme: light;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  h2 {
    margin: 0;
    font-size: 1.4em;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    margin: 1em 0 0.25em;
    font-size: 1.05em;
  }
  p {
    margin: 0.25em 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .level {
    display: inline-block;
    margin-inline-end: 0.4em;
    padding: 0 0.5em;
    border-radius: 3px;
    background: #e3e7eb;
    font-size: 0.85em;
  }
  .error {
    background: #a11212;
    color: #fff;
  }
  .warning {
    background: #ffd166;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  code {
    flex: 1 1 15em;
    padding: 0.4em 0.6em;
    background: #f0f2f4;
    overflow-wrap: anywhere;
    user-select: all;
  }
  button {
    min-block-size: 44px;
    padding: 0.3em 0.9em;
    border: 1px solid #005a9c;
    border-radius: 4px;
    background: #fff;
    color: #005a9c;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid #16191d;
    outline-offset: 2px;
  }
  .buttons {
    display: flex;
    gap: 0.5em;
    margin-block-start: 1.25em;
  }
`;

const order: readonly Level[] = ['error', 'warning', 'note'];

async function copy(event: Event, line: string): Promise<void> {
  const status = (event.currentTarget as Element).closest('dialog')?.querySelector('[role=status]');
  // Without https there is no clipboard; the line is selected by a click on it.
  await navigator.clipboard?.writeText(line);
  if (status && navigator.clipboard) status.textContent = texts.copied;
}

function entry({ level, what, todo, line }: Finding): TemplateResult {
  return html`<li>
    <h3><span class="level ${level}">${texts.levels[level]}</span>${what}</h3>
    <p>${todo}</p>
    ${
      line
        ? html`<p class="line">
            <code>${line}</code>
            <button type="button" @click=${(event: Event) => void copy(event, line)}>${texts.copy}</button>
          </p>`
        : nothing
    }
  </li>`;
}

/** Shows what was found in a dialog above the page, in a shadow root, so that neither gets the other's styles. */
export function showReport(findings: readonly Finding[], again: () => void): void {
  document.querySelector('[data-thilik-report]')?.remove();
  const host = document.createElement('div');
  host.dataset.thilikReport = '';
  host.lang = 'de';
  host.dir = 'ltr';
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  if (styles.styleSheet) root.adoptedStyleSheets = [styles.styleSheet];
  const sorted = order.flatMap((level) => findings.filter((each) => each.level === level));
  const close = () => host.remove();
  render(
    html`<dialog aria-labelledby="heading" @close=${close}>
      <h2 id="heading" tabindex="-1">${texts.heading}</h2>
      <p>${texts.version(version)}. ${sorted.length > 0 ? texts.found(sorted.length) : texts.allWell}</p>
      <ul>
        ${sorted.map(entry)}
      </ul>
      <p role="status"></p>
      <p>${texts.outlook}</p>
      <p class="buttons">
        <button type="button" @click=${close}>${texts.close}</button>
        <button type="button" @click=${again}>${texts.again}</button>
      </p>
    </dialog>`,
    root,
  );
  root.querySelector('dialog')?.showModal();
  // Else the focus is on a button at the end, with the report above it.
  root.querySelector('h2')?.focus();
}
