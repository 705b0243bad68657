/** Colours of a page in which our texts can't be read: its accent above all, which no default of ours can foresee. */
import { seenColours } from '../elements/base/seen-colours.ts';
import { doctorTexts as texts } from '../i18n/de/doctor.ts';
import { contrast, needed, textOn, toHex } from '../styles/contrast.ts';
import type { Finding } from './finding.ts';
import { nameOf } from './page.ts';

/** Pairs of colours that are too close, each element's own. */
export function coloursCheck(elements: readonly HTMLElement[]): Finding[] {
  return elements.flatMap((element) => {
    const seen = seenColours(element);
    if (!seen) return [];
    const { accent, onAccent, ground } = seen;
    const readable = toHex(textOn(accent));
    const pairs = [
      [contrast(accent, ground), texts.accentUnreadable],
      [contrast(onAccent, accent), (name: string, ratio: string) => texts.onAccentUnreadable(name, ratio, readable)],
    ] as const;
    return pairs
      .filter(([ratio]) => ratio < needed.text)
      .map(([ratio, tell]): Finding => {
        const [what, todo, line = ''] = tell(nameOf(element), ratio.toFixed(1).replace('.', ','));
        return { level: 'warning', what, todo, line };
      });
  });
}
