import { expect } from '@open-wc/testing';
import { mailLink, plainAddress, safeLink, shortAddress, telLink } from '../../src/model/link.ts';
import { phones } from '../fixtures/phones.ts';

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
  for (const [printed, expected] of phones) {
    it(`${printed} → ${expected}`, () => expect(telLink(printed)).to.equal(expected));
  }

  it('gives an address that may be linked to', () => {
    for (const [printed, expected] of phones) expect(safeLink(telLink(printed))).to.equal(expected);
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
