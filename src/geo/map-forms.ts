/** Width by height of what the map shows, so that its space can be reserved before anything is loaded. */
export const mapRatio = 1.2;
/** Margin around the districts, as a share of the larger side. */
export const mapMargin = 0.015;

/** Maps narrower than this, in CSS pixels, have a form of their own: smaller text, and more canvas above and below. */
export const wideFrom = 500;

/** The two forms of the map, each as narrow as it gets: what has room there has room on every wider map of the form. */
export const forms = {
  narrow: { width: 280, fontSize: 11, above: 16, below: 26, sign: 3.6 },
  wide: { width: wideFrom, fontSize: 12, above: 0, below: 0, sign: 5 },
} as const;
export type Form = keyof typeof forms;
