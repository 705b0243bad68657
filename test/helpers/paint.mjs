/* What a browser paints of the maps in demo/umgebungen.html, and how well it is seen. */

/**
 * `channels(…layers)`: what the browser itself paints, because computed colours may be `oklch()` or mixed. A layer is
 * a colour, or a colour and its opacity.
 */
export const defineChannels = () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  globalThis.channels = (...layers) => {
    context.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      const [colour, opacity] = [layer].flat();
      context.globalAlpha = opacity ?? 1;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data];
  };
};

/** Colours of each map as 8-bit channels; most of the drawing lies half transparent over the ground. */
export const paint = (names) => {
  const { channels } = globalThis;
  const filled = ({ fill, fillOpacity, opacity }) => [fill, fillOpacity * opacity];
  const stroked = ({ stroke, strokeOpacity, opacity }) => [stroke, strokeOpacity * opacity];
  return Object.fromEntries(
    names.map((name) => {
      const section = document.querySelector(`.surrounding.${name}`);
      const map = section.querySelector('thilik-map');
      const find = (selector) => {
        const found = map.shadowRoot.querySelector(selector);
        if (!found) throw new Error(`${name}: nothing is ${selector}`);
        return found;
      };
      const style = (selector) => getComputedStyle(find(selector));
      const page = getComputedStyle(section);
      const ground = [page.backgroundColor, style('.root').backgroundColor];
      const told = [...ground, filled(style('path.told[aria-selected="false"]'))];
      const plain = [...ground, filled(style('path.plain[aria-selected="false"]'))];
      const selected = [...ground, filled(style('path[aria-selected="true"]'))];
      const border = stroked(style('.borders'));
      const outline = stroked(style('.outline'));
      const point = style('.point:not(.selected)');
      const inside = filled(style('.names.wide > g:not(.beside, .selected) text'));
      const beside = style('.names.wide > .beside text');
      const nameOnSelected = style('.names.wide > .selected:not(.beside) text');
      const main = style('.buttons .main');
      const button = [...ground, main.backgroundColor];
      const first = getComputedStyle(find('.first'), '::before');
      const behind = getComputedStyle(find('.search'), '::before');
      const band = [...ground, [behind.backgroundColor, behind.opacity]];
      const probe = map.shadowRoot.appendChild(document.createElement('a'));
      probe.href = '#';
      probe.style.color = 'var(--_color-focus)';
      const focus = getComputedStyle(probe).color;
      probe.style.color = 'var(--_color-accent)';
      const accent = getComputedStyle(probe).color;
      probe.remove();
      return [
        name,
        {
          ground: channels(...ground),
          text: channels(...ground, getComputedStyle(map).color),
          muted: channels(...ground, style('.attribution').color),
          accent: channels(accent),
          focus: channels(focus),
          button: channels(...button),
          onButton: channels(...button, main.color),
          band: channels(...band),
          mutedOnBand: channels(...band, style('.search .muted').color),
          line: channels(...band, style('.search input').borderTopColor),
          search: channels(...ground, style('.search .button').backgroundColor),
          onSearch: channels(...ground, style('.search .button').backgroundColor, style('.search .button').color),
          first: channels(...ground, [first.backgroundColor, first.opacity]),
          onFirst: channels(...ground, style('.first').color),
          mutedOnFirst: channels(style('.first .muted').color),
          told: channels(...told),
          plain: channels(...plain),
          selected: channels(...selected),
          borderOnTold: channels(...told, border),
          borderOnPlain: channels(...plain, border),
          borderOnGround: channels(...ground, border),
          outline: channels(...selected, outline),
          point: channels(...told, filled(point)),
          pointRing: channels(...selected, stroked(point)),
          nameOnTold: channels(...told, inside),
          nameOnPlain: channels(...plain, inside),
          nameOnSelected: channels(...selected, filled(nameOnSelected)),
          halo: channels(...told, stroked(beside)),
          nameBeside: channels(...ground, filled(beside)),
          font: getComputedStyle(map).fontFamily,
          scheme: [getComputedStyle(map).colorScheme, page.colorScheme],
          tokens: Object.fromEntries(
            [
              '--kern-color-action-default',
              '--kern-color-layout-border',
              '--kern-color-layout-text-default',
              '--kolibri-color-primary',
              '--kolibri-color-text',
              '--wp--preset--color--primary',
              '--wp--preset--color--base',
            ].map((token) => [token, page.getPropertyValue(token) && channels(page.getPropertyValue(token))]),
          ),
        },
      ];
    }),
  );
};

/** Relative luminance of WCAG 2.2, of 8-bit channels: 0 to 1. */
export function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of WCAG 2.2: 1 to 21. */
export function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
