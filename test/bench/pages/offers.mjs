/** Where the offers are that all pages with clusters show: in the file that ours reads, or after `#` in one of so many. */
export async function lonLats() {
  const count = location.hash.slice(1);
  const response = await fetch(count ? `/offers-${count}.slim.json` : '/offers-10000/offers.json');
  const { offers } = await response.json();
  return offers.map(({ place }) => place.lonLat);
}

/** Pixels within which places are one cluster. */
export const radius = 50;
