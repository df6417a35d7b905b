import { type Filter, noFilter } from '../filter/filter.ts';
import { parseFilter, putFilter } from '../filter/filter-address.ts';

/** The ways in which the canvas shows the graph, in the order in which they are offered. */
export const views = ['positions', 'relations', 'focus'] as const;
export type View = (typeof views)[number];

/** Where the reader is: everything that a copied link has to bring back. Ids are global ids or ids of drawn edges. */
export type Address =
  | {
      readonly screen: 'canvas';
      readonly view: View;
      /** Of the view of relations: the types of line shown; null as it opens. */
      readonly lines: readonly string[] | null;
      /** Of the focus view: what stands in the middle; null where that is left to the view, and in other views. */
      readonly focus: string | null;
      /** What stood in the middle before, latest last; at most `longestTrail`. */
      readonly trail: readonly string[];
      /** Which statements the drawing is made of. */
      readonly filter: Filter;
      /** What is selected, null for nothing. */
      readonly selection: string | null;
      /** Whether the trace reader of the selection is shut. */
      readonly shut: boolean;
      /** On which side the reader lies where it was moved there by hand. */
      readonly side: 'left' | 'right' | null;
      /** What stands in the search field. */
      readonly search: string;
    }
  | {
      readonly screen: 'document';
      readonly document: string;
      /** The quote at hand. */
      readonly quote: string | null;
      /** What was selected on the canvas that "Back to the canvas" leads to. */
      readonly selection: string | null;
      readonly search: string;
    }
  | { readonly screen: 'unknown'; readonly path: string; readonly search: string };

/** The canvas, with what is selected on it. */
export type CanvasAddress = Extract<Address, { screen: 'canvas' }>;

/** The canvas with nothing selected. */
export const opening: CanvasAddress = {
  screen: 'canvas',
  view: 'positions',
  lines: null,
  focus: null,
  trail: [],
  filter: noFilter,
  selection: null,
  shut: false,
  side: null,
  search: '',
};

/** So many steps back are kept in an address: about what fits one line over the canvas. */
export const longestTrail = 8;

/**
 * Reads an address: `/?view=relations&lines=answers,relays-own&selected=…&reader=shut&side=left&q=…`, `/?view=focus&focus=…&trail=…,…`
 * or `/document/<id>?quote=…`, on the canvas with a filter (see `parseFilter`). Never throws: what is broken is `unknown`.
 */
export function parseAddress(url: URL): Address {
  const value = (name: string) => url.searchParams.get(name) || null;
  const search = value('q') ?? '';
  const selection = value('selected');
  if (url.pathname === '/') {
    const side = value('side');
    const lines = url.searchParams.get('lines');
    const view = views.find((one) => one === value('view')) ?? 'positions';
    const focus = view === 'focus' ? value('focus') : null;
    return {
      screen: 'canvas',
      view,
      lines: lines === null ? null : lines.split(',').filter((name) => name !== ''),
      focus,
      trail: focus === null ? [] : trailOf(value('trail') ?? ''),
      filter: parseFilter(url.searchParams),
      selection,
      shut: value('reader') === 'shut',
      side: side === 'left' || side === 'right' ? side : null,
      search,
    };
  }
  const segment = /^\/document\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  const document = segment === undefined ? null : decoded(segment);
  if (document === null) return { screen: 'unknown', path: url.pathname, search };
  return { screen: 'document', document, quote: value('quote'), selection, search };
}

/** The path and query of an address: the inverse of `parseAddress`. */
export function formatAddress(address: Address): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null | false) => value && query.set(name, value);
  if (address.screen === 'canvas') {
    put('view', address.view !== 'positions' && address.view);
    if (address.lines !== null) query.set('lines', address.lines.join(','));
    put('focus', address.focus);
    put('trail', address.focus !== null && trailText(address.trail));
    putFilter(query, address.filter);
  }
  if (address.screen === 'document') put('quote', address.quote);
  if (address.screen !== 'unknown') put('selected', address.selection);
  if (address.screen === 'canvas') {
    put('reader', address.selection !== null && address.shut && 'shut');
    put('side', address.side);
  }
  put('q', address.search);
  const text = legible(query.toString());
  return text === '' ? path(address) : `${path(address)}?${text}`;
}

function path(address: Address): string {
  if (address.screen === 'unknown') return address.path;
  return address.screen === 'canvas' ? '/' : `/document/${legible(encodeURIComponent(address.document))}`;
}

/** Colons and tildes, of which ids are full, and commas may stand in addresses as they are. */
const legible = (encoded: string): string =>
  encoded.replaceAll('%3A', ':').replaceAll('%7E', '~').replaceAll('%2C', ',');

/** Ids with commas between them; commas of their own are escaped. */
const trailText = (trail: readonly string[]): string =>
  trail
    .slice(-longestTrail)
    .map((id) => id.replaceAll('%', '%25').replaceAll(',', '%2C'))
    .join(',');

const trailOf = (text: string): readonly string[] =>
  text
    .split(',')
    .flatMap((id) => decoded(id) ?? [])
    .filter((id) => id !== '')
    .slice(-longestTrail);

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
