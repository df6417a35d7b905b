import type { CanvasAddress } from './address.ts';

/** Which paths are read: the ends, the types of edge they run along, and which one is open. */
export interface PathsAsked {
  /** Global id of a node. */
  readonly from: string;
  /** Global id of another; null until it is chosen. */
  readonly to: string | null;
  /** Types of edge; null for all. */
  readonly along: readonly string[] | null;
  /** The path that is open, from 0; null for none. */
  readonly open: number | null;
}

/** A global id of what the graph draws. */
const isNode = (text: string): boolean => /^(?:Actor|Position|Issue|Event|Document):[a-z0-9.-]+$/u.test(text);

/** The most paths there are to be open. */
const most = 20;

/** Reads `paths=<from>,<to>&along=HOLDS,RELAYS&path=2`, where paths are counted from 1 and `none` is open where none is; null where no paths are asked for. */
export function parsePaths(query: URLSearchParams): PathsAsked | null {
  const [from, to] = (query.get('paths') ?? '').split(',').filter(isNode);
  if (from === undefined) return null;
  const along = query.get('along');
  const path = Number(query.get('path') ?? 1);
  return {
    from,
    to: to === undefined || to === from ? null : to,
    along: along === null ? null : along.split(',').filter((type) => /^[A-Z_]+$/u.test(type)),
    open: Number.isInteger(path) && path >= 1 && path <= most ? path - 1 : null,
  };
}

/** Writes what `parsePaths` reads. */
export function putPaths(query: URLSearchParams, { from, to, along, open }: PathsAsked): void {
  query.set('paths', to === null ? from : `${from},${to}`);
  if (along !== null) query.set('along', along.join(','));
  if (open !== 0) query.set('path', open === null ? 'none' : String(open + 1));
}

/** The canvas with the paths between two nodes read over it; with one alone the other is asked for. */
export const readingPaths = (
  address: CanvasAddress,
  from: string,
  to: string | null = null,
): CanvasAddress => ({
  ...address,
  selection: from,
  also: to === null ? [] : [to],
  shut: false,
  search: '',
  paths: { from, to, along: null, open: 0 },
  time: { ...address.time, changed: null },
});

/** The same with no paths read any more; what they lead from and to stays selected. */
export const leavingPaths = (address: CanvasAddress): CanvasAddress => ({
  ...address,
  paths: null,
  shut: true,
});
