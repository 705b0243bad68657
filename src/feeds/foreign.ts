/** What came from outside, as far as every format needs it. */
export interface Foreign {
  readonly bytes: BufferSource;
  /** UTF-8 as browsers read it: a byte order mark is no content, wrong bytes are shown as such. */
  readonly text: string;
  /** `undefined` when the text is no JSON. */
  readonly json: unknown;
}

export function foreign(bytes: BufferSource): Foreign {
  const text = new TextDecoder().decode(bytes);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { bytes, text, json };
}
