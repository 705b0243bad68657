import { css, unsafeCSS, type CSSResult } from './css.ts';

type Names = string | readonly string[];

/**
 * One public token `--thilik-<name>`, the tokens of design systems that mean the same, and our own default.
 * KERN: @kern-ux/native 2.7; KoliBri: @public-ui/theme-default 4, whose `--kolibri-*` a page sets, and `--color-*` of
 * older themes; WordPress: theme.json presets.
 */
interface Token {
  /** A property of our own that comes before design systems. */
  readonly first?: string;
  readonly kern?: Names;
  readonly kolibri?: Names;
  readonly wordpress?: Names;
  readonly light: string;
  /** Differs from `light` for colours of our own only. */
  readonly dark?: string;
  /** What the colour is drawn over when it follows the accent. */
  readonly over?: Token;
}

/** The page's own ground, as far as design systems tell. */
const ground: Token = {
  kern: ['--kern-color-layout-background-default-contextual', '--kern-color-layout-background-default'],
  kolibri: '--kolibri-color-light',
  wordpress: '--wp--preset--color--base',
  light: '#fff',
  dark: '#14191d',
};

/** What covers the map beneath text: dark design systems need not declare `color-scheme`, so `Canvas` comes last. */
const opaqueGround: Token = { ...ground, light: 'Canvas' };

/** All tokens. Text and surface are the page's own unless it says otherwise. */
export const tokens: Readonly<Record<string, Token>> = {
  'color-accent': {
    kern: '--kern-color-action-default',
    kolibri: ['--kolibri-color-primary', '--color-primary'],
    wordpress: '--wp--preset--color--primary',
    light: '#0b5a94',
    dark: '#8cc4f5',
  },
  // Links stand in the accent on the ground, so the ground stands out on the accent just as well.
  'color-on-accent': {
    ...ground,
    first: '--_suits-accent',
    kern: '--kern-color-action-on-default',
    light: '#fff',
    dark: '#0d2233',
  },
  'color-text': {
    kern: '--kern-color-layout-text-default',
    kolibri: ['--kolibri-color-text', '--color-text'],
    light: 'currentColor',
  },
  'color-muted': {
    kern: '--kern-color-layout-text-muted',
    kolibri: ['--kolibri-color-subtle', '--color-subtle'],
    light: '#4d5a66',
    dark: '#b3bfca',
  },
  'color-surface': { kern: ground.kern, light: 'transparent' },
  'color-border': { kern: '--kern-color-layout-border', light: '#73808c', dark: '#8593a0' },
  'color-focus': { kern: '--kern-color-action-focus-default', light: '#0b5a94', dark: '#ffd45e' },
  'color-district': { light: '#e2ebf2', over: ground },
  'color-district-selected': { light: 'var(--_color-accent)' },
  'font-family': {
    kern: '--kern-typography-font-family-default',
    kolibri: ['--kolibri-font-family', '--font-family'],
    light: 'inherit',
  },
  radius: {
    kern: '--kern-metric-border-radius-default',
    kolibri: ['--kolibri-border-radius', '--border-radius'],
    light: '4px',
  },
  space: { kern: '--kern-metric-space-small', light: '8px' },
};

/** Which design system a `theme` looks at; `auto` looks at all of them. */
const themes: Readonly<Record<string, readonly ('kern' | 'kolibri' | 'wordpress')[]>> = {
  auto: ['kern', 'kolibri', 'wordpress'],
  kern: ['kern'],
  kolibri: ['kolibri'],
  plain: [],
};

function value(token: Token, theme: string, scheme: 'light' | 'light-dark'): string {
  const isPlain = scheme === 'light';
  // Browsers that know light-dark() know color-mix(), too. More than 12 % would leave borders less than 3 : 1.
  if (token.over && !isPlain) {
    return `color-mix(in srgb,var(--_color-accent) 12%,${value(token.over, theme, scheme)})`;
  }
  const own = isPlain || !token.dark ? token.light : `light-dark(${token.light}, ${token.dark})`;
  const names = (['first', ...(themes[theme] ?? [])] as const).flatMap((system) => token[system] ?? []);
  return names.reduceRight((fallback, name) => `var(${name}, ${fallback})`, own);
}

function declarations(theme: string, scheme: 'light' | 'light-dark'): string {
  const own = Object.keys(tokens)
    .map((name) => `--_${name}:var(--thilik-${name}, ${value(tokens[name] as Token, theme, scheme)});`)
    .join('');
  return `${own}--_ground:var(--thilik-color-surface, ${value(opaqueGround, theme, 'light')});`;
}

function rules(scheme: 'light' | 'light-dark'): string {
  return Object.keys(themes)
    .map((theme) => `:host${theme === 'auto' ? '' : `([theme='${theme}'])`}{${declarations(theme, scheme)}}`)
    .join('');
}

/**
 * Resolves every token once per element into `--_<name>`, which our own rules use. The private name is needed because
 * a property can't fall back to itself, and `light-dark()` needs a plain fallback for browsers of 2023.
 */
export const tokenStyles: CSSResult = css`
  ${unsafeCSS(rules('light'))}
  @supports (color: light-dark(red, red)) {
    ${unsafeCSS(rules('light-dark'))}
  }
  /* Invalid, and so passed over, unless the page has set an accent. */
  @supports (color: contrast-color(red)) {
    :host {
      --_suits-accent: contrast-color(var(--thilik-color-accent));
    }
  }
`;
