import type { Name, Names } from '../geo/names.ts';
import type { Point } from '../geo/mercator.ts';
import { namesTable } from './names-table.ts';

/** The names of the whole state, of either year: the map leaves out districts that it does not show. */
export const stateNames: Names = read(namesTable);

function read(table: string): Names {
  const spots: Record<string, Point> = {};
  const narrow: Name[] = [];
  const wide: Name[] = [];
  for (const row of table.trim().split('\n')) {
    const [ags = '', spot = '', ...places] = row.split(';');
    spots[ags] = shares(spot.split(' ')) as unknown as Point;
    let lines: readonly string[] = [];
    places.forEach((place, form) => {
      const [, text, numbers = ''] = /^(?:(\D+) )?(-?\d.*)$/.exec(place) ?? [];
      const [x = 0, y = 0, half = 0, toX, toY] = shares(numbers.split(' '));
      const leader: Point | null = toX === undefined ? null : [toX, toY as number];
      if (text) lines = text.split('/');
      (form ? wide : narrow).push({ ags, lines, at: [x, y], half, leader });
    });
  }
  return { spots, narrow, wide };
}

function shares(numbers: readonly string[]): readonly number[] {
  return numbers.map((number) => Number(number) / 1000);
}
