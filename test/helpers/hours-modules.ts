/** Everything of `src/hours/` at once, for tests in Node. */
export * from '../../src/hours/berlin.ts';
export * from '../../src/hours/clock.ts';
export * from '../../src/hours/day.ts';
export * from '../../src/hours/german.ts';
export * from '../../src/hours/holidays.ts';
export * from '../../src/hours/hsds.ts';
export * from '../../src/hours/integreat.ts';
export * from '../../src/hours/osm-write.ts';
export * from '../../src/hours/osm.ts';
export * from '../../src/hours/read.ts';
export * from '../../src/hours/schema-org.ts';
export { dayInBerlin } from '../../src/hours/day-in-berlin.ts';
