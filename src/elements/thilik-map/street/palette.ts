import type { Palette } from '../../../engines/engine.ts';

/** A property of the probe for each colour; the style sheet gives them their tokens, or system colours. */
const probes = {
  district: 'background-color',
  border: 'border-top-color',
  text: 'color',
  selected: 'border-right-color',
  onSelected: 'border-bottom-color',
  focus: 'border-left-color',
  accent: 'outline-color',
  onAccent: 'text-decoration-color',
} as const;

let canvas: CanvasRenderingContext2D | null = null;

/** A CSS colour of any notation as `rgba(…)`, as the screen would show it. */
function rgba(colour: string): string {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return colour;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgba(${r},${g},${b},${Math.round((a / 255) * 1000) / 1000})`;
}

/** The colours that the page, its colour scheme and forced colours make of our tokens, now. */
export function readPalette(probe: Element): Palette {
  const style = getComputedStyle(probe);
  const colour = (name: keyof typeof probes) => rgba(style.getPropertyValue(probes[name]));
  const [accent, onAccent, text] = [colour('accent'), colour('onAccent'), colour('text')];
  const isForced = matchMedia('(forced-colors: active)').matches;
  return {
    district: colour('district'),
    border: colour('border'),
    text,
    selected: colour('selected'),
    onSelected: colour('onSelected'),
    focus: colour('focus'),
    story: isForced ? [onAccent, text, text] : [accent, onAccent, onAccent],
    selectedStory: isForced ? [onAccent, text, text] : [onAccent, accent, accent],
    offer: isForced ? [onAccent, text, text] : [onAccent, accent, accent],
  };
}
