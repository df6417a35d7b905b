import type { Sight } from '../drawing/view-box.ts';
import { type Box, grow, overlap } from '../layout/geometry.ts';
import { typeFaces } from '../type.ts';
import type { CardPlace, Tile, Tiles, TileSentence } from './tiles-shape.ts';

/** How much is drawn: issues as tiles, positions as cards, cards with cues and dates. */
export type Detail = 'far' | 'near' | 'nearest';

const steps = { near: { in: 9, out: 8 }, nearest: { in: 20, out: 19 } } as const;

/** What to draw at a zoom, by the size of card text on the screen; a step is taken back a little later than it was taken. */
export function detailAt(zoom: number, before: Detail): Detail {
  const text = zoom * typeFaces.card.size;
  if (text >= (before === 'nearest' ? steps.nearest.out : steps.nearest.in)) return 'nearest';
  return text >= (before === 'far' ? steps.near.in : steps.near.out) ? 'near' : 'far';
}

/** The zooms at which cards are comfortably read, and at which their cues and dates are shown. */
export const zoomFor = { near: 12.2 / typeFaces.card.size, nearest: 20.5 / typeFaces.card.size } as const;

/** At most so many elements are drawn at once. */
export const mostElements = 1_500;

/** The part of the drawing that a view shows, layout units. */
export const partInSight = (
  { zoom, pan }: Sight,
  size: { readonly width: number; readonly height: number },
  margin = 0,
): Box =>
  grow(
    { x: -pan.x / zoom, y: -pan.y / zoom, width: size.width / zoom, height: size.height / zoom },
    margin / zoom,
  );

/** A tile with those of its cards that are drawn; `left` are in sight too but beyond what is drawn at once. */
export interface OpenTile {
  readonly tile: Tile;
  readonly cards: readonly CardPlace[];
  readonly left: number;
}

const elementsOf = ({ chips, more }: CardPlace): number => 1 + chips.length + (more === null ? 0 : 1);

/**
 * The cards within a part of the drawing, by tile, as many as make up `budget` elements (a card and its chips are one each): those nearest to
 * the middle of the part. Hidden ones are left out, and counted nowhere.
 */
export function cardsWithin(
  { tiles }: Tiles,
  part: Box,
  hidden: ReadonlySet<string>,
  budget: number = mostElements,
): OpenTile[] {
  const open = tiles.filter(({ issue, box }) => overlap(box, part) && !hidden.has(issue));
  const middle = { x: part.x + part.width / 2, y: part.y + part.height / 2 };
  const distance = ({ box }: CardPlace) =>
    Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y);
  const within = open.map((tile) => ({
    tile,
    cards: tile.cards.filter(({ position, box }) => overlap(box, part) && !hidden.has(position)),
  }));
  let left = budget - open.length;
  const drawn = new Set<CardPlace>();
  for (const card of within.flatMap(({ cards }) => cards).toSorted((a, b) => distance(a) - distance(b))) {
    left -= elementsOf(card);
    if (left < 0) break;
    drawn.add(card);
  }
  return within.map(({ tile, cards }) => {
    const own = cards.filter((card) => drawn.has(card));
    return { tile, cards: own, left: cards.length - own.length };
  });
}

/** What a far tile shows, by its size on the screen, px. */
export interface TileContent {
  /** The stances in words. */
  readonly words: boolean;
  /** Its first sentences that fit. */
  readonly sentences: readonly TileSentence[];
}

const wordsFrom = 64;
const sentencesFrom = 84;
/** Of the text of a tile, px of the screen. */
const farText = { size: 12, line: 15, name: 15 } as const;
/** Above its sentences, and beside them. */
const head = 66;
const besides = 30;

/** Name, numbers and bar always; from 64 px on the stances in words; from 84 on as many of these sentences as fit, each at most two lines. */
export function contentOf(box: Box, sentences: readonly TileSentence[], zoom: number): TileContent {
  const [width, height] = [box.width * zoom - besides, box.height * zoom];
  const shown: TileSentence[] = [];
  let room = Math.floor((height - head) / farText.line);
  for (const sentence of height < sentencesFrom ? [] : sentences) {
    // Lines break at words: nine tenths of each are filled at the least, as a rule.
    const lines = Math.ceil((sentence.width * farText.size) / typeFaces.card.size / (width * 0.9));
    room -= Math.min(2, lines);
    if (room < 0) break;
    shown.push(sentence);
  }
  return { words: height >= wordsFrom, sentences: shown };
}

/** How much of its numbers a tile says: "20 positions · 30 statements", "20 positions", or "20". */
export type Tally = 'all' | 'positions' | 'number';

/** px of the screen; the last has room always. */
const tallies = [
  ['all', 165],
  ['positions', 78],
] as const satisfies readonly (readonly [Tally, number])[];

/** What has room behind every name: all tiles say it alike. */
export const tallyFor = ({ tiles }: Tiles, zoom: number): Tally =>
  tallies.find(([, width]) =>
    tiles.every(
      ({ nameWidth, box }) =>
        Math.min(nameWidth, longestName) * (farText.name / typeFaces.heading.size) + width + besides <=
        box.width * zoom,
    ),
  )?.[0] ?? 'number';

/** A name that is longer, px at zoom 1, is cut off rather than all numbers for its sake. */
const longestName = 170;
