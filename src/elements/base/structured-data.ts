/** schema.org data of what elements show, once per page: comes with the attribute `structured-data`. */
import type { LitElement } from 'lit';
import type { Hub } from '../../controllers/hub.ts';
import { districtsOf } from '../../data/boundaries.ts';
import { inFrame } from '../../model/frames.ts';
import type { Ags, Kind, RecordOf } from '../../model/types.ts';
import type { Locale } from '../../content/fact.ts';
import { tellsOfNow } from '../../model/freshness.ts';
import { nodesOf, type Node, type Page } from '../../content/schema-org.ts';
import { trustedTypes } from '../../templates/trusted-types.ts';

/** An element as this part sees it. */
type Host = LitElement & { readonly hub: Hub; readonly structuredData: boolean; readonly story?: string | null };

/** A list that an element shows. */
interface List {
  readonly kind: Kind;
  readonly address: string;
}

/** What each element of the page tells; in the order in which they came. */
const told = new Map<Host, readonly Node[]>();
/** What each known element told last, so that nothing is written twice. */
const versions = new Map<Host, string>();
let script: HTMLScriptElement | null = null;
/** Comes with the first record that has hours. */
let openingHours: Page['openingHours'];

/**
 * Writes what the element shows into the page's head, together with what the others on the page show. Follows the
 * element until it leaves or its attribute goes. To be called after each update: it waits for the complete records,
 * which know source and state, and makes do with the short ones where these can't be had.
 */
export function tellStructuredData(host: Host, lists: readonly List[], { lang, terms }: Locale): void {
  if (!host.isConnected) return;
  const shown = lists.flatMap(({ kind, address }) => shownRecords(host, kind, address));
  if (shown.some(({ isPending }) => isPending)) return;
  const { frame, staleBefore } = host.hub.store.state;
  if (!openingHours && shown.some(({ record }) => tellsOfNow(record, staleBefore))) {
    const keep = (part: typeof import('../../content/hours-node.ts')) => {
      ({ openingHours } = part);
      tellStructuredData(host, lists, { lang, terms });
    };
    void import('../../content/hours-node.ts').then(keep, () => {});
  }
  const version = [
    lang,
    terms.lang,
    frame,
    Boolean(openingHours),
    ...shown.map(({ id, address }) => `${address} ${id}`),
  ].join();
  if (versions.get(host) === version) return;
  follow(host);
  versions.set(host, version);
  const page = pageOf(host, { lang, terms });
  told.set(
    host,
    shown.flatMap(({ kind, record }) => nodesOf(kind, record, page)),
  );
  write(host.ownerDocument);
}

function follow(host: Host): void {
  if (versions.has(host)) return;
  const forget = () => {
    versions.delete(host);
    if (told.delete(host)) write(host.ownerDocument);
    host.removeController(controller);
  };
  const controller = { hostUpdated: () => void (host.structuredData || forget()), hostDisconnected: forget };
  host.addController(controller);
}

interface Shown {
  readonly kind: Kind;
  readonly id: string;
  /** Address of the list. */
  readonly address: string;
  /** The complete record, or the short one while, or if, there is no other. */
  readonly record: RecordOf[Kind];
  /** When `true`, the complete record is on its way. */
  readonly isPending: boolean;
}

function shownRecords(host: Host, kind: Kind, address: string): readonly Shown[] {
  const { hub } = host;
  const records: readonly RecordOf[Kind][] = hub.store.state.feeds[address]?.records ?? [];
  return records
    .filter((record) => isShown(host, record))
    .map((record) => {
      const { id } = record;
      // A contact's list has all that is told.
      if (kind === 'contacts') return { kind, id, address, record, isPending: false };
      hub.loadDetails(kind, address, id);
      const details = hub.detailsOf(address, id);
      const isPending = details.feed?.status === 'loading';
      return { kind, id, address, record: details.record ?? record, isPending };
    });
}

/** Map and tour show their scope and topics, a list its district or else its scope, a card its story. */
function isShown({ localName, hub, story }: Host, record: RecordOf[Kind]): boolean {
  const { state } = hub.store;
  if (localName === 'thilik-story-card') return record.id === (story || state.story);
  const isWhole = ['thilik-map', 'thilik-story-tour'].includes(localName);
  const wanted = isWhole || !state.district ? state.scope : [state.district];
  const ags = record.district && inFrame(record.district, state.frame);
  if (wanted.length > 0 && !wanted.some((each) => inFrame(each, state.frame) === ags)) return false;
  return state.topics.length === 0 || !('topics' in record) || record.topics.some((t) => state.topics.includes(t));
}

function pageOf({ hub, ownerDocument }: Host, locale: Locale): Page {
  const { frame, staleBefore } = hub.store.state;
  const districts = districtsOf(frame);
  return {
    url: ownerDocument.URL.split('#')[0] ?? '',
    ...locale,
    staleBefore,
    openingHours,
    districtOf: (ags: Ags) => districts.find((district) => district.ags === inFrame(ags, frame)),
  };
}

/** One block for the whole page, without the same thing twice; none when there is nothing to tell. */
function write(document: Document): void {
  script?.remove();
  script = null;
  const nodes = new Map<string, Node>();
  for (const list of told.values()) for (const node of list) nodes.set(node['@id'], node);
  if (nodes.size === 0) return;
  script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset.thilik = '';
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': [...nodes.values()] });
  // A saved copy of the page must not end the block early.
  fill(script, text.replace(/</g, '\\u003c'));
  document.head.append(script);
}

/**
 * Data are never run, yet a page that requires Trusted Types reports them unless its policy names `thilik`. Where it
 * does not, the text stands there all the same.
 */
function fill(element: HTMLScriptElement, text: string): void {
  try {
    element.text = trustedTypes()?.createScript(text) ?? text;
  } catch {
    element.append(text);
  }
}
