import { nothing } from 'lit';
import type { Kind, RecordOf } from '../../model/types.ts';
import type { Reading } from '../base/lazy-reading.ts';
import { firstOfState, firstPage, nextPage } from '../base/paging.ts';
import type { AnswerHost } from './answer-host.ts';
import type { AnswerOptions, Group } from './answer.view.ts';

/** What the answer's templates need, from the map that it stands in. */
export function answerOptions(map: AnswerHost): AnswerOptions {
  const { level, state } = map;
  const long = { ...map.readingOptions(level), hoursNow: map.hoursNow };
  const details =
    <K extends Kind>(kind: K, show: (reading: Reading, record: RecordOf[K]) => unknown) =>
    ({ id }: RecordOf[K]) =>
      map.renderDetails(kind, id, show);
  return {
    ...long,
    hasOffers: map.isSettled,
    selectedStory: state.story,
    place: map.placeName,
    hasOwnWord: map.hasOwnWord(map.picture().view.selected?.ags),
    offerDetails: details('offers', (reading, offer) =>
      reading.offerInPanel(offer, { ...long, level: level + 1, district: map.distanceTo?.(offer) }),
    ),
    contactDetails: details('contacts', (reading, contact) => reading.contactDetails(contact, long)),
    eisenachNote: () => (map.hasEisenach ? map.renderEisenachNote() : nothing),
    shown: (group) => shown(map, group),
    onMore: (group, ids) => showMore(map, group, ids),
    onDistrict: (ags) => map.chooseDistrict(ags),
    onStory: ({ id }, isOpen) =>
      isOpen
        ? map.choose({ kind: 'story', id }, { to: openedTitle, how: 'focus' })
        : map.choose(selectionOf(map), { to: `.link[data-story="${id}"]`, how: 'gone' }),
    isOpened: (kind, id) => map.isOpened(kind, id),
    onToggle: (kind, ids, isOpen) => map.open(kind, ids, isOpen),
  };
}

const openedTitle = '.opened :is(h2, h3, h4, h5, h6)';

const selectionOf = ({ state: { district } }: AnswerHost) =>
  district ? ({ kind: 'district', id: district } as const) : ({ kind: null, id: null } as const);

const keyOf = ({ state }: AnswerHost, group: Group) => `${state.district} ${group}`;

const shown = (map: AnswerHost, group: Group) =>
  (group === 'state' ? firstOfState : firstPage) + (map.more[keyOf(map, group)] ?? 0);

/** The focus goes on to the first entry that was not there before. */
function showMore(map: AnswerHost, group: Group, ids: readonly string[]): void {
  const before = shown(map, group);
  const key = keyOf(map, group);
  map.more = { ...map.more, [key]: (map.more[key] ?? 0) + nextPage };
  if (group === 'offers') map.open(group, ids.slice(0, before + nextPage));
  void map.updateComplete.then(() => {
    const item = map.renderRoot.querySelectorAll<HTMLElement>(`.group.${group} [part=item]`)[before];
    if (item) item.tabIndex = -1;
    item?.focus();
  });
}
