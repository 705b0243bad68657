/**
 * From the reader's wish for a street map to its first complete picture, against a bare MapLibre page with the same
 * data.
 * @returns `null` when this build has no street map
 */
export async function streetMap() {
  console.log('\nstreet: this build has no street map.');
  return null;
}
