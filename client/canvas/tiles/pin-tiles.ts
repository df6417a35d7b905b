import type { Place } from '../../address/contents.ts';
import { type Box, centreOf, type Point } from '../layout/geometry.ts';
import { boundsWith, moved, type Pins } from '../layout/moved.ts';
import type { DrawnGraph } from '../model.ts';
import { linesBetween } from './issue-lines.ts';
import type { Tile, Tiles } from './tiles-shape.ts';

/** Tiles are dealt anew for every size of window: where one was put is kept in parts of the order's extent, so that it is there in each. */
const parts = 10_000;

/** A point of the drawing as it is kept: ten-thousandths of the extent that all tiles have in their order. */
export const toPin = ({ bounds: { x, y, width, height } }: Tiles, at: Point): Place => ({
  x: ((at.x - x) / width) * parts,
  y: ((at.y - y) / height) * parts,
});

const fromPin = ({ x, y, width, height }: Box, pin: Place): Place => ({
  x: x + (pin.x / parts) * width,
  y: y + (pin.y / parts) * height,
});

function movedTile(tile: Tile, pin: Place, middle: number): Tile {
  const box = moved(tile.box, pin);
  const by = { x: box.x - tile.box.x, y: box.y - tile.box.y };
  return {
    ...tile,
    box,
    side: centreOf(box).x < middle ? 0 : 1,
    cards: tile.cards.map((card) => ({
      ...card,
      box: { ...card.box, x: card.box.x + by.x, y: card.box.y + by.y },
    })),
  };
}

/**
 * The tiles with those that the reader dragged where he put them, their cards with them; lines follow, everything else stays. Pins of
 * what is no tile mean nothing.
 */
export function withPinnedTiles(tiles: Tiles, graph: DrawnGraph, pins: Pins): Tiles {
  const pinned = new Set(tiles.tiles.map(({ issue }) => issue).filter((issue) => pins[issue] !== undefined));
  if (pinned.size === 0) return tiles;
  const all = tiles.tiles.map((tile) => {
    const pin = pins[tile.issue];
    return pin === undefined ? tile : movedTile(tile, fromPin(tiles.bounds, pin), tiles.foot.x);
  });
  const boxes = all.flatMap(({ issue, box }) => (pinned.has(issue) ? [box] : []));
  return {
    ...tiles,
    bounds: boundsWith(tiles.bounds, boxes),
    tiles: all,
    lines:
      tiles.lines.length === 0
        ? tiles.lines
        : linesBetween(graph, tiles.actors, all, tiles.actorWidth / 2 / tiles.zoom),
  };
}

/** The tiles without lines to and from what is hidden; tiles and cards that are hidden leave their places empty. */
export const withoutLinesOf = (tiles: Tiles, hidden: ReadonlySet<string>): Tiles =>
  hidden.size === 0
    ? tiles
    : {
        ...tiles,
        lines: tiles.lines.filter(({ actor, issue }) => !hidden.has(actor) && !hidden.has(issue)),
      };
