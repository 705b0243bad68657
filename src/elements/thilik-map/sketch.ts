import { frames, readAgs, readAgsList, readOneOf } from '../../contract/kinds.ts';
import { viewBox, frameOf } from '../../engines/svg/frame.ts';
import { inFrame } from '../../model/frames.ts';
import { supportsAdoptingStyleSheets } from '../../styles/css.ts';
import { overview } from '../../data/overview.ts';
import { sketchStyles } from './sketch.styles.ts';

const namespace = 'http://www.w3.org/2000/svg';

const roots: ShadowRoot[] = [];

/**
 * Draws the districts into every map of the page whose code has not arrived yet: the same shapes at the same place as
 * the map will have, without words. The element replaces the drawing with its first picture. Maps that have a picture
 * from the server keep it; so does everything in browsers that can't share style sheets; and on small screens the words
 * about a chosen district stay, which the answer replaces before the map comes.
 */
export function sketchMaps(): void {
  const isSmall = matchMedia('(max-width: 899.98px)').matches;
  for (const map of document.querySelectorAll('thilik-map:not(:defined)')) {
    const isChosen = map.matches('[district], [story]');
    if (map.shadowRoot || !supportsAdoptingStyleSheets || (isChosen && isSmall)) continue;
    // Before the shadow root, which hides the fallback: pages that replace built-ins make either of them throw.
    const drawing = sketch(map);
    const styles = sketchStyles.map(({ styleSheet }) => styleSheet as CSSStyleSheet);
    const root = map.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = styles;
    root.append(drawing);
    roots.push(root);
  }
}

/** Gives the page its fallback content back, when the code can't be had. */
export function showFallbacks(): void {
  for (const root of roots) {
    const slots = ['', 'first'].map((name) => Object.assign(document.createElement('slot'), { name }));
    root.replaceChildren(...slots);
  }
}

function sketch(map: Element): Element {
  const frame = readOneOf(frames, map.getAttribute('boundaries'));
  const scope = readAgsList(map.getAttribute('scope')).map((ags) => inFrame(ags, frame));
  const district = readAgs(map.getAttribute('district'));
  const selected = district && inFrame(district, frame);
  const drawing = overview(frame);
  const inScope = drawing.shapes.filter(({ ags }) => scope.length === 0 || scope.includes(ags));
  const districts = svg('svg', {
    viewBox: viewBox(frameOf(drawing, inScope)),
    preserveAspectRatio: 'none',
  });
  for (const { ags, path } of inScope) {
    districts.append(
      svg('path', {
        'data-ags': ags,
        d: path,
        'fill-rule': 'evenodd',
        'aria-selected': String(ags === selected),
        class: 'plain',
      }),
    );
  }
  districts.append(svg('path', { class: 'borders', d: drawing.borders(inScope) }));
  const picture = svg('svg', { class: 'map', width: '100%', height: '100%', 'aria-hidden': 'true' });
  picture.append(districts);
  const hasSearch = scope.length !== 1 && !map.hasAttribute('no-search');
  const head = hasSearch ? [box(`search ${selected || map.hasAttribute('story') ? 'answered' : ''}`)] : [];
  return box('root sketch', ...head, box('drawing', box('stage', picture)));
}

function box(name: string, ...content: readonly Element[]): Element {
  const element = document.createElement('div');
  element.className = name;
  element.append(...content);
  return element;
}

function svg(name: 'svg' | 'path', attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key] as string);
  return element;
}
