/** What readers of the showcase can do besides reading: show it on a wall, print it. */
import type { ThilikStoryTour } from '../../src/elements/thilik-story-tour/thilik-story-tour.ts';
import { present } from './present.ts';
import { drawCodes, printStory } from './print.ts';
import { copyLink, hasShareSheet, shareBySystem, writeMail } from './share.ts';

const stories = [...document.querySelectorAll<HTMLElement>('.story')];

const tour = document.querySelector<ThilikStoryTour>('thilik-story-tour');

/** The story that the reader has gone to; `null`: none. */
const chosen = () => stories.find(({ dataset }) => dataset.story === tour?.story) ?? null;

/** The tour is where the presentation ends, and the focus where it began. */
function show(from: HTMLElement | null): void {
  const button = document.querySelector<HTMLElement>('[data-do=present]');
  present(stories, from, (story) => {
    if (story && tour) tour.story = story.dataset.story ?? null;
    button?.focus();
  });
}

const acts: Readonly<Record<string, (button: HTMLElement) => void>> = {
  // Whoever has gone nowhere yet begins with the title.
  present: () => show(chosen() === stories[0] ? null : chosen()),
  print: () => print(),
  copy: () => void copyLink(chosen()),
  mail: (link) => writeMail(link as HTMLAnchorElement, chosen()),
  share: () => void shareBySystem(chosen()),
  'print-story': () => printStory(chosen() ?? stories[0]),
};

for (const button of document.querySelectorAll<HTMLElement>('[data-do]')) {
  const act = acts[button.dataset.do ?? ''];
  if (button.dataset.do === 'share') button.hidden = !hasShareSheet();
  if (act) button.addEventListener('click', () => act(button));
}

addEventListener('beforeprint', () => drawCodes(stories));

if (new URLSearchParams(location.search).has('present')) show(null);
