/** Forms in which files with content come; `auto`: the file itself tells. */
export const formatNames = ['auto', 'integreat', 'hsds', 'osm', 'ical', 'table', 'thilik'] as const;
export type FormatName = (typeof formatNames)[number];
