/**
 * Address of the page as others can open it: that which `thilik pack` was told, else its own, else that of the brochure's
 * page at the institute, since nobody else can open a file of this computer.
 */
export function pageAddress(): string {
  const { address, brochure = '' } = document.documentElement.dataset;
  if (address) return address;
  return /^https?:$/.test(location.protocol) ? location.origin + location.pathname : brochure;
}

/** Deep link of a story, as the tour reads it. */
export const storyAddress = ({ dataset: { story, ags } }: HTMLElement): string =>
  `${pageAddress()}#thilik=${ags}/${story}`;
