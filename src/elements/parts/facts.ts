/** Facts as Lit templates. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, Value } from '../../content/fact.ts';

/** A value; nothing when it is not known. */
export function shown(value: Value | undefined): unknown {
  if (typeof value !== 'object') return value ?? nothing;
  if (!('type' in value)) return value.map(shown);
  switch (value.type) {
    case 'tags':
      return html`<ul class="tags">
        ${value.items.map((item) => html`<li class="tag">${shown(item)}</li>`)}
      </ul>`;
    case 'list':
      return html`<ul>
        ${value.items.map((item) => html`<li>${shown(item)}</li>`)}
      </ul>`;
    case 'badge':
      return html`<span class="remark muted small">${shown(value.of)}</span>`;
    case 'note':
      return html`<span class="muted small">(${shown(value.of)})</span>`;
    case 'prose':
      return html`<div class="prose" lang=${value.lang ?? nothing} dir="auto">
        ${value.paragraphs.map((each) => html`<p>${each}</p>`)}
      </div>`;
    case 'phone':
    case 'mail':
    case 'link':
      return value.href ? html`<a href=${value.href} rel="noopener">${shown(value.label)}</a>` : shown(value.label);
    case 'number':
      return html`${value.approx ? html`<span class="approx">${value.approx}</span> ` : nothing}<bdi
          >${value.text}</bdi
        >`;
    default: {
      const { type, text, lang } = value;
      // Names help only as they stand at the door; page translators make words of them.
      const translate = type === 'text' ? nothing : 'no';
      if (lang) return html`<span lang=${lang} dir="auto" translate=${translate}>${text}</span>`;
      return type === 'text' ? text : html`<bdi translate="no">${text}</bdi>`;
    }
  }
}

const isRemark = (value: Value | undefined): boolean =>
  typeof value === 'object' && 'type' in value && value.type === 'badge';

/** A value as headings and names of controls need it: without what is said of its language. */
export function bare(value: Value | undefined): unknown {
  if (typeof value !== 'object' || 'type' in value) return shown(value);
  // What parts a remark from the words goes with it.
  return value.filter((each, index) => !isRemark(each) && !isRemark(value[index + 1])).map(bare);
}

/** What is said of the language of a value; stands beside its heading. */
export function remarks(value: Value | undefined): unknown {
  if (typeof value === 'object' && !('type' in value)) return value.map(remarks);
  return isRemark(value) ? shown(value) : nothing;
}

/** A fact in one line. */
export function line({ label, value }: Fact): unknown {
  return label ? html`${shown(label)}: ${shown(value)}` : shown(value);
}

/** Facts as pairs of a description list. */
export function pairs(facts: readonly Fact[]): readonly TemplateResult[] {
  return facts.map(
    ({ label, value }) =>
      html`<div>
        <dt>${shown(label)}</dt>
        <dd>${shown(value)}</dd>
      </div>`,
  );
}
