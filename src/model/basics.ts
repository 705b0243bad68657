/** What every part of the model is made of. */
/** Official key of a district (Amtlicher Gemeindeschlüssel), five digits as a string, e.g. `16070`. Records keep the key of 2019. */
export type Ags = string;

/** `[longitude, latitude]` in degrees, WGS84. */
export type LonLat = readonly [number, number];

/** A date that may be partial: `2019`, `2019-09` or `2019-09-06`. */
export type PartialDate = string;

/** Text for readers by language (BCP 47, `de-simple` = Leichte Sprache). German is always there. */
export type Text = Readonly<Record<string, string>>;

/** Paragraphs by language; languages may differ in the number of paragraphs. German is always there. */
export type Paragraphs = Readonly<Record<string, readonly string[]>>;
