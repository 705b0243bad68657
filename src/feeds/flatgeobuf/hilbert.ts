/** Steps of the curve in each direction. */
const side = 2 ** 16;

/** Where a point lies on a Hilbert curve over the world: what is near on it is near on the ground. */
export function hilbert([lon, lat]: readonly [number, number]): number {
  let x = Math.floor(((lon + 180) / 360) * (side - 1));
  let y = Math.floor(((lat + 90) / 180) * (side - 1));
  let place = 0;
  for (let step = side / 2; step >= 1; step /= 2) {
    const [right, above] = [x & step ? 1 : 0, y & step ? 1 : 0];
    place += step * step * ((3 * right) ^ above);
    if (above) continue;
    if (right) [x, y] = [side - 1 - x, side - 1 - y];
    [x, y] = [y, x];
  }
  return place;
}
