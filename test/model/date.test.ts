import { expect } from '@open-wc/testing';
import { isPartialDate } from '../../src/model/date.ts';

describe('isPartialDate', () => {
  for (const value of ['2019', '2019-01', '2019-12', '2019-09-06', '2019-01-31', '2020-02-29', '1999-12-31']) {
    it(`takes ${value}`, () => expect(isPartialDate(value)).to.equal(true));
  }

  const wrong = [
    '',
    '19',
    '20190906',
    '2019-9',
    '2019-00',
    '2019-13',
    '2019-09-00',
    '2019-09-31',
    '2019-02-29',
    '2019-02-31',
    '2019-09-06T12:00',
    '06.09.2019',
    ' 2019',
    '2019\n',
    '-2019',
    '2019-',
    'September 2019',
    2019,
    null,
    undefined,
    ['2019'],
    new Date(0),
  ];
  for (const value of wrong) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(isPartialDate(value)).to.equal(false));
  }

  it('takes exactly the days of the calendar', () => {
    const days = [2019, 2020, 2100].map((year) => {
      const all = [...Array(12 * 31).keys()].map((i) => [Math.floor(i / 31) + 1, (i % 31) + 1] as const);
      const two = (number: number) => String(number).padStart(2, '0');
      return all.filter(([month, day]) => isPartialDate(`${year}-${two(month)}-${two(day)}`)).length;
    });
    expect(days).to.deep.equal([365, 366, 365]);
  });
});
