import { readPhones } from './phone.ts';
import { string, type Read } from './read.ts';

/**
 * Telephone numbers as somebody has written them: those that may safely be dialled, with `, ` between. Words instead of a
 * number stay as they are, without a link; a number that a spreadsheet has cut does not.
 */
export const phone: Read<string> = (value, path, report) => {
  const written = string(value, path, report);
  if (!written?.trim()) return undefined;
  const { phone, mobile, problems } = readPhones(written);
  for (const reason of problems) report.add(path, reason, value);
  return [...phone, ...mobile].join(', ') || (problems.includes('lost-digits') ? undefined : written);
};
