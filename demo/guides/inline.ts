import { escape } from '../builder/escape.ts';

/** A sentence as HTML: escaped, `code` in backticks and [links](address). */
export function inline(text: string): string {
  return escape(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');
}

const items = (sentences: readonly string[]) => sentences.map((each) => `<li>${inline(each)}</li>`).join('\n');

export const list = (sentences: readonly string[]) => `<ul>\n${items(sentences)}\n</ul>`;
export const steps = (sentences: readonly string[]) => `<ol>\n${items(sentences)}\n</ol>`;
export const paragraph = (text: string, kind = '') => `<p${kind && ` class="${kind}"`}>${inline(text)}</p>`;

/** Text to be copied, exactly as it is. It wraps, so that nothing has to be scrolled sideways. */
export const copyText = (text: string, kind = 'code') => `<pre class="${kind}"><code>${escape(text)}</code></pre>`;
