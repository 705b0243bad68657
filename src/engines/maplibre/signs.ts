/** Signs with numbers, drawn by the browser's own text: as sharp as in the SVG map, and in the page's font. */

type Colours = readonly [fill: string, stroke: string, text: string];

type Form = 'circle' | 'square';

/** What a sign looks like; all lengths in CSS pixels. */
interface Sign {
  readonly form: Form;
  readonly radius: number;
  readonly line: number;
  readonly fontSize: number;
  readonly colours: Colours;
  readonly label: string;
  readonly font: string;
}

const mark = 'sign';
/** Between the parts of a name. */
const bar = '|';

/**
 * Name of an image that says how to draw it, so that MapLibre asks for each sign just when it is needed. Not as JSON:
 * MapLibre takes a text that looks like it apart, and old libraries give lists a `toJSON` of their own.
 */
function signName({ form, radius, line, fontSize, colours, label, font }: Sign): string {
  return [mark, form, radius, line, fontSize, ...colours, label, font].join(bar);
}

function readSign(name: string): Sign | null {
  const [kind, form, radius, line, fontSize, fill = '', stroke = '', text = '', label = '', font = ''] =
    name.split(bar);
  if (kind !== mark) return null;
  return {
    form: form as Form,
    radius: Number(radius),
    line: Number(line),
    fontSize: Number(fontSize),
    colours: [fill, stroke, text],
    label,
    font,
  };
}

/** A story's number; selected ones are reversed with a thicker line. */
export function storySign(
  label: string,
  districtWide: boolean,
  selected: boolean,
  colours: Colours,
  font: string,
): string {
  return signName({
    form: districtWide ? 'square' : 'circle',
    radius: districtWide ? 10 : 10.5,
    line: selected ? 3 : 1.5,
    fontSize: 11.5,
    colours,
    label,
    font,
  });
}

/** A ring with a number of offers; the number of a cluster is known only to MapLibre, which puts it between the two. */
export function offerSign(colours: Colours, font: string): readonly [string, string] {
  const count = '#';
  const name = signName({ form: 'circle', radius: 7.5, line: 1.5, fontSize: 9.5, colours, label: count, font });
  const [before = '', after = ''] = name.split(count);
  return [before, after];
}

/** Draws a sign; `null` for a name that is none of ours, or without a canvas. */
export function drawSign(name: string, ratio: number): ImageData | null {
  const sign = readSign(name);
  if (!sign) return null;
  const { form, radius, line, fontSize, colours, label, font } = sign;
  const [fill, stroke, text] = colours;
  const size = Math.ceil((2 * radius + line + 2) * ratio);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  // It is read back at once, so it stays out of the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(ratio, ratio);
  context.translate(size / ratio / 2, size / ratio / 2);
  context.beginPath();
  if (form === 'circle') context.arc(0, 0, radius, 0, 2 * Math.PI);
  else roundedSquare(context, radius, 3);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = stroke;
  context.lineWidth = line;
  context.stroke();
  context.font = `700 ${fontSize}px ${font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = text;
  context.fillText(label, 0, 0.5);
  return context.getImageData(0, 0, size, size);
}

function roundedSquare(context: CanvasRenderingContext2D, half: number, corner: number): void {
  context.moveTo(-half + corner, -half);
  context.arcTo(half, -half, half, half, corner);
  context.arcTo(half, half, -half, half, corner);
  context.arcTo(-half, half, -half, -half, corner);
  context.arcTo(-half, -half, half, -half, corner);
  context.closePath();
}
