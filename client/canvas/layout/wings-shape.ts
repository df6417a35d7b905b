import type { DrawnActor, DrawnHolding, DrawnIssue, DrawnPosition } from '../model.ts';
import type { Box, Curve } from './geometry.ts';
import type { Side } from './order.ts';

export interface Region {
  issue: DrawnIssue;
  side: Side;
  box: Box;
  /** "3 positions · 4 statements". */
  tally: string;
}

export interface Card {
  position: DrawnPosition;
  side: Side;
  box: Box;
  lines: readonly string[];
}

export interface Pill {
  actor: DrawnActor;
  box: Box;
  lines: readonly string[];
  /** How many positions the actor holds. */
  holdings: number;
}

export interface Line {
  holding: DrawnHolding;
  side: Side;
  curve: Curve;
}

/** `×2`, `if`: what stands near the end of a line. */
export interface Tag {
  holding: string;
  text: string;
  box: Box;
}

/** A contradiction or a refinement within a wing, at its outer side. */
export interface Bracket {
  /** Id of the edge. */
  id: string;
  kind: 'CONTRADICTS' | 'REFINES';
  source: string;
  target: string;
  curve: Curve;
  /** Where the sign of a contradiction stands. */
  sign: Box;
}

/** Actors in a middle column, issues with their positions left and right of it. Layout units: px at zoom 1. */
export interface Wings {
  bounds: Box;
  /** The zoom at which all of it fits the view it was laid out for. */
  zoom: number;
  /** Sizes of numbers and tags: larger than their faces where the zoom would make them illegible. */
  countSize: number;
  tagSize: number;
  regions: readonly Region[];
  cards: readonly Card[];
  pills: readonly Pill[];
  /** Boxes around bodies and those who represent them. */
  groups: readonly Box[];
  lines: readonly Line[];
  tags: readonly Tag[];
  brackets: readonly Bracket[];
}
