/** What stands there once a district is selected; it comes with the first selection, or when the page rests. */
import { own } from '../../templates/own.ts';
import type { AnswerHost, LeadFrom } from './answer-host.ts';
import { answerOptions } from './answer-options.ts';
import * as templates from './answer.view.ts';

export { printButton } from './answer.view.ts';
export { answerStyles } from './answer.styles.ts';

/** Whom to ask in the selected district, and what else there is. */
export function answer(map: AnswerHost): readonly unknown[] {
  const { view } = map.picture();
  const options = answerOptions(map);
  return [templates.answer(view, options), templates.rest(map.withHelp?.(view) ?? view, options)];
}

/** What only some answers need: more of a file with very many offers, our contacts where own ones know nobody, distances. */
export async function readSelected(map: AnswerHost): Promise<void> {
  const { selected, place } = map.picture().view;
  if (!selected || !(selected.unread || map.contactsSrc || place)) return;
  try {
    (await import('./read-selected.ts')).readSelected(map);
  } catch (error) {
    map.warn(String(error));
  }
}

/** The districts around the selected one. */
export function neighbours(map: AnswerHost): unknown {
  return templates.neighbours(map.picture().view, map.state.frame, answerOptions(map));
}

/** The story that the reader has opened, whole; nothing while none is open. */
export function openedStory(map: AnswerHost): unknown {
  const { openStory: story, level } = map;
  if (!story) return undefined;
  const long = map.readingOptions(level + 1);
  const options = answerOptions(map);
  const body = map.renderDetails('stories', story.id, (reading, record) =>
    templates.storyBody(reading.storyBody(record, long), story, options),
  );
  return own(story.id, templates.openedStory(story, body, options));
}

/**
 * Leads the reader on, but nobody back who has gone elsewhere while the answer came. What is not to take the focus does so
 * where that has moved out of the window.
 */
export function lead(root: HTMLElement | DocumentFragment, { to, how, from, inside }: LeadFrom): void {
  const target = root.querySelector<HTMLElement>(to);
  const isElsewhere = () =>
    ![from, document.body].includes(document.activeElement) || ![inside, null].includes(root.querySelector(':focus'));
  const isKept = how === 'gone' && inside?.isConnected;
  if (!target || isKept || isElsewhere()) return;
  const focus = () => {
    if (target.tabIndex === -1) target.tabIndex = -1;
    target.focus();
  };
  if (how === 'show') target.scrollIntoView();
  if (how === 'focus' || how === 'gone') return focus();
  if (!inside) return;
  // Tells with the next frame, so that the choice costs no layout; of shapes Safari tells nothing, but of their drawing.
  const box = inside.closest('.map') ?? inside;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    if (isElsewhere()) return;
    const { top, bottom } = inside.getBoundingClientRect();
    const isSeen = entry?.isIntersecting && bottom > entry.intersectionRect.top && top < entry.intersectionRect.bottom;
    // A map that was hidden until the answer stood there has lost the focus to nothing.
    if (isSeen) inside.focus({ preventScroll: true });
    else focus();
  });
  observer.observe(box);
}
