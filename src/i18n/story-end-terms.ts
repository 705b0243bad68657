/** Texts below the long text of a story: whom to ask there today, and how to cite it. */
export interface StoryEndTerms {
  /** Heading; `district` is the one that the place belongs to today. */
  today(district: string): string;
  readonly questions: string;
  readonly showOffices: string;
  readonly hideOffices: string;
  readonly noOffices: string;
  readonly citation: string;
  readonly copy: string;
  readonly copied: string;
  /** The clipboard is refused: the text is selected instead. */
  readonly refused: string;
  /** Heading above links to messengers. */
  readonly passOn: string;
  /** A story with its title and district of the brochure, `source` with year and section. */
  cite(title: string, place: string, source: string): string;
}
