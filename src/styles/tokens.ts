import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * One public token `--thilik-<name>`, the tokens of design systems that mean the same, and our own default.
 * KERN: @kern-ux/native 2.7; KoliBri: @public-ui/theme-default 4; WordPress: theme.json presets.
 */
interface Token {
  readonly kern?: string;
  readonly kolibri?: string;
  readonly wordpress?: string;
  readonly light: string;
  /** Differs from `light` for colours of our own only. */
  readonly dark?: string;
}

/** All tokens. Text and surface are the page's own unless it says otherwise. */
export const tokens: Readonly<Record<string, Token>> = {
  'color-accent': {
    kern: '--kern-color-action-default',
    kolibri: '--color-primary',
    wordpress: '--wp--preset--color--primary',
    light: '#0b5a94',
    dark: '#8cc4f5',
  },
  'color-on-accent': { kern: '--kern-color-action-on-default', light: '#ffffff', dark: '#0d2233' },
  'color-text': { kern: '--kern-color-layout-text-default', kolibri: '--color-text', light: 'currentColor' },
  'color-muted': {
    kern: '--kern-color-layout-text-muted',
    kolibri: '--color-subtle',
    light: '#4d5a66',
    dark: '#b3bfca',
  },
  'color-surface': { kern: '--kern-color-layout-background-default', light: 'transparent' },
  'color-border': { kern: '--kern-color-layout-border', light: '#73808c', dark: '#8593a0' },
  'color-focus': { kern: '--kern-color-action-focus-default', light: '#0b5a94', dark: '#ffd45e' },
  'color-district': { light: '#cfdfeb', dark: '#2f4557' },
  'color-district-selected': { light: '#0b5a94', dark: '#8cc4f5' },
  'font-family': { kern: '--kern-typography-font-family-default', kolibri: '--font-family', light: 'inherit' },
  radius: { kern: '--kern-metric-border-radius-default', kolibri: '--border-radius', light: '4px' },
  space: { kern: '--kern-metric-space-small', light: '8px' },
};

/** Which design system a `theme` looks at; `auto` looks at all of them. */
const themes: Readonly<Record<string, readonly ('kern' | 'kolibri' | 'wordpress')[]>> = {
  auto: ['kern', 'kolibri', 'wordpress'],
  kern: ['kern'],
  kolibri: ['kolibri'],
  plain: [],
};

function declarations(theme: string, scheme: 'light' | 'light-dark'): string {
  return Object.entries(tokens)
    .map(([name, token]) => {
      const own = scheme === 'light' || !token.dark ? token.light : `light-dark(${token.light}, ${token.dark})`;
      const systems = (themes[theme] ?? []).flatMap((system) => token[system] ?? []);
      const value = systems.reduceRight((fallback, system) => `var(${system}, ${fallback})`, own);
      return `--_${name}:var(--thilik-${name}, ${value});`;
    })
    .join('');
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
`;
