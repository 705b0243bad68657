/** Colours of a page in which our texts can't be read: its accent above all, which no default of ours can foresee. */
import { doctorTexts as texts } from '../i18n/de/doctor.ts';
import { contrast, luminance, type Rgb } from '../styles/contrast.ts';
import type { Finding } from './finding.ts';
import { nameOf } from './page.ts';

/** What WCAG 2.2 asks for text, 1.4.3. */
const needed = 4.5;

let canvas: CanvasRenderingContext2D | null = null;

/** A CSS colour of any notation, 0 to 255 each; `null` when nothing of it is seen. */
function rgb(colour: string): Rgb | null {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return null;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return alpha === 0 ? null : [red, green, blue];
}

/** What lies behind an element: its own surface, or that of the page around. */
function groundOf(element: Element, surface: string): Rgb {
  const own = rgb(surface);
  if (own) return own;
  for (let each: Element | null = element; each; each = each.parentElement ?? hostOf(each)) {
    const colour = rgb(getComputedStyle(each).backgroundColor);
    if (colour) return colour;
  }
  return getComputedStyle(element).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches
    ? [18, 18, 18]
    : [255, 255, 255];
}

const hostOf = (element: Element) => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Pairs of colours that are too close, each element's own. */
export function coloursCheck(elements: readonly HTMLElement[]): Finding[] {
  return elements.flatMap((element) => {
    const root = element.shadowRoot;
    if (!root) return [];
    const probe = document.createElement('i');
    root.append(probe);
    const seen = (token: string) => {
      probe.style.color = `var(--_color-${token})`;
      return getComputedStyle(probe).color;
    };
    const [accent, onAccent] = [rgb(seen('accent')), rgb(seen('on-accent'))];
    const ground = groundOf(element, seen('surface'));
    probe.remove();
    if (!accent || !onAccent) return [];
    const readable = luminance(accent) > 0.179 ? '#000' : '#fff';
    const pairs = [
      [contrast(accent, ground), texts.accentUnreadable],
      [contrast(onAccent, accent), (name: string, ratio: string) => texts.onAccentUnreadable(name, ratio, readable)],
    ] as const;
    return pairs
      .filter(([ratio]) => ratio < needed)
      .map(([ratio, tell]): Finding => {
        const [what, todo, line = ''] = tell(nameOf(element), ratio.toFixed(1).replace('.', ','));
        return { level: 'warning', what, todo, line };
      });
  });
}
