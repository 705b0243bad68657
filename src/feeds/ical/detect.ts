import type { Foreign } from '../foreign.ts';

/** Whether this is a calendar (RFC 5545), in whatever encoding. */
export const isCalendar = ({ text }: Foreign): boolean =>
  /^\s*BEGIN:VCALENDAR\s/i.test(text.slice(0, 200).replace(/[\0\uFEFF\uFFFD]/g, ''));
