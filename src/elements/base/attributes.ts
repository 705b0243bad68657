import { isAgs } from '../../model/frames.ts';
import { kinds, topicIds, type Ags, type Kind, type TopicId } from '../../model/types.ts';

const words = (value: string | null) => (value ?? '').split(/\s+/).filter(Boolean);

/** District keys of an attribute; what is no key is left out. */
export function agsList(value: string | null): readonly Ags[] {
  return words(value).filter(isAgs);
}

/** Topic ids of an attribute; unknown ones are left out. */
export function topicList(value: string | null): readonly TopicId[] {
  return topicIds.filter((topic) => words(value).includes(topic));
}

/** Layers of an attribute; without it all. */
export function layerList(value: string | null): readonly Kind[] {
  return kinds.filter((kind) => value === null || words(value).includes(kind));
}

/** Absolute address of own content; `undefined` when none is given or it is no web address. */
export function sourceAddress(value: string, base: string): string | undefined {
  if (!value) return undefined;
  try {
    const { href, protocol } = new URL(value, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
