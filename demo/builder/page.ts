import { given, type Choice } from './choice.ts';
import { headingLevels } from '../../src/contract/kinds.ts';
import { escape } from './escape.ts';
import type { Snippet } from './snippet.ts';
import { pageTexts } from './texts.ts';

/** Headings from the page's first down to the one above the element, so that none is left out. */
function headings(choice: Choice): string {
  const headingLevel = Number(given(choice)['heading-level'] ?? headingLevels.usual);
  const levels = [1, 2, 3, 4, 5].filter((level) => level < headingLevel);
  return levels.map((level) => `    <h${level}>${escape(pageTexts.heading(level))}</h${level}>`).join('\n');
}

const indented = (html: string, by: string) => html.replace(/^(?=.)/gm, by);

/** A whole page with the code in it, as a webmaster would write it. */
export function testPage(choice: Choice, { head, css, body }: Snippet): string {
  const lines = [
    '<!doctype html>',
    `<html lang="${given(choice).lang ?? 'de'}">`,
    '  <head>',
    '    <meta charset="utf-8">',
    '    <meta name="viewport" content="width=device-width, initial-scale=1">',
    `    <title>${escape(pageTexts.title)}</title>`,
    head && indented(head, '    '),
    css && `    <style>\n${indented(css, '      ')}\n    </style>`,
    '  </head>',
    '  <body>',
    '    <main>',
    headings(choice),
    // Not indented: what is between tags may be text of a page in which spaces count.
    body,
    '    </main>',
    '  </body>',
    '</html>',
    '',
  ];
  return lines.filter((line, index) => line || index === lines.length - 1).join('\n');
}
