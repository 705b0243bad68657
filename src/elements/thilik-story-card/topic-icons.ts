import type { TopicId } from '../../model/types.ts';

/** Our own line drawings, one per topic: SVG path data in a box of 24 × 24. */
export const topicIcons: Readonly<Record<TopicId, string>> = {
  begegnung:
    'M8 4a3 3 0 1 1 0 6a3 3 0 0 1 0-6M2 20c0-4 2.5-7 6-7s4 1.5 4 1.5M16 4a3 3 0 1 1 0 6a3 3 0 0 1 0-6M12 14.5s1.5-1.5 4-1.5c3.5 0 6 3 6 7',
  sport:
    'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M12 8l4 3-1.5 4.5h-5L8 11zM12 3v5M20.5 9.5L16 11M17.5 19l-3-3.5M6.5 19l3-3.5M3.5 9.5L8 11',
  sprache: 'M3 4h12v8H8l-4 3v-3H3zM17 8h4v9h-1v3l-4-3h-6v-3',
  bildung: 'M12 6c-2-1.5-5-2-9-2v14c4 0 7 .5 9 2c2-1.5 5-2 9-2V4c-4 0-7 .5-9 2v14',
  arbeit: 'M3 8h18v12H3zM9 8V5h6v3M3 13h18M12 12v2',
  beratung: 'M4 4h16v12h-7l-5 4v-4H4zM10 8a2 2 0 1 1 2.5 2c-.5.2-.5.5-.5 1M12 13v.2',
  netzwerk:
    'M12 3a2 2 0 1 1 0 4a2 2 0 0 1 0-4M5 17a2 2 0 1 1 0 4a2 2 0 0 1 0-4M19 17a2 2 0 1 1 0 4a2 2 0 0 1 0-4M11 7l-5 10M13 7l5 10M7 19h10',
  teilhabe: 'M3 12h18v8H3zM8 12V3h8v9M10 7l1.5 1.5L14 6M9 15.5h6',
  oeffentlichkeit: 'M4 10v4h3l9 5V5l-9 5zM7 14l1 6h3l-1-4.3M19 9c1 1 1 5 0 6',
  selbstorganisation:
    'M12 3a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5M5 8a2 2 0 1 1 0 4a2 2 0 0 1 0-4M19 8a2 2 0 1 1 0 4a2 2 0 0 1 0-4M7.5 20v-5a4.5 4.5 0 0 1 9 0v5zM2 19v-3a3 3 0 0 1 4-2.8M22 19v-3a3 3 0 0 0-4-2.8',
  ehrenamt: 'M12 20s-8-5-8-11a4.3 4.3 0 0 1 8-2.2A4.3 4.3 0 0 1 20 9c0 6-8 11-8 11',
  wohnen: 'M3 11l9-8 9 8M5 9.5V20h14V9.5M10 20v-6h4v6',
};
