import type { Problem } from '../model/types.ts';
import type { Foreign } from './foreign.ts';

/** Content with the members of our own format, unchecked: `normalise` takes it. */
export interface Plain {
  /** `undefined` when it can't be read at all. */
  readonly content: unknown;
  /** What the reader had to leave out; paths are those of the foreign file. */
  readonly problems: readonly Problem[];
}

interface Format<Name extends string> {
  readonly name: Name;
  /** Whether it looks like this format. Comes with every file that is not our own list: one cheap look. */
  detect(foreign: Foreign): boolean;
  /** The reader itself comes with the first file of its format; a promise that is rejected says that it did not come. */
  read(foreign: Foreign): Plain | Promise<Plain>;
}

const format = <Name extends string>(row: Format<Name>) => row;

/** The first that recognises a file reads it. */
export const formats = [
  // Our own JSON is what everything else is taken for, so that its mistakes are told.
  format({ name: 'thilik', detect: () => true, read: ({ json }) => ({ content: json, problems: [] }) }),
] as const;

export type FormatName = (typeof formats)[number]['name'];
