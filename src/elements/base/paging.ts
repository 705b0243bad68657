/** More entries than the first page of a list has room for. */
export const firstPage = 24;

/** How many entries come with each press of the button: a file may have thousands. */
export const nextPage = 60;
