import type { Palette } from '../../../engines/engine.ts';

/** A property of the probe for each colour; the style sheet gives them their tokens, or system colours. */
const probes = {
  district: 'fill',
  surface: 'background-color',
  text: 'color',
  selected: 'border-right-color',
  onSelected: 'border-bottom-color',
  focus: 'border-left-color',
  accent: 'outline-color',
  onAccent: 'text-decoration-color',
} as const;

let canvas: CanvasRenderingContext2D | null = null;

/** A CSS colour of any notation as `rgba(…)`, as the screen would show it at this opacity. */
function rgba(colour: string, opacity: number): string {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return colour;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgba(${r},${g},${b},${Math.round((a / 255) * opacity * 1000) / 1000})`;
}

/** The colours that the page, its colour scheme and forced colours make of our tokens, now. */
export function readPalette(probe: Element): Palette {
  const style = getComputedStyle(probe);
  const colour = (name: keyof typeof probes, opacity = 1) => rgba(style.getPropertyValue(probes[name]), opacity);
  const [accent, onAccent, text] = [colour('accent'), colour('onAccent'), colour('text')];
  const isForced = matchMedia('(forced-colors: active)').matches;
  return {
    district: colour('district', Number(style.fillOpacity)),
    surface: colour('surface'),
    text,
    selected: colour('selected'),
    onSelected: colour('onSelected'),
    focus: colour('focus'),
    story: isForced ? [text, onAccent] : [accent, onAccent],
    selectedStory: isForced ? [onAccent, text] : [onAccent, accent],
    offer: isForced ? [text, onAccent] : [onAccent, accent],
  };
}
