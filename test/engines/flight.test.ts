import { expect } from '@open-wc/testing';
import type { Map as MapLibre } from 'maplibre-gl';
import { createFlight } from '../../src/engines/maplibre/flight.ts';

/** A map that draws a frame whenever a test says so, and what became of its camera. */
function camera() {
  const moves: string[] = [];
  const listeners = new Set<() => void>();
  let time = 0;
  let end = () => {};
  const move = (how: string) => (to: { center: readonly number[] }) => void moves.push(`${how} ${to.center.join()}`);
  const map = {
    on: (_type: string, listener: () => void) => {
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener) };
    },
    once: (_type: string, listener: () => void) => void (end = listener),
    easeTo: move('flies to'),
    jumpTo: move('jumps to'),
  };
  return {
    moves,
    listeners,
    fly: createFlight(map as unknown as MapLibre, () => time),
    draw: (frames: number, milliseconds: number) => {
      for (let frame = 0; frame < frames; frame++) {
        for (const listener of [...listeners]) listener();
        time += milliseconds;
      }
    },
    end: () => end(),
  };
}

describe('flight', () => {
  it('goes on where the browser draws 50 frames a second', () => {
    const { fly, draw, moves, listeners } = camera();
    fly([11, 51]);
    draw(30, 20);
    expect(moves).to.deep.equal(['flies to 11,51']);
    expect(listeners.size, 'nobody counts any more').to.equal(0);
  });

  it('becomes a jump where it draws fewer, and so are all later ones', () => {
    const { fly, draw, moves, listeners } = camera();
    fly([11, 51]);
    draw(6, 21);
    fly([10, 50.5]);
    draw(6, 10);
    expect(moves).to.deep.equal(['flies to 11,51', 'jumps to 11,51', 'jumps to 10,50.5']);
    expect(listeners.size).to.equal(0);
  });

  for (const [milliseconds, next] of [
    [10, 'flies'],
    [200, 'jumps'],
  ] as const) {
    it(`that ends after two frames of ${milliseconds} ms is judged by them, and not by later ones`, () => {
      const { fly, draw, moves, end } = camera();
      fly([11, 51]);
      draw(2, milliseconds);
      end();
      draw(6, 500);
      fly([10, 50.5]);
      expect(moves).to.deep.equal(['flies to 11,51', `${next} to 10,50.5`]);
    });
  }
});
