/** Signs with numbers, drawn by the browser's own text: as sharp as in the SVG map, and in the page's font. */

type Colours = readonly [fill: string, stroke: string, text: string];

/** What a sign looks like; all lengths in CSS pixels. */
interface Sign {
  readonly form: 'circle' | 'square';
  readonly radius: number;
  readonly line: number;
  readonly fontSize: number;
  readonly colours: Colours;
  readonly label: string;
  readonly font: string;
}

/** Begins the name of each sign; also because MapLibre takes a text that looks like JSON apart. */
const mark = 'sign:';

/** Name of an image that says how to draw it, so that MapLibre asks for each sign just when it is needed. */
function signName(sign: Sign): string {
  return mark + JSON.stringify(sign);
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
  if (!name.startsWith(mark)) return null;
  const { form, radius, line, fontSize, colours, label, font } = JSON.parse(name.slice(mark.length)) as Sign;
  const [fill, stroke, text] = colours;
  const size = Math.ceil((2 * radius + line + 2) * ratio);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d');
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
