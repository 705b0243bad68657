import { adoptStyles, html, nothing, render, type TemplateResult } from 'lit';
import { version } from '../../package.json';
import { doctorTexts as texts } from '../i18n/de/doctor.ts';
import type { Finding, Level } from './finding.ts';
import { reportStyles } from './report.styles.ts';

const order: readonly Level[] = ['error', 'warning', 'note'];

/** Copies a line; where the browser forbids it, the line is marked, to be copied by hand. */
async function copy(event: Event, line: string): Promise<void> {
  const button = event.currentTarget as Element;
  const status = button.closest('dialog')?.querySelector('[role=status]');
  const say = (text: string) => status && (status.textContent = text);
  say('');
  try {
    await navigator.clipboard.writeText(line);
    say(texts.copied);
  } catch {
    if (button.previousElementSibling) getSelection()?.selectAllChildren(button.previousElementSibling);
    say(texts.copyFailed);
  }
}

function entry({ level, what, todo, line }: Finding): TemplateResult {
  return html`<li>
    <span class="level ${level}">${texts.levels[level]}</span>
    <h3>${what}</h3>
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
  adoptStyles(root, [reportStyles]);
  const sorted = order.flatMap((level) => findings.filter((each) => each.level === level));
  const close = () => host.remove();
  render(
    html`<dialog aria-labelledby="heading" @close=${close}>
      <header>
        <h2 id="heading" tabindex="-1">${texts.heading}</h2>
        <p>${sorted.length > 0 ? texts.found(sorted.length) : texts.allWell}</p>
      </header>
      <div class="body" role="region" tabindex="0" aria-labelledby="heading">
        <ul>
          ${sorted.map(entry)}
        </ul>
        <p class="quiet">${texts.outlook} ${texts.version(version)}.</p>
      </div>
      <footer>
        <p role="status"></p>
        <p class="buttons">
          <button type="button" class="main" @click=${close}>${texts.close}</button>
          <button type="button" @click=${again}>${texts.again}</button>
        </p>
      </footer>
    </dialog>`,
    root,
  );
  root.querySelector('dialog')?.showModal();
  // Else the focus is on a button at the end, with the report above it.
  root.querySelector('h2')?.focus();
}
