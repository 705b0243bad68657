import { expect } from '@open-wc/testing';
import { districtsOf } from '../../src/data/boundaries.ts';
import { typeAhead } from '../../src/engines/svg/type-ahead.ts';
import type { Shape } from '../../src/geo/drawing.ts';
import { place } from '../helpers/elements.ts';

const shown = districtsOf('today') as readonly unknown[] as readonly Shape[];
const named = (name: string) => shown.find((each) => each.name === name) as Shape;

/** A key pressed in a list at a time in milliseconds. */
function keydown(key: string, timeStamp: number, how: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how });
  return Object.defineProperty(event, 'timeStamp', { value: timeStamp });
}

/** A list, and where the focus is after each key: the way through the names, and the keys that select. */
function list(from: string) {
  const option = place('<div><i></i></div>').firstElementChild as HTMLElement;
  const map = option.parentElement as HTMLElement;
  let current = named(from);
  const space = (at: number, how?: KeyboardEventInit) => {
    const event = keydown(' ', at, how);
    option.dispatchEvent(event);
    return event.defaultPrevented ? 'typed' : 'left';
  };
  const press = (key: string, at: number) => {
    if (key === ' ') return space(at);
    const ags = typeAhead(keydown(key, at), current, map, shown);
    current = shown.find((each) => each.ags === ags) ?? current;
    return current.name;
  };
  return { press, space };
}

describe('type-ahead in the list of districts', () => {
  /** Keys, `_` a pause that ends the search; where the focus is after the last of them. */
  const ways: readonly (readonly [from: string, keys: string, to: string])[] = [
    ['Erfurt', 'g', 'Gera'],
    ['Erfurt', 'G', 'Gera'],
    ['Erfurt', 'gg', 'Gotha'],
    ['Erfurt', 'ggg', 'Greiz'],
    ['Erfurt', 'gggg', 'Gera'],
    ['Erfurt', 'gGg', 'Greiz'],
    ['Erfurt', 'g_g_g', 'Greiz'],
    ['Greiz', 'g', 'Gera'],
    ['Erfurt', 'go', 'Gotha'],
    ['Gera', 'gr', 'Greiz'],
    ['Gotha', 'go', 'Gotha'],
    ['Gotha', 'got_g', 'Greiz'],
    ['Erfurt', 'e', 'Eichsfeld'],
    ['Erfurt', 'eic', 'Eichsfeld'],
    ['Erfurt', 'sö', 'Sömmerda'],
    ['Erfurt', 'sÖM', 'Sömmerda'],
    ['Erfurt', 'soem', 'Sömmerda'],
    ['Erfurt', 'soen', 'Sonneberg'],
    ['Erfurt', 'som', 'Sömmerda'],
    ['Erfurt', 'kyffhae', 'Kyffhäuserkreis'],
    ['Erfurt', 'saaleo', 'Saale-Orla-Kreis'],
    ['Erfurt', 'saalf', 'Saalfeld-Rudolstadt'],
    ['Erfurt', 'weimar', 'Weimar'],
    ['Erfurt', 'weimare', 'Weimarer Land'],
    ['Erfurt', 'weimarer land', 'Weimarer Land'],
    ['Erfurt', 'q', 'Erfurt'],
    ['Erfurt', 'gx', 'Gera'],
    ['Erfurt', 'x_g', 'Gera'],
    ['Erfurt', '\u062c', 'Erfurt'],
  ];
  for (const [from, keys, to] of ways) {
    it(`${keys} from ${from} leads to ${to}`, () => {
      const { press } = list(from);
      let at = 5000;
      let name = from;
      for (const key of keys) {
        at += key === '_' ? 2000 : 100;
        if (key === ' ') expect(press(key, at)).to.equal('typed');
        else if (key !== '_') name = press(key, at);
      }
      expect(name).to.equal(to);
    });
  }

  it('a name is typed until a moment after its last letter, not its first', () => {
    const { press } = list('Erfurt');
    expect(['s', 'a', 'a', 'l', 'f'].map((key, index) => press(key, 5000 + index * 900)).at(-1)).to.equal(
      'Saalfeld-Rudolstadt',
    );
  });

  it('Space selects, but within a name that goes on with a space', () => {
    const { press, space } = list('Erfurt');
    expect(space(4000), 'nothing typed').to.equal('left');
    for (const [index, key] of [...'weimar'].entries()) press(key, 5000 + index);
    expect(space(5100), 'Weimar is a whole name').to.equal('left');
    for (const [index, key] of [...'er'].entries()) press(key, 5200 + index);
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
      expect(space(5300, { [modifier]: true }), modifier).to.equal('left');
    }
    expect(space(5300), 'Weimarer Land').to.equal('typed');
    expect(press('l', 5400)).to.equal('Weimarer Land');
    for (const [index, key] of [...'weimarer'].entries()) press(key, 9000 + index);
    expect(space(11_000), 'a moment later').to.equal('left');
  });

  it('two lists on a page do not share a search', () => {
    const [one, other] = [list('Erfurt'), list('Erfurt')];
    one.press('s', 5000);
    expect(other.press('g', 5001)).to.equal('Gera');
    for (const [index, key] of [...'weimarer'].entries()) one.press(key, 7000 + index);
    other.press('g', 7100);
    expect(one.space(7101)).to.equal('left');
  });
});
