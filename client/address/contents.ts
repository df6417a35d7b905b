import type { View } from './views.ts';

/** A point of a drawing, layout units, whole numbers. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What one expansion brought into the free view: drawn, moved and taken away as one. A node stands in at most one block. */
export interface Block {
  /** Unique on this canvas and never used again on it. */
  readonly key: string;
  /** What it was brought in from, a global id; null for what the reader put there himself. */
  readonly parent: string | null;
  /** The type of edge along which it was brought in; null where there is no parent. */
  readonly along: string | null;
  /** Global ids, in the order in which they are drawn. */
  readonly nodes: readonly string[];
  /** Its upper left corner. */
  readonly at: Place;
  /** Whether the reader put it where it is: then no arranging moves it. */
  readonly pinned: boolean;
}

/** An expansion that was collapsed: what it takes to bring it back where it was. */
export interface Stowed {
  /** The node that was collapsed, a global id. */
  readonly parent: string;
  /** Its blocks as they stood. */
  readonly blocks: readonly Block[];
  /** What it had found that stood already. */
  readonly reached: readonly string[];
}

/** What the reader did to the canvas beyond choosing a view and a filter. */
export interface Contents {
  /** Global ids of the nodes that are all there is; null where the filter alone decides. */
  readonly only: readonly string[] | null;
  /** Global ids of nodes taken out of sight, in every view. */
  readonly hidden: readonly string[];
  /**
   * Where nodes were put by hand, by view: the middle of each, layout units; of an issue's tile, ten-thousandths of the extent of all tiles.
   * The free view keeps its places in its blocks.
   */
  readonly pins: Readonly<Record<Exclude<View, 'free'>, Readonly<Record<string, Place>>>>;
  /** What stands on the free view, oldest first. */
  readonly blocks: readonly Block[];
  /** What expansions found that stood already, by the node that was expanded, in the order of these: it stays for their sake, too. */
  readonly reached: Readonly<Record<string, readonly string[]>>;
  /** What was collapsed, oldest first: at most one entry for a node. */
  readonly stowed: readonly Stowed[];
}

/** As the page opens: everything that passes the filter, where the order puts it; nothing on the free view. */
export const untouched: Contents = {
  only: null,
  hidden: [],
  pins: { positions: {}, relations: {}, focus: {} },
  blocks: [],
  reached: {},
  stowed: [],
};
