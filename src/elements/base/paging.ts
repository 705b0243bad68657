/** More entries than the first page of a list has room for. */
export const firstPage = 24;

/** Entries of another choice may be shorter: so many more are measured than fitted before. */
export const spare = 6;

/** How many entries come with each press of the button: a file may have thousands. */
export const nextPage = 60;

/** As many offices for the whole state as a reader can choose from. */
export const firstOfState = 2;
