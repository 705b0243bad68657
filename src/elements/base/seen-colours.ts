/** Colours as the browser shows them, of an element and of what lies behind it. */
import type { Rgb } from '../../styles/contrast.ts';

let canvas: CanvasRenderingContext2D | null = null;

/** A CSS colour of any notation; `null` when nothing of it is seen. */
function rgb(colour: string): Rgb | null {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return null;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return alpha === 0 ? null : [red, green, blue];
}

const hostOf = (element: Element) => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** What lies behind an element: its own surface, or that of the page around. */
function groundOf(element: Element, surface: Rgb | null): Rgb {
  if (surface) return surface;
  for (let each: Element | null = element; each; each = each.parentElement ?? hostOf(each)) {
    const colour = rgb(getComputedStyle(each).backgroundColor);
    if (colour) return colour;
  }
  return getComputedStyle(element).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches
    ? [18, 18, 18]
    : [255, 255, 255];
}

/** The accent of an element, text on it, and its ground; `null` where it shows nothing. */
export function seenColours(element: HTMLElement): Readonly<Record<'accent' | 'onAccent' | 'ground', Rgb>> | null {
  const probe = document.createElement('i');
  const seen = (token: string) => {
    probe.style.color = `var(--_color-${token})`;
    return rgb(getComputedStyle(probe).color);
  };
  element.shadowRoot?.append(probe);
  const [accent, onAccent, surface] = [seen('accent'), seen('on-accent'), seen('surface')];
  probe.remove();
  return element.shadowRoot && accent && onAccent && { accent, onAccent, ground: groundOf(element, surface) };
}
