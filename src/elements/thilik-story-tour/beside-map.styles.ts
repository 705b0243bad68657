import { css } from 'lit';

/** For a map beside the story: it shows the drawing alone at once, also before it is drawn without its words. */
export const besideMapStyles = css`
  :host([slot='map']) :is(.search, .answer, .rest, .neighbours, .opened, .index, .legend, .foot, [role='status']) {
    display: none;
  }
  /* The tour says that there is no such story. */
  :host([slot='map']) .notices > [role='alert'] {
    display: none;
  }
  :host([slot='map']) .root {
    display: block;
  }
  /* No answer comes above it, so it never waits for one. */
  :host([slot='map']) .untold .drawing {
    display: block;
  }
  :host([slot='map'])::before {
    content: none !important;
  }
  @container (max-width: 499.98px) {
    :host([slot='map']) .names.narrow > g:not(.selected, .pointed) {
      display: none;
    }
  }
`;
