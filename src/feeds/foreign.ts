/** What came from outside, as far as every format needs it. */
export interface Foreign {
  readonly bytes: BufferSource;
  /** UTF-8 as browsers read it: a byte order mark is no content, wrong bytes are shown as such. */
  readonly text: string;
  /** `undefined` when the text is no JSON. */
  readonly json: unknown;
}

/** A file of which nothing is read before somebody asks: it may be long, or none at all. */
export function foreign(bytes: BufferSource): Foreign {
  let text: string | undefined;
  let json: { readonly value: unknown } | undefined;
  return {
    bytes,
    get text() {
      return (text ??= new TextDecoder().decode(bytes));
    },
    get json() {
      return (json ??= { value: parse(this.text) }).value;
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
