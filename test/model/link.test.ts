import { expect } from '@open-wc/testing';
import { mailLink, plainAddress, safeLink, shortAddress, telLink } from '../../src/model/link.ts';

describe('safeLink', () => {
  const good = [
    'https://www.ilm-kreis.de/',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG',
    'https://example.org/ä ö',
    'mailto:integration@ilm-kreis.de',
    'tel:+493628738',
  ];
  for (const address of good) it(`lets ${address} be`, () => expect(safeLink(address)).to.equal(address));

  const bad = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/hosts',
    'ftp://example.org',
    'intent://example.org',
    'www.jena.de',
    '/seite',
    'seite.html',
    '//example.org/x',
    'https:seite',
    'HTTP:/seite',
    '#oben',
    '?a=b',
    'https://',
    'https://[',
    '',
    ' ',
  ];
  for (const address of bad) it(`refuses ${JSON.stringify(address)}`, () => expect(safeLink(address)).to.equal(null));

  for (const value of [null, undefined, 5, {}, ['https://example.org'], new URL('https://example.org')]) {
    it(`refuses ${JSON.stringify(value)}, which is no string`, () => expect(safeLink(value)).to.equal(null));
  }
});

describe('telLink', () => {
  const table = [
    ['03628 738-0', 'tel:+4936287380'],
    ['0361 3798-0', 'tel:+4936137980'],
    ['(03628) 738 0', 'tel:+4936287380'],
    ['03628/738-0', 'tel:+4936287380'],
    ['+49 361 3798', 'tel:+493613798'],
    ['+49 (0)361 3798', 'tel:+493613798'],
    ['+49 (0) 361 3798', 'tel:+493613798'],
    ['0049 361 3798', 'tel:+493613798'],
    ['0049 (0)361 3798', 'tel:+493613798'],
    ['+43 1 234', 'tel:+431234'],
    ['0043 1 234', 'tel:+431234'],
    ['03628\u00A0738\u20110', 'tel:+4936287380'],
    ['(0 36 28) 73 80', 'tel:+4936287380'],
    ['0361/37 98-0', 'tel:+4936137980'],
    ['(03628)/738100', 'tel:+493628738100'],
    ['0170 5551112', 'tel:+491705551112'],
    ['0800 1234567', 'tel:+498001234567'],
    ['115', 'tel:115'],
    ['116 117', 'tel:116117'],
    // No number that is sure, or more than one.
    ['0361 1234 oder 0361 5678', null],
    ['03628 000000 / 03628 000111', null],
    ['03628 738-0/-11', null],
    ['03628/555111/112', null],
    ['03628 738100 / 738101', null],
    ['03628 738100 +49 3628 738101', null],
    ['Tel.: 03628 738-0', null],
    ['03628 738-0 (Zimmer 114)', null],
    ['Zimmer 114', null],
    ['36287380', null],
    ['49 3628 7380', null],
    ['738', null],
    ['0', null],
    ['', null],
    ['0361 37EINS', null],
    ['01.03.2026', null],
    ['auf Anfrage', null],
  ] as const;
  for (const [printed, expected] of table) {
    it(`${printed} → ${expected}`, () => expect(telLink(printed)).to.equal(expected));
  }

  it('gives an address that may be linked to', () => {
    for (const [printed, expected] of table) expect(safeLink(telLink(printed))).to.equal(expected);
  });
});

describe('plainAddress', () => {
  const table = [
    ['https://www.jena.de/', 'jena.de'],
    ['http://jena.de', 'jena.de'],
    ['https://www.jena.de/integration/', 'jena.de/integration'],
    ['https://jena.de/?a=https://www.x.de/y', 'jena.de/?a=https://www.x.de/y'],
    ['https://integration.jena.de', 'integration.jena.de'],
  ] as const;
  for (const [url, expected] of table) {
    it(`${url} → ${expected}`, () => expect(plainAddress(url)).to.equal(expected));
  }
});

describe('shortAddress', () => {
  it('is the address as people write it, and the host of a long one', () => {
    expect(shortAddress('https://www.jena.de/integration/')).to.equal('jena.de/integration');
    expect(shortAddress('https://www.erfurt.de/ef/de/rathaus/sv/aemter/stelle-135.htmc')).to.equal('erfurt.de');
  });
});

describe('mailLink', () => {
  const table = [
    ['integration@jena.de', 'mailto:integration@jena.de'],
    ['büro@jena.de', 'mailto:büro@jena.de'],
    ['integration@jena.de?bcc=x@example.org', null],
    ['a@jena.de,b@jena.de', null],
    ['a@jena.de%0Abcc:b', null],
    ['"><script>@x', null],
    ['auf Anfrage', null],
  ] as const;
  for (const [printed, expected] of table) {
    it(`${printed} → ${expected}`, () => expect(mailLink(printed)).to.equal(expected));
  }
});
