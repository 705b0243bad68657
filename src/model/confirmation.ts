import { isPartialDate } from './date.ts';

/** A line in which somebody who knows says that a record is still right: `stimmt noch: sprachcafe 2026-11-29`. */
export interface Confirmation {
  readonly id: string;
  /** `YYYY-MM-DD`, where the line is right */
  readonly date: string;
}

export const confirmationLine = ({ id, date }: Confirmation): string => `stimmt noch: ${id} ${date}`;

/** Whether it names a day of the calendar. */
export const hasDay = ({ date }: Confirmation): boolean => date.length === 10 && isPartialDate(date);

/** Reads all such lines out of mail, also of quoted mail; a line without a date is of today. */
export function confirmations(mail: string, today: string): readonly Confirmation[] {
  const lines = mail.matchAll(/^[>\s]*stimmt noch:\s+(\S[^\r\n]*?)(?:\s+(\S*\d\S*))?\s*$/gim);
  return [...lines].map(([, id = '', date = today]) => ({ id, date }));
}
