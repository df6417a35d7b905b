import type { Box, Curve, Point } from '../layout/geometry.ts';
import type { DrawnActor } from '../model.ts';
import type { Column } from './bands.ts';
import type { Place } from './classify.ts';
import type { Tie } from './ties.ts';

export interface RelationPill {
  actor: DrawnActor;
  place: Place;
  column: Column | 'below';
  box: Box;
  /** The name as it is set. */
  lines: readonly string[];
  /** "3", "2, told by 2", "named 4×"; may be empty. */
  note: string;
}

export interface Heading {
  text: string;
  face: 'heading' | 'count';
  align: 'left' | 'right';
  at: Point;
}

/**
 * Who speaks in a left column, who is spoken for in a right one, beside whom speakers stand where there are too many for one; who is only talked
 * about in rows below. Layout units: px at zoom 1. Which lines are drawn changes nothing of this.
 */
export interface Relations {
  bounds: Box;
  /** The zoom at which all of it fits the view it was laid out for. */
  zoom: number;
  /** Sizes of numbers and tags: larger than their faces where the zoom would make them illegible. */
  countSize: number;
  tagSize: number;
  pills: readonly RelationPill[];
  /** Behind a body and those who represent it. */
  bands: readonly Box[];
  headings: readonly Heading[];
  /** All edges between drawn actors. */
  ties: readonly Tie[];
  /** x at which the space between the columns begins and ends. */
  corridor: { left: number; right: number };
  /** y between the columns and the rows below, where lines to these turn. */
  turn: number;
  /** How far arcs reach at most, left of the speakers and right of the bodies. */
  depth: { left: number; right: number };
  /** x at which lines come down on who is only talked about. */
  entries: ReadonlyMap<string, number>;
  /** How many actors did not fit. */
  leftOut: number;
  /** Ids of actors that the reader put elsewhere: their lines run freely. */
  moved: ReadonlySet<string>;
}

/** A tie as it is drawn. */
export interface RelationLine {
  tie: Tie;
  curve: Curve;
  /** An arc beside a column; its number stands elsewhere. */
  arc: boolean;
}

/** `×2` at a line. */
export interface RelationTag {
  /** Id of the tie. */
  tie: string;
  text: string;
  box: Box;
}
