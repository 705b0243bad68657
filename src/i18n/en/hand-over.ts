import type { HandOverTerms } from '../hand-over-terms.ts';
import { number } from './interface.ts';

const activities = (count: number) => (count === 1 ? '1 activity' : `${number(count)} activities`);

export const terms: HandOverTerms = {
  mark: 'Mark',
  how: 'Press “Mark” on each activity that you want to pass on. None of this is stored.',
  marked: (count) => `${activities(count)} marked`,
  missing: (count) =>
    count === 1 ? '1 activity in the link is not listed here.' : `${count} activities in the link are not listed here.`,
  elsewhere: (count) =>
    count === 1
      ? '1 activity in the link is in none of the districts that the link names. It may be in another one. Choose that district.'
      : `${count} activities in the link are in none of the districts that the link names. They may be in another one. Choose that district.`,
  unread: (count) =>
    count === 1
      ? '1 activity in the link has not been loaded yet. Choose the district where it takes place.'
      : `${count} activities in the link have not been loaded yet. Choose the district where they take place.`,
  limit: (most) => `A link holds only the first ${most} activities. The table contains all of them.`,
  cut: (total, most) =>
    `${number(total)} were marked, but a link holds only the first ${most}. Ask the sender for the table, which contains all of them.`,
  only: 'Show only marked',
  copy: 'Copy link',
  copied: 'The link has been copied.',
  refused: 'The browser does not allow copying. The link is selected, so you can copy it yourself.',
  link: 'Link to the marked activities',
  print: 'Print',
  table: 'Table (.csv)',
  calendar: 'Dates (.ics)',
  code: 'QR code',
  codeOf: 'QR code with the link to the marked activities',
  contacts: 'Contacts (.vcf)',
  places: 'Places for a map (.geojson)',
  clear: 'Clear the list',
  failed: 'The file could not be made. Please try again.',
  fileName: 'activities',
  columns: { name: 'Activity', kind: 'Type', status: 'Status', topics: 'Topics', asOf: 'As of' },
};
