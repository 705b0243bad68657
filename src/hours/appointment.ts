/** Whether a comment says that one comes by appointment, in the words that OpenStreetMap has for it. */
export const isAppointment = (comment: string): boolean =>
  /^\s*(?:(?:only )?(?:by|on|upon) (?:prior )?appointment(?: only)?|(?:nur )?(?:nach|mit) (?:vorheriger )?(?:vereinbarung|terminvereinbarung|absprache|termin)|n\. ?v\.)\s*$/i.test(
    comment,
  );
