/** A link as a code that phones read (QR, ISO/IEC 18004). */
import { correction, generate } from 'lean-qr';

/** Light modules around a code, as readers of codes need them. */
const quiet = 4;

export interface QrCode {
  /** The side of the drawing in modules, the light border included. */
  readonly side: number;
  /** The dark modules, as SVG path data. */
  readonly dark: string;
}

export function qrCodeOf(link: string): QrCode {
  const code = generate(link, { minCorrectionLevel: correction.L });
  const modules = [...Array(code.size).keys()];
  const rows = modules.map((y) =>
    modules.map((x) => (code.get(x, y) ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')).join(''),
  );
  return { side: code.size + 2 * quiet, dark: rows.join('') };
}
