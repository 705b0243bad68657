import { remember } from '../model/remember.ts';

/** A moment as clocks in Thuringia show it. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Minutes since midnight. */
  readonly minutes: number;
}

let format: Intl.DateTimeFormat | undefined;
const clockOnce = remember(readClock);

/** What clocks in Thuringia show at a moment, whatever zone the reader's own clock has. */
export const inBerlin = (moment: Date): WallClock => clockOnce(Math.floor(moment.getTime() / 60_000));

function readClock(minute: number): WallClock {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Berlin',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = format.formatToParts(minute * 60_000);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
}
