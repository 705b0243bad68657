/** Signs as the SVG map draws them: dots for stories, diamonds for offers. */

/** What a sign looks like; all lengths in CSS pixels. */
interface Sign {
  readonly form: 'circle' | 'diamond';
  /** From the middle to the outline. */
  readonly radius: number;
  readonly line: number;
  readonly colours: readonly [fill: string, stroke: string];
}

const mark = 'sign';
/** Between the parts of a name. */
const bar = '|';

/**
 * Name of an image that says how to draw it, so that MapLibre asks for each sign just when it is needed. Not as JSON:
 * MapLibre takes a text that looks like it apart, and old libraries give lists a `toJSON` of their own.
 */
const signName = ({ form, radius, line, colours }: Sign) => [mark, form, radius, line, ...colours].join(bar);

function readSign(name: string): Sign | null {
  const [kind, form, radius, line, fill = '', stroke = ''] = name.split(bar);
  if (kind !== mark) return null;
  return { form: form as Sign['form'], radius: Number(radius), line: Number(line), colours: [fill, stroke] };
}

/** The dot of a story; selected ones are reversed with a thicker line. */
export const storySign = (selected: boolean, colours: Sign['colours']): string =>
  signName({ form: 'circle', radius: 5, line: selected ? 3 : 1.5, colours });

/** The diamond of offers at a place. */
export const offerSign = (colours: Sign['colours']): string =>
  signName({ form: 'diamond', radius: 4, line: 1.5, colours });

/** Draws a sign; `null` for a name that is none of ours, or without a canvas. */
export function drawSign(name: string, ratio: number): ImageData | null {
  const sign = readSign(name);
  if (!sign) return null;
  const { form, radius, line, colours } = sign;
  const size = Math.ceil((2 * radius + 2 * line + 2) * ratio);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  // It is read back at once, so it stays out of the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(ratio, ratio);
  context.translate(size / ratio / 2, size / ratio / 2);
  context.beginPath();
  if (form === 'circle') context.arc(0, 0, radius, 0, 2 * Math.PI);
  else diamond(context, radius);
  [context.fillStyle, context.strokeStyle] = colours;
  context.fill();
  context.lineWidth = line;
  context.stroke();
  return context.getImageData(0, 0, size, size);
}

function diamond(context: CanvasRenderingContext2D, radius: number): void {
  context.moveTo(-radius, 0);
  context.lineTo(0, -radius);
  context.lineTo(radius, 0);
  context.lineTo(0, radius);
  context.closePath();
}
