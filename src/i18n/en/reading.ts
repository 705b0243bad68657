import type { ReadingTerms } from '../terms.ts';

export const terms: ReadingTerms = {
  noStory:
    'The 2019 brochure has no success story from this district. That does not mean that no integration work is done here.',
  eisenachToday:
    'Until 30 June 2021 the city of Eisenach was a district of its own. Since 1 July 2021 it has belonged to the Wartburgkreis district.',
  figures: 'Figures',
  about: 'About this story',
  period: 'Period',
  place: 'Place',
  wholeDistrict: 'whole district',
  presentedBy: 'Presented by',
  partners: 'Partners',
  funding: 'Funding',
  notFunded: 'This work was not funded by ThILIK.',
  planned: 'Planned in 2019',
  since: 'What has changed since then',
  links: 'Links',
  uncheckedLink: 'Link from the brochure, not checked',
  sourceLabel: 'Source',
  section: (section) => `section ${section}`,
  range: (from, to) => `${from} to ${to}`,
  from: (date) => `from ${date}`,
  approx: 'about',
  contactPerson: 'Contact person',
  sure: {
    two: 'two sources agree',
    official: 'according to an authority',
    secondary: 'not confirmed by the authority',
  },
  report: 'Report a mistake',

  offerKinds: {
    event: 'Event',
    meeting: 'Meeting',
    course: 'Course',
    advice: 'Advice',
    guide: 'Guide',
    project: 'Project',
    network: 'Network',
    participation: 'Having a say',
    publication: 'Publication',
    service: 'Service',
  },
  offerStatus: (status, year) =>
    ({
      active: `running as of ${year}`,
      ended: 'ended',
      planned: `planned as of ${year}`,
      unknown: 'status not known',
    })[status],
  offerLabels: {
    when: 'When',
    hours: 'Opening hours',
    organisation: 'Run by',
    audience: 'For whom',
    spokenLanguages: 'Languages',
    cost: 'Cost',
  },
  offerPlace: {
    address: 'Place',
    quarter: 'Part of town, no address given',
    town: 'Town, no address given',
    district: 'Whole district or several towns',
  },
};
