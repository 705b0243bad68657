/** The day in Thuringia, `YYYY-MM-DD`, without the clock of `berlin.ts`, which knows minutes. */
export const dayInBerlin = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(moment);
