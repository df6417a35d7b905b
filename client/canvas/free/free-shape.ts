import type { Box, Curve } from '../layout/geometry.ts';
import type { FreeEdge, FreeNode } from './free-graph.ts';

/** A node at its place. */
export interface FreeItem {
  readonly node: FreeNode;
  readonly box: Box;
  /** Its text as it is set. */
  readonly lines: readonly string[];
  /** Key of its block. */
  readonly block: string;
  /** Id of the ground it stands on; null for a pill. */
  readonly ground: string | null;
}

/** What cards of one issue, events or documents stand on. */
export interface FreeGround {
  /** Unique in the drawing, no id of the graph. */
  readonly id: string;
  readonly block: string;
  /** The issue that its positions are about, a global id; null for documents and events. */
  readonly issue: string | null;
  readonly box: Box;
  readonly heading: string;
  readonly tally: string;
}

/** A block as far as it is drawn. */
export interface FreeBlock {
  readonly key: string;
  readonly box: Box;
  readonly pinned: boolean;
}

export interface FreeLine {
  readonly edge: FreeEdge;
  readonly curve: Curve;
}

/** What is written at a line: `×2`, `if`, "passes on". */
export interface FreeTag {
  /** Id of the edge. */
  readonly edge: string;
  readonly text: string;
  readonly box: Box;
  /** Whether it is a word in the middle of the line, not a number near its end. */
  readonly word: boolean;
}

/** The free view as it is drawn. Layout units: px at zoom 1. */
export interface FreeLayout {
  readonly bounds: Box;
  readonly blocks: readonly FreeBlock[];
  readonly grounds: readonly FreeGround[];
  readonly items: readonly FreeItem[];
  readonly lines: readonly FreeLine[];
  readonly tags: readonly FreeTag[];
  /** Lines that are not drawn because there are too many. */
  readonly leftOut: readonly FreeEdge[];
  /** Who answers, addresses or names whom where nobody asked for it: these wait until one of their ends is selected. */
  readonly waiting: readonly FreeEdge[];
}
