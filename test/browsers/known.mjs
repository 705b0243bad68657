/**
 * What fails in other browsers than Chromium, and why. Each line must still fail: one that passes is told and leaves.
 * `file` is below `test/`; `name` is part of the test's.
 */
const everywhere = [
  { file: 'elements/accessibility', name: 'in the dark', why: 'its driver sets no colour scheme' },
  { file: 'elements/thilik-story-tour', name: 'finger', why: 'on a computer it makes no touch events' },
];

export const known = [
  ...['Firefox ESR', 'WebKitGTK'].flatMap((browser) => everywhere.map((each) => ({ browser, ...each }))),
  ...[
    { file: 'embed/frame', name: 'in a sandbox only that without origin', why: 'makes no message from a sandbox' },
    { file: 'engines/contract', name: '', why: 'has no WebGL 2 without a window' },
    { file: 'engines/offer-numbers', name: '', why: 'has no WebGL 2 without a window' },
    { file: 'engines/right-to-left', name: 'names written from right to left', why: 'has no WebGL 2 without a window' },
  ].map((each) => ({ browser: 'Firefox ESR', ...each })),
  ...[
    { file: 'engines/right-to-left', name: 'as the browser does it', why: 'its canvas draws letters unlike its pages' },
    { file: 'elements/thilik-map', name: 'that all stand in the drawing', why: 'gives boxes to what is not displayed' },
    {
      file: 'elements/thilik-map-answer',
      name: 'scrolls to an answer above the window',
      why: 'its window is never that narrow',
    },
    {
      file: 'elements/thilik-map-keyboard',
      name: 'on a narrow page',
      why: 'its window has lost the focus with its size',
    },
    {
      file: 'elements/thilik-map-answer',
      name: 'what the page selects moves neither focus nor page',
      why: 'cuts the scroll position between two passes of a container query, on a page that is short',
    },
  ].map((each) => ({ browser: 'WebKitGTK', ...each })),
];
