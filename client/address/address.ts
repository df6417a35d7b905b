import { type Filter, noFilter } from '../filter/filter.ts';
import { parseFilter, putFilter } from '../filter/filter-address.ts';
import { type Asked, packAsked, unpackAsked } from './asked.ts';
import { type Contents, untouched } from './contents.ts';
import { packContents, unpackContents } from './contents-text.ts';
import { type PathsAsked, parsePaths, putPaths } from './paths.ts';
import { asItOpens, parseReading, putReading, type Reading } from './reading.ts';
import { parseTable, putTable, tableClosed, type TableView } from './table.ts';
import { parseTime, putTime, timeClosed, type TimeView } from './time.ts';
import { type View, views } from './views.ts';

/** Where the reader is: everything that a copied link has to bring back. Ids are global ids or ids of drawn edges. */
export type Address =
  | {
      readonly screen: 'canvas';
      readonly view: View;
      /** Of the view of relations: the types of line shown; null as it opens. */
      readonly lines: readonly string[] | null;
      /** Of the free view: whether the lines that wait for being selected are drawn too. */
      readonly waiting: boolean;
      /** Of the focus view: what stands in the middle; null where that is left to the view, and in other views. */
      readonly focus: string | null;
      /** What stood in the middle before, latest last; at most `longestTrail`. */
      readonly trail: readonly string[];
      /** Which statements the drawing is made of. */
      readonly filter: Filter;
      /** What was done to the canvas: what is hidden, where things were put, what was brought into the free view. */
      readonly contents: Contents;
      /** What is selected, null for nothing; of several the first. */
      readonly selection: string | null;
      /** Global ids of the nodes that are selected besides; none without `selection`. */
      readonly also: readonly string[];
      /** Whether the trace reader of the selection is shut. */
      readonly shut: boolean;
      /** On which side the reader lies where it was moved there by hand. */
      readonly side: 'left' | 'right' | null;
      /** How the statements of what is read are ordered. */
      readonly reading: Reading;
      /** The paths that are read in place of the selection; null for none. */
      readonly paths: PathsAsked | null;
      /** The timeline under the canvas. */
      readonly time: TimeView;
      /** What is drawn, as a table. */
      readonly table: TableView;
      /** What stands in the search field. */
      readonly search: string;
      /**
       * Why the contents which the address speaks of are not there: its text was cut short or altered, or they were too much for an address
       * and are kept by the page that made it.
       */
      readonly lost: 'damaged' | 'elsewhere' | null;
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
  | {
      readonly screen: 'dossier';
      /** Global id of the actor, position, issue or event that the page is about. */
      readonly about: string;
      /** Global id of the actor with whom the one that the page is about is compared; null where nobody is. */
      readonly against: string | null;
      /** What was selected on the canvas that "Back to the canvas" leads to. */
      readonly selection: string | null;
      readonly search: string;
    }
  | {
      readonly screen: 'query';
      /** What is in the editors; null where that is left to the screen. */
      readonly asked: Asked | null;
      /** Whether the answer is shown as the graph of what came back, rather than as JSON. */
      readonly drawn: boolean;
      /** What of that graph is read. */
      readonly selection: string | null;
      readonly search: string;
      /** Why the question is not there: see the canvas. */
      readonly lost: 'damaged' | 'elsewhere' | null;
    }
  | { readonly screen: 'unknown'; readonly path: string; readonly search: string };

/** The canvas, with what is selected on it. */
export type CanvasAddress = Extract<Address, { screen: 'canvas' }>;

/** The canvas with nothing selected. */
export const opening: CanvasAddress = {
  screen: 'canvas',
  view: 'positions',
  lines: null,
  waiting: false,
  focus: null,
  trail: [],
  filter: noFilter,
  contents: untouched,
  selection: null,
  also: [],
  shut: false,
  side: null,
  reading: asItOpens,
  paths: null,
  time: timeClosed,
  table: tableClosed,
  search: '',
  lost: null,
};

/** Where questions are asked in GraphQL. */
export type QueryAddress = Extract<Address, { screen: 'query' }>;

/** The query view with this in its editors; null leaves that to the view. */
export const asking = (asked: Asked | null): QueryAddress => ({
  screen: 'query',
  asked,
  drawn: false,
  selection: null,
  search: '',
  lost: null,
});

/** So many steps back are kept in an address: about what fits one line over the canvas. */
export const longestTrail = 8;

/** No address is longer, in characters: beyond, browsers and what passes links on cut them short. */
export const longestAddress = 8_000;

/** Stands in an address for contents that are too much for it. */
const tooMuch = 'kept';

/**
 * Reads an address: `/?view=relations&lines=answers,relays-own&selected=…&reader=shut&side=left&q=…`, `/?view=focus&focus=…&trail=…,…`, `/?view=free&waiting=drawn`,
 * `/document/<id>?quote=…` or `/dossier/<id>?against=…`, on the canvas with a filter (see `parseFilter`), further selected nodes (`&also=…,…`), the timeline
 * (see `parseTime`), the table (see `parseTable`), the order of what is read (see `parseReading`) and, in the fragment,
 * its contents (`#c=…`, see `packContents`), and paths that are read (see `parsePaths`); or `/graphql?answer=graph&selected=…` with what is asked in the
 * fragment (`#c=…`, see `packAsked`). Never throws: what is broken is `unknown` or `lost`.
 * @param kept the text of contents that were too much for the address, where this page keeps it
 */
export function parseAddress(url: URL, kept: string | null = null): Address {
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
      waiting: value('waiting') === 'drawn',
      lines: lines === null ? null : lines.split(',').filter((name) => name !== ''),
      focus,
      trail: focus === null ? [] : listOf(value('trail') ?? '').slice(-longestTrail),
      filter: parseFilter(url.searchParams),
      selection,
      also:
        selection === null ? [] : [...new Set(listOf(value('also') ?? ''))].filter((id) => id !== selection),
      shut: value('reader') === 'shut',
      side: side === 'left' || side === 'right' ? side : null,
      reading: parseReading(url.searchParams),
      paths: parsePaths(url.searchParams),
      time: parseTime(url.searchParams),
      table: parseTable(url.searchParams),
      search,
      ...contentsOf(url.hash, kept),
    };
  }
  if (url.pathname === '/graphql')
    return {
      ...asking(null),
      drawn: value('answer') === 'graph',
      selection,
      search,
      ...askedIn(url.hash, kept),
    };
  const [, page, segment = ''] = /^\/(document|dossier)\/([^/]+)\/?$/.exec(url.pathname) ?? [];
  const id = decoded(segment);
  if (page === undefined || id === null) return { screen: 'unknown', path: url.pathname, search };
  return page === 'dossier'
    ? { screen: 'dossier', about: id, against: value('against'), selection, search }
    : { screen: 'document', document: id, quote: value('quote'), selection, search };
}

