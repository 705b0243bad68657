const types = { csv: 'text/csv', ics: 'text/calendar', vcf: 'text/vcard', geojson: 'application/geo+json' } as const;

/** A file by the ending of its name. */
export type FileType = keyof typeof types;

/** Gives the reader a file that is made here. */
export function download(content: string, type: FileType, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${types[type]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${type}`;
  link.click();
  // Browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
