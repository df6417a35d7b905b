import type { ActorKind } from '../../generated/graphql.ts';
import type { Box, Curve, Point } from '../layout/geometry.ts';
import type { Card, Line, Pill, Region, Tag } from '../layout/wings-shape.ts';

/** A line of text on the middle card. */
export interface CentreText {
  text: string;
  /** Middle of the text. */
  at: Point;
  /** px at zoom 1. */
  size: number;
  tone: 'title' | 'secondary';
}

/** What stands in the middle. */
export interface Centre {
  id: string;
  box: Box;
  /** Of an actor: its icon, and the middle of that. */
  icon: { kind: ActorKind; at: Point } | null;
  texts: readonly CentreText[];
}

/** A small text: on a card, over a group of actors, or below all of it. */
export interface Note {
  /** Unique in the drawing. */
  id: string;
  text: string;
  at: Point;
  align: 'left' | 'right' | 'centre';
  /** What a click on it selects; null where it is only a heading. */
  of: string | null;
}

/** A position with, below its proposition, room for so many notes. */
export interface FocusCard extends Card {
  notes: number;
}

/** A line that is no holding: between the position in the middle and one that it contradicts or refines, or between two actors. */
export interface Tie {
  /** Id of the edge. */
  id: string;
  kind:
    | 'CONTRADICTS'
    | 'REFINES'
    | 'REPRESENTS'
    | 'MEMBER_OF'
    | 'RELAYS'
    | 'ANSWERS'
    | 'ADDRESSES'
    | 'MENTIONS';
  source: string;
  target: string;
  curve: Curve;
  /** Where the sign of a contradiction stands; null for all others. */
  sign: Box | null;
}

/** One actor, position or issue with all that it touches. Layout units: px at zoom 1. */
export interface Focus {
  kind: 'actor' | 'position' | 'issue';
  bounds: Box;
  /** The zoom at which all of it fits the view it was laid out for. */
  zoom: number;
  /** Sizes of notes and tags: larger than their faces where the zoom would make them illegible. */
  countSize: number;
  tagSize: number;
  centre: Centre;
  regions: readonly Region[];
  cards: readonly FocusCard[];
  pills: readonly Pill[];
  lines: readonly Line[];
  tags: readonly Tag[];
  ties: readonly Tie[];
  notes: readonly Note[];
}

/** How much is shown: the rest is told in a note. */
export interface Most {
  positions: number;
  actors: number;
}

/** A drawing before it is fitted to a view. */
export type Draft = Omit<Focus, 'zoom' | 'countSize' | 'tagSize' | 'tags'>;
