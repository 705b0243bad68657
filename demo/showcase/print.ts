import { qrCodeOf } from '../../src/content/hand-over/qr.ts';
import { storyAddress } from './address.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A code of dark squares on a light ground, whatever the colours of the page. */
function codeOf(address: string): SVGSVGElement {
  const code = qrCodeOf(address);
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${code.side} ${code.side}`);
  drawing.setAttribute('shape-rendering', 'crispEdges');
  drawing.setAttribute('aria-hidden', 'true');
  const dark = document.createElementNS(svg, 'path');
  dark.setAttribute('d', code.dark);
  drawing.append(dark);
  return drawing;
}

/** From each story on paper to itself in the internet; the address of the page is known only now. */
export function drawCodes(stories: readonly HTMLElement[]): void {
  for (const story of stories) {
    const figure = story.querySelector<HTMLElement>('.code');
    const address = storyAddress(story);
    if (!figure || figure.dataset.address === address) continue;
    figure.dataset.address = address;
    figure.querySelector('svg')?.remove();
    figure.prepend(codeOf(address));
    figure.querySelector('.address')!.textContent = address.replace(/^https?:\/\//, '');
    figure.hidden = false;
  }
}

/** One story as one page. */
export function printStory(story: HTMLElement | undefined): void {
  if (!story) return;
  const root = document.documentElement;
  root.classList.add('print-one');
  story.classList.add('printed');
  const end = () => {
    root.classList.remove('print-one');
    story.classList.remove('printed');
  };
  addEventListener('afterprint', end, { once: true });
  print();
}