const packedIn = (hash: string): string => new URLSearchParams(hash.slice(1)).get('c') ?? '';

function askedIn(hash: string, kept: string | null): Pick<QueryAddress, 'asked' | 'lost'> {
  const text = packedIn(hash);
  if (text === '') return { asked: null, lost: null };
  if (text === tooMuch && kept === null) return { asked: null, lost: 'elsewhere' };
  const asked = unpackAsked(text === tooMuch ? (kept ?? '') : text);
  return { asked, lost: asked === null ? 'damaged' : null };
}

function contentsOf(hash: string, kept: string | null): Pick<CanvasAddress, 'contents' | 'lost'> {
  const text = packedIn(hash);
  if (text === tooMuch && kept === null) return { contents: untouched, lost: 'elsewhere' };
  const contents = unpackContents(text === tooMuch ? (kept ?? '') : text);
  return contents === null ? { contents: untouched, lost: 'damaged' } : { contents, lost: null };
}

/** The path, query and fragment of an address: the inverse of `parseAddress`, with what is too much for it and has to be kept beside it. */
export function writeAddress(address: Address): { readonly text: string; readonly kept: string | null } {
  const text = withoutContents(address);
  const packed = packedOf(address);
  if (packed === '') return { text, kept: null };
  const whole = `${text}#c=${packed}`;
  return whole.length <= longestAddress
    ? { text: whole, kept: null }
    : { text: `${text}#c=${tooMuch}`, kept: packed };
}

function packedOf(address: Address): string {
  if (address.screen === 'canvas') return packContents(address.contents);
  return address.screen === 'query' && address.asked !== null ? packAsked(address.asked) : '';
}

/** The text of an address alone, for links. */
export const formatAddress = (address: Address): string => writeAddress(address).text;

function withoutContents(address: Address): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null | false) => value && query.set(name, value);
  if (address.screen === 'canvas') {
    put('view', address.view !== 'positions' && address.view);
    if (address.lines !== null) query.set('lines', address.lines.join(','));
    put('waiting', address.waiting && 'drawn');
    put('focus', address.focus);
    put('trail', address.focus !== null && listText(address.trail.slice(-longestTrail)));
    putFilter(query, address.filter);
  }
  if (address.screen === 'document') put('quote', address.quote);
  if (address.screen === 'dossier') put('against', address.against);
  if (address.screen === 'query') put('answer', address.drawn && 'graph');
  if (address.screen !== 'unknown') put('selected', address.selection);
  if (address.screen === 'canvas') {
    put('also', address.selection !== null && listText(address.also));
    put('reader', address.selection !== null && address.shut && 'shut');
    put('side', address.side);
    putReading(query, address.reading);
    if (address.paths !== null) putPaths(query, address.paths);
    putTime(query, address.time);
    putTable(query, address.table);
  }
  put('q', address.search);
  const text = legible(query.toString());
  return text === '' ? path(address) : `${path(address)}?${text}`;
}

function path(address: Address): string {
  if (address.screen === 'unknown') return address.path;
  if (address.screen === 'canvas') return '/';
  if (address.screen === 'query') return '/graphql';
  const id = address.screen === 'document' ? address.document : address.about;
  return `/${address.screen}/${legible(encodeURIComponent(id))}`;
}

/** Colons and tildes, of which ids are full, and commas may stand in addresses as they are. */
const legible = (encoded: string): string =>
  encoded.replaceAll('%3A', ':').replaceAll('%7E', '~').replaceAll('%2C', ',');

/** Ids with commas between them; commas of their own are escaped. */
const listText = (ids: readonly string[]): string =>
  ids.map((id) => id.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .flatMap((id) => decoded(id) ?? [])
    .filter((id) => id !== '');

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
