import type { Box, Curve } from '../layout/geometry.ts';
import type { Side } from '../layout/order.ts';

/** A holding as it stands on its card: mark and name. */
export interface ChipPlace {
  /** Id of the HOLDS edge. */
  readonly holding: string;
  readonly actor: string;
  readonly box: Box;
}

/** A position with its text and its holders, as it is drawn near. */
export interface CardPlace {
  /** Global id of the position. */
  readonly position: string;
  readonly box: Box;
  readonly lines: readonly string[];
  /** Those with most statements; at most four. */
  readonly chips: readonly ChipPlace[];
  /** How many holders have no chip, and where that is said; null where all have one. */
  readonly more: { readonly count: number; readonly box: Box } | null;
}

/** A sentence that a tile can show while it is far, with its width at zoom 1, px. */
export interface TileSentence {
  readonly position: string;
  readonly text: string;
  readonly width: number;
}

/** An issue: far a tile, near a region with the cards of its positions. Both have this extent. */
export interface Tile {
  /** Global id of the issue. */
  readonly issue: string;
  readonly name: string;
  /** Of the name as a heading, px at zoom 1. */
  readonly nameWidth: number;
  readonly side: Side;
  readonly box: Box;
  readonly statements: number;
  /** Those with most statements first. */
  readonly cards: readonly CardPlace[];
  readonly sentences: readonly TileSentence[];
}

/** An actor in the middle column. It keeps its size on the screen, so its place is a point: its middle. */
export interface ActorPlace {
  readonly actor: string;
  readonly x: number;
  readonly y: number;
  /** How many positions it holds. */
  readonly holdings: number;
}

/** That an actor holds something on an issue: undirected, without a stance. */
export interface IssueLine {
  readonly actor: string;
  readonly issue: string;
  readonly side: Side;
  /** How many positions of the issue the actor holds. */
  readonly holdings: number;
  readonly curve: Curve;
}

/** What does not fit as wings. Layout units: px at zoom 1, at which cards are as large as on the wings. */
export interface Tiles {
  readonly bounds: Box;
  /** The zoom at which all of it fits the view it was laid out for. */
  readonly zoom: number;
  /** How many columns of tiles either wing has. */
  readonly columns: number;
  readonly tiles: readonly Tile[];
  /** Those who hold most, from top to bottom. */
  readonly actors: readonly ActorPlace[];
  /** Everybody else who holds something, those who hold most first. */
  readonly unplaced: readonly string[];
  /** Where the number of the others is said. */
  readonly foot: { readonly x: number; readonly y: number };
  /** Width of an actor, px of the screen. */
  readonly actorWidth: number;
  /** None where the wings have more than one column of tiles: they would pass behind tiles. */
  readonly lines: readonly IssueLine[];
}
