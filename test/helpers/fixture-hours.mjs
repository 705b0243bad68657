export const fixtureHours = [];
