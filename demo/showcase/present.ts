/** The showcase on a wall: one story at a time, by the keys of a presenter. Works without network and from a file. */
import { keyStep, type Step } from '../../src/elements/thilik-story-tour/gestures.ts';

/** Where the presentation stands; slide 0 is the title, the last one tells the sources. */
interface Show {
  readonly slides: readonly (readonly HTMLElement[])[];
  at: number;
  /** When `true`, the wall is black. */
  isBlack: boolean;
}

const root = document.documentElement;
let running: Show | null = null;

/** Keys of remote controls, which pretend to turn pages, and of other programmes. */
const steps: Readonly<Record<string, Step>> = {
  PageDown: 'next',
  PageUp: 'back',
  ' ': 'next',
  Enter: 'next',
  ArrowDown: 'next',
  ArrowUp: 'back',
};

/**
 * Starts at a story, or at the title.
 * @param stories the stories in order
 * @param onEnd told the story that was shown last; `null`: the title or the sources
 */
export function present(
  stories: readonly HTMLElement[],
  first: HTMLElement | null,
  onEnd: (story: HTMLElement | null) => void,
): void {
  if (running) return;
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const slides = [all('.hero'), ...stories.map((story) => [story]), all('.about, .sources')];
  const show: Show = { slides, at: first ? stories.indexOf(first) + 1 : 0, isBlack: false };
  running = show;
  // Readers do not wait for what only a wall needs.
  document.querySelector<HTMLLinkElement | HTMLStyleElement>('[data-present]')!.media = 'all';
  root.classList.add('presenting');

  const go = (step: Step) => {
    const wanted = { back: show.at - 1, next: show.at + 1, first: 0, last: slides.length - 1 };
    const to = typeof step === 'number' ? step : wanted[step];
    show.at = Math.min(Math.max(to, 0), slides.length - 1);
    show.isBlack = false;
    draw(show);
  };
  const byNumber = keyStep(go, () => stories.length);
  const handleKey = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const step = steps[key];
    const isOnLink = (event.target as Element).matches('a, button') && (key === 'Enter' || key === ' ');
    if (key === 'Escape') end();
    else if (key === 'b' || key === 'B' || key === '.') {
      show.isBlack = !show.isBlack;
      draw(show);
    } else if (step && !isOnLink) {
      event.preventDefault();
      go(step);
    } else byNumber(event);
  };
  // The browser takes Escape for itself while it shows the page on the whole screen.
  const handleScreen = () => {
    if (!document.fullscreenElement) end();
  };
  const end = () => {
    running = null;
    root.removeEventListener('keydown', handleKey);
    document.removeEventListener('fullscreenchange', handleScreen);
    root.classList.remove('presenting', 'black');
    for (const slide of slides.flat()) {
      slide.classList.remove('shown');
      for (const heading of slide.querySelectorAll('h1, h2')) heading.removeAttribute('aria-level');
    }
    if (document.fullscreenElement) void document.exitFullscreen();
    onEnd(stories[show.at - 1] ?? null);
  };
  root.addEventListener('keydown', handleKey);
  document.addEventListener('fullscreenchange', handleScreen);
  draw(show);
  void wholeScreen();
}

function draw({ slides, at, isBlack }: Show): void {
  slides.forEach((slide, index) => {
    for (const part of slide) part.classList.toggle('shown', index === at);
  });
  root.classList.toggle('black', isBlack);
  root.dataset.slide = `${at} / ${slides.length - 2}`;
  scrollTo(0, 0);
  const [shown] = slides[at] ?? [];
  const heading = shown?.querySelector<HTMLElement>('h1, h2');
  if (heading) heading.tabIndex = -1;
  // A slide is a page: what it is about is its first heading.
  heading?.setAttribute('aria-level', '1');
  heading?.focus({ preventScroll: true });
}

/** Browsers refuse it where nobody has pressed anything, and some hosts do for all. */
async function wholeScreen(): Promise<void> {
  // Else Chromium complains on the console, whoever catches it.
  if (!navigator.userActivation?.isActive) return;
  try {
    await root.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    // The window has to do.
  }
}
