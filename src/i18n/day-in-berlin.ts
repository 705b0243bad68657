/** The day in Thuringia, `YYYY-MM-DD`, for long texts: they come without the clock of `hours/berlin.ts`, which knows minutes. */
export const dayInBerlin = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(moment);
