/** `[x, y]` in drawing units, y downwards. */
export type Point = readonly [number, number];

/** `[minX, minY, maxX, maxY]` in drawing units. */
export type Box = readonly [number, number, number, number];

/**
 * Web Mercator (EPSG:3857) as MapLibre uses it, so that both engines draw the same picture.
 * @param lonLat `[longitude, latitude]` in degrees, WGS84
 * @returns the point in a world of 0…1, x eastwards, y southwards
 */
export function mercator(lonLat: readonly [number, number]): Point {
  const [lon, lat] = lonLat;
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** The smallest box around the points; infinite and inverted when there are none. */
export function boxOf(points: readonly Point[]): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  // Runs over every point of the state before the first picture: no destructuring, which costs five times as much.
  for (const point of points) {
    const x = point[0];
    const y = point[1];
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return [minX, minY, maxX, maxY];
}

/** The smallest box around boxes. */
export function unite(boxes: readonly Box[]): Box {
  return boxOf(
    boxes.flatMap(([minX, minY, maxX, maxY]): Point[] => [
      [minX, minY],
      [maxX, maxY],
    ]),
  );
}

/**
 * Grows a box to a ratio of width to height, with a margin as a share of its larger side.
 * @returns a box with the same centre
 */
export function fitRatio(box: Box, ratio: number, margin: number): Box {
  const [minX, minY, maxX, maxY] = box;
  const pad = 1 + 2 * margin;
  const width = Math.max(maxX - minX, (maxY - minY) * ratio) * pad;
  const height = width / ratio;
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}
