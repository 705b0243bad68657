import type { ReadFault } from '../i18n/de/cli.ts';

const readFaults: Readonly<Record<string, ReadFault>> = {
  ENOENT: 'no-file',
  ENOTDIR: 'no-file',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

/** Why a file can't be read, from the error that Node gives. */
export function readFault(error: unknown): ReadFault {
  return readFaults[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable';
}
