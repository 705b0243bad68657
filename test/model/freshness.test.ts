import { expect } from '@open-wc/testing';
import { isStale, staleBefore, yearsSince } from '../../src/model/freshness.ts';

const now = new Date('2026-11-22T12:00:00Z');

describe('staleBefore', () => {
  const table: readonly [number, string][] = [
    [0, '2026-11'],
    [10, '2026-01'],
    [11, '2025-12'],
    [24, '2024-11'],
    [36, '2023-11'],
  ];
  for (const [months, expected] of table) {
    it(`${months} months before November 2026 is ${expected}`, () =>
      expect(staleBefore(now, months)).to.equal(expected));
  }
});

describe('isStale', () => {
  const table: readonly [string, boolean][] = [
    ['2019', true],
    ['2023', true],
    ['2024', false], // may mean December
    ['2024-10', true],
    ['2024-11', false],
    ['2024-11-01', false],
    ['2026', false],
  ];
  for (const [date, expected] of table) {
    it(`${date} is ${expected ? '' : 'not '}stale before 2024-11`, () =>
      expect(isStale(date, '2024-11')).to.equal(expected));
  }

  it('is never so while no month is set', () => expect(isStale('1990', '')).to.equal(false));
});

describe('yearsSince', () => {
  const table: readonly [string, number][] = [
    ['2019', 6], // since December 2019
    ['2019-11', 7],
    ['2019-12-31', 6],
    ['2025-12', 0],
    ['2026', 0],
  ];
  for (const [date, expected] of table) {
    it(`${date} is ${expected} full years ago`, () => expect(Math.max(0, yearsSince(date, now))).to.equal(expected));
  }
});
