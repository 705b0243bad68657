import { terms as german } from './de/story-end.ts';
import { part } from './part.ts';
import type { StoryEndTerms } from './story-end-terms.ts';

/** Texts below the long text of a story. */
export const storyEndTerms = part<StoryEndTerms>(german, () =>
  import.meta.glob<StoryEndTerms>(['./*/story-end.ts', '!./de/*'], { import: 'terms' }),
);
