/** Forms in which files with content come; `auto`: the file itself tells. */
export const formatNames = ['auto', 'integreat', 'hsds', 'osm', 'ical', 'table', 'thilik'] as const;
export type FormatName = (typeof formatNames)[number];

/** Whether own content comes beside ours or instead of it; `auto`: offers beside, offices instead. */
export const modes = ['auto', 'add', 'replace'] as const;
export type Mode = (typeof modes)[number];
