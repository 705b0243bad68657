import { expect } from '@open-wc/testing';
import { attributionParts, type AttributionPart } from '../../src/elements/thilik-map/street/attribution-text.ts';

const table: readonly (readonly [title: string, html: string, parts: readonly AttributionPart[]])[] = [
  ['nothing', '', []],
  ['text alone', '© Amt', [{ text: '© Amt' }]],
  ['a link', '<a href="https://a.example/">© Amt</a>', [{ text: '© Amt', url: 'https://a.example/' }]],
  [
    'text around links, in their order',
    'Daten: <a href="https://a.example/">A</a>, <a target=_blank href=\'http://b.example/?x=1&amp;y=2\'>B</a> 2024',
    [
      { text: 'Daten: ' },
      { text: 'A', url: 'https://a.example/' },
      { text: ', ' },
      { text: 'B', url: 'http://b.example/?x=1&y=2' },
      { text: ' 2024' },
    ],
  ],
  ['entities', '&copy;&nbsp;A &amp; B &#169; &lt;b&gt; &unknown;', [{ text: '©\u00A0A & B © <b> &unknown;' }]],
  [
    'marks inside of a link',
    '<A HREF="https://a.example/"><b>A</b> <i>B</i></A>',
    [{ text: 'A B', url: 'https://a.example/' }],
  ],
  ['an address that runs a script is none', '<a href="javascript:alert(1)">A</a>', [{ text: 'A' }]],
  ['nor one hidden in an entity', '<a href="&#106;avascript:alert(1)">A</a>', [{ text: 'A' }]],
  ['nor data', '<a href="data:text/html,x">A</a>', [{ text: 'A' }]],
  ['nor an address of the page’s own', '<a href="/impressum">A</a>', [{ text: 'A' }]],
  [
    'elements that would do something are gone',
    'A<img src=x onerror="alert(1)"><script>b()</script>',
    [{ text: 'Ab()' }],
  ],
  ['a link that never ends', '<a href="https://a.example/">A', [{ text: 'A' }]],
  ['blank pieces', ' <a href="https://a.example/"> </a> ', []],
];

describe('attributionParts', () => {
  for (const [title, html, parts] of table) {
    it(title, () => expect(attributionParts(html)).to.deep.equal(parts));
  }
});
