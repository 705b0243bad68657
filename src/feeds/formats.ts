import type { FormatName } from '../contract/formats.ts';
import type { Reading } from './context.ts';
import type { Foreign } from './foreign.ts';
import { isCalendar } from './ical/detect.ts';
import { isHsds } from './hsds/detect.ts';
import { isIntegreat } from './integreat/detect.ts';
import { isOsm } from './osm/detect.ts';
import type { Plain } from './plain.ts';
import type { Prepared } from './prepare.ts';
import { isTable } from './table/detect.ts';

interface Format {
  readonly name: FormatName;
  /** Whether it looks like this format. Comes with every file that is not our own list: one cheap look. */
  detect(foreign: Foreign): boolean;
  /** The reader itself comes with the first file of its format; a promise that is rejected says that it did not come. */
  read(prepared: Prepared, context: Reading): Plain | Promise<Plain>;
}

/** The first that recognises a file reads it. */
export const formats: readonly Format[] = [
  {
    name: 'integreat',
    detect: ({ json }) => isIntegreat(json),
    read: async (file, context) => (await import('./integreat/integreat.ts')).read(file, context),
  },
  {
    name: 'hsds',
    detect: ({ json }) => isHsds(json),
    read: async (file, context) => (await import('./hsds/hsds.ts')).read(file, context),
  },
  {
    name: 'osm',
    detect: ({ json }) => isOsm(json),
    read: async (file, context) => (await import('./osm/osm.ts')).read(file, context),
  },
  {
    name: 'ical',
    detect: isCalendar,
    read: async (file, context) => (await import('./ical/ical.ts')).read(file, context),
  },
  {
    name: 'table',
    detect: isTable,
    read: async (file, context) => (await import('./table/table.ts')).read(file, context),
  },
  // Our own JSON is what everything else is taken for, so that its mistakes are told.
  { name: 'thilik', detect: () => true, read: ({ json }) => ({ content: json, problems: [] }) },
];
