import { variants } from './variants.mjs';

const [start, end] = ['<!-- bench:start -->', '<!-- bench:end -->'];

const names = {
  limit: 'Zeichnung fest in der Seite (schneller geht es nicht)',
  prerendered: '**thilik**, vorab erzeugt',
  static: '**thilik**, ohne Skript',
  dropin: '**thilik**',
  d3: 'd3-geo',
  leaflet: 'Leaflet',
  openlayers: 'OpenLayers',
  maplibre: 'MapLibre',
};

const seconds = ({ median }) => `${(median / 1000).toFixed(2).replace('.', ',')} s`;
const kB = ({ median }) => String(Math.round(median / 1000));
const blocked = ({ median }) => `${Math.round(median / 10) * 10} ms`;
const day = (date) => date.split('-').reverse().map(Number).join('.');

/** The table of the README, in German, made of the results; for webmasters, so only what readers notice. */
export function readmeTable({ slow, date, machine, browser, runs }) {
  const { processor, cores, memory, system } = machine;
  const rows = variants
    .filter(({ id }) => slow[id])
    .map(({ id }) => {
      const { districts, points, bytes, blocking } = slow[id];
      const cells = [names[id], seconds(districts), seconds(points), `${kB(bytes)} kB`, blocked(blocking)];
      return `| ${cells.join(' | ')} |`;
    });
  return [
    '| Karte | 22 Kreise nach | 15 Punkte nach | bis zu den Kreisen geladen | Seite blockiert |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    `Gemessen am ${day(date)}: ${browser} auf ${system} (${processor}, ${cores} Kerne, ${memory} GB); Prozessor vierfach verlangsamt, Mobilfunk mit 1,6 Mbit/s und 150 ms, Median aus ${runs} Läufen. Mit den Punkten zeigt thilik auch Namen, Suche und die Liste der Kreise, die anderen nur Flächen und Punkte. Nachmessen: [test/bench](test/bench/README.md).`,
  ].join('\n');
}

/**
 * The README with its table made anew.
 * @throws Error when the marks are missing
 */
export function withTable(readme, results) {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The README has no ${start} … ${end}.`);
  return `${readme.slice(0, from + start.length)}\n${readmeTable(results)}\n${readme.slice(to)}`;
}
