/** What readers of the showcase can do besides reading: show it on a wall, print it. */
import type { ThilikStoryTour } from '../../src/elements/thilik-story-tour/thilik-story-tour.ts';
import { drawCodes, printStory } from './print.ts';

const stories = [...document.querySelectorAll<HTMLElement>('.story')];

/** The story that the reader is at. */
function current(): HTMLElement | undefined {
  const id = document.querySelector<ThilikStoryTour>('thilik-story-tour')?.story;
  return stories.find(({ dataset }) => dataset.story === id) ?? stories[0];
}

const acts: Readonly<Record<string, () => void>> = {
  print: () => print(),
  'print-story': () => printStory(current()),
};

for (const button of document.querySelectorAll<HTMLElement>('[data-do]')) {
  const act = acts[button.dataset.do ?? ''];
  if (act) button.addEventListener('click', act);
}

addEventListener('beforeprint', () => drawCodes(stories));
