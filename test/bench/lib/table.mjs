const ms = (value) => String(Math.round(value));
const kB = (value) => (value / 1000).toFixed(1);
const withSpread = (format) => (each) => `${format(each.median)} (${format(each.min)}–${format(each.max)})`;
const times = ({ median, min, max }) => `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;

/** Columns of the printed table: heading and what stands in it for the figures of a variant. */
const columns = [
  ['districts ms', ({ districts }) => withSpread(ms)(districts)],
  ['points ms', ({ points }) => withSpread(ms)(points)],
  ['FCP ms', ({ fcp }) => withSpread(ms)(fcp)],
  ['blocking ms', ({ blocking }) => withSpread(ms)(blocking)],
  ['longest task ms', ({ longest }) => withSpread(ms)(longest)],
  ['shift', ({ shift }) => shift.median.toFixed(3)],
  ['kB until then', ({ bytes }) => kB(bytes.median)],
  ['kB in all', ({ bytesTotal }) => kB(bytesTotal.median)],
  ['requests', ({ requests, requestsTotal }) => `${requests.median} / ${requestsTotal.median}`],
  ['heap MB', ({ heap }) => (heap.median / 1e6).toFixed(2)],
  ['× limit', ({ toLimit }) => (toLimit ? times(toLimit) : '–')],
  ['× Leaflet', ({ toLeaflet }) => (toLeaflet ? times(toLeaflet) : '–')],
];

/** Columns of equal width; the first to the left, the others to the right. */
function align(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
    .join('\n');
}

/** The comparison as text for a terminal. */
export function printedTable(variants, figures) {
  const rows = variants
    .filter(({ id }) => figures[id])
    .map(({ id, name }) => [name, ...columns.map(([, show]) => show(figures[id]))]);
  return align([['', ...columns.map(([name]) => name)], ...rows]);
}
