import { describe, expect, test } from '@jest/globals';
import { type Box, centreOf, overlap } from '../../client/canvas/layout/geometry.ts';
import { summariseIssues } from '../../client/canvas/issue-summary.ts';
import { countStatements, toDrawnGraph } from '../../client/canvas/model.ts';
import { narrowIssues } from '../../client/canvas/narrow-issues.ts';
import {
  cardsWithin,
  contentOf,
  detailAt,
  mostElements,
  partInSight,
} from '../../client/canvas/tiles/detail.ts';
import { meantBy } from '../../client/canvas/tiles/boxed.ts';
import { toPin, withPinnedTiles } from '../../client/canvas/tiles/pin-tiles.ts';
import { layOutTiles } from '../../client/canvas/tiles/lay-out-tiles.ts';
import { markedBy } from '../../client/canvas/tiles/marked.ts';
import { measureByTable } from './letter-widths.ts';
import { talks } from './talks.ts';

/** The canvas in windows of these sizes: less header (44) and footer (40). */
const views = [
  { window: '1440×900', width: 1440, height: 816 },
  { window: '1280×800', width: 1280, height: 716 },
  { window: '1024×768', width: 1024, height: 684 },
];
const sizes = [
  { elements: 400, actors: 60, positions: 110, issues: 15, holdings: 210 },
  { elements: 'few issues and 400', actors: 49, positions: 63, issues: 5, holdings: 100 },
  { elements: 4_000, actors: 400, positions: 1_000, issues: 40, holdings: 2_400 },
  { elements: 'with very many issues, 2,000', actors: 90, positions: 700, issues: 200, holdings: 900 },
] as const;

const countOverlaps = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, box, at) => sum + boxes.slice(at + 1).filter((other) => overlap(box, other)).length, 0);

const within = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

const nothingHidden = new Set<string>();

/** The zoom at which the text of cards is so many px high. */
const zoomOf = (text: number) => text / 13;

describe.each(sizes)('tiles of a graph of about $elements elements', (size) => {
  const graph = toDrawnGraph(talks(size));

  describe.each(views)('in a window of $window', (view) => {
    const tiles = layOutTiles(graph, view, measureByTable);

    test('let no tile overlap another or the actors, nor a card another, nor a chip', () => {
      const column = tiles.actors.map(({ x, y }) => ({
        x: x - tiles.actorWidth / 2 / tiles.zoom,
        y: y - 14 / tiles.zoom,
        width: tiles.actorWidth / tiles.zoom,
        height: 28 / tiles.zoom,
      }));
      expect(countOverlaps([...tiles.tiles.map(({ box }) => box), ...column])).toBe(0);
      for (const { cards } of tiles.tiles) {
        expect(countOverlaps(cards.map(({ box }) => box))).toBe(0);
        for (const { chips, more } of cards)
          expect(countOverlaps([...chips, ...(more ? [more] : [])].map(({ box }) => box))).toBe(0);
      }
    });

    test('hold every card in the tile that it turns into, and every chip in its card', () => {
      for (const { box, cards } of tiles.tiles) {
        for (const card of cards) {
          expect(within(box, card.box)).toBe(true);
          const own = { ...card.box, x: 0, y: 0 };
          for (const place of [...card.chips, ...(card.more ? [card.more] : [])])
            expect(within(own, place.box)).toBe(true);
        }
      }
    });

    test('are 44 px high at the least, and their actors 31 px apart, while all is in sight', () => {
      expect(Math.min(...tiles.tiles.map(({ box }) => box.height * tiles.zoom))).toBeGreaterThan(43.9);
      const heights = tiles.actors.map(({ y }) => y * tiles.zoom).sort((a, b) => a - b);
      const pitches = heights.slice(1).map((y, at) => y - (heights[at] ?? 0));
      expect(Math.min(...pitches)).toBeGreaterThan(30.9);
    });

    test('fit the view from side to side, and in height unless issues are too many', () => {
      expect(tiles.bounds.width * tiles.zoom).toBeLessThan(view.width + 1);
      if (size.issues < 100) expect(tiles.bounds.height * tiles.zoom).toBeLessThan(view.height + 1);
    });

    test('draw or count every position, every holder and every actor who holds something', () => {
      expect(tiles.tiles.flatMap(({ cards }) => cards.map(({ position }) => position)).sort()).toEqual(
        graph.positions.map(({ id }) => id).sort(),
      );
      const said = tiles.tiles.flatMap(({ cards }) =>
        cards.map(({ chips, more }) => chips.length + (more?.count ?? 0)),
      );
      expect(said.reduce((sum, count) => sum + count, 0)).toBe(graph.holdings.length);
      const holders = [...new Set(graph.holdings.map(({ actor }) => actor))].sort();
      expect([...tiles.actors.map(({ actor }) => actor), ...tiles.unplaced].sort()).toEqual(holders);
    });

    test('have at most four chips on a card', () => {
      const counts = tiles.tiles.flatMap(({ cards }) => cards.map(({ chips }) => chips.length));
      expect(Math.max(...counts)).toBeLessThanOrEqual(4);
    });

    test('have lines only where no tile stands in their way, and 70 at most', () => {
      expect(tiles.lines.length).toBeLessThanOrEqual(70);
      if (tiles.columns > 1) expect(tiles.lines).toEqual([]);
    });

    test('draw at most 1,500 elements at once and say how many more there are', () => {
      const whole = partInSight({ zoom: 1, pan: { x: 0, y: 0 } }, { width: 1e6, height: 1e6 }, 1e6);
      const open = cardsWithin(tiles, whole, nothingHidden);
      const drawn = open.flatMap(({ cards }) => cards);
      const chips = drawn.reduce((sum, card) => sum + card.chips.length, 0);
      expect(open.length + drawn.length + chips).toBeLessThanOrEqual(mostElements);
      const left = open.reduce((sum, one) => sum + one.left, 0);
      expect(drawn.length + left).toBe(graph.positions.length);
      if (graph.positions.length >= 700) expect(left).toBeGreaterThan(0);
    });

    test('are the same for the same graph, also after a way through a worker', () => {
      const again = layOutTiles(structuredClone(graph), { ...view }, measureByTable);
      expect(structuredClone(again)).toEqual(tiles);
    });
  });
});

describe('what is drawn at a zoom', () => {
  test('turns to cards at 9 px of their text, and back to tiles only under 8', () => {
    expect(detailAt(zoomOf(8.9), 'far')).toBe('far');
    expect(detailAt(zoomOf(9.1), 'far')).toBe('near');
    expect(detailAt(zoomOf(8.1), 'near')).toBe('near');
    expect(detailAt(zoomOf(7.9), 'near')).toBe('far');
  });

  test('adds cues at 20 px, and leaves them out again a little later', () => {
    expect(detailAt(zoomOf(19.5), 'near')).toBe('near');
    expect(detailAt(zoomOf(20.1), 'near')).toBe('nearest');
    expect(detailAt(zoomOf(19.5), 'nearest')).toBe('nearest');
    expect(detailAt(zoomOf(18.5), 'nearest')).toBe('near');
    expect(detailAt(zoomOf(5), 'nearest')).toBe('far');
  });

  test('is no sentence in a low tile, and as many as fit in a high one', () => {
    const sentences = Array.from({ length: 9 }, (_, at) => ({
      position: `${at}`,
      text: 'A sentence.',
      width: 60,
    }));
    const shown = (height: number) => contentOf({ x: 0, y: 0, width: 400, height }, sentences, 1);
    expect(shown(50)).toEqual({ words: false, sentences: [] });
    expect(shown(70)).toEqual({ words: true, sentences: [] });
    expect(shown(96).sentences).toHaveLength(2);
    expect(shown(400).sentences).toHaveLength(9);
  });
});

describe('what is in sight', () => {
  const graph = toDrawnGraph(talks(sizes[0]));
  const tiles = layOutTiles(graph, { width: 1440, height: 816 }, measureByTable);
  const [tile] = tiles.tiles;
  if (tile === undefined) throw new Error('no tiles');

  test('is the cards that a view shows, none of another, and nothing hidden', () => {
    const [first, second] = tile.cards;
    if (first === undefined || second === undefined) throw new Error('no cards');
    const part = { ...first.box, width: first.box.width - 1, height: 10 };
    const cards = cardsWithin(tiles, part, nothingHidden).flatMap((open) => open.cards);
    expect(cards.map(({ position }) => position)).toEqual([first.position]);
    const without = cardsWithin(tiles, tile.box, new Set([first.position]));
    const left = without.flatMap((open) => open.cards.map(({ position }) => position));
    expect(left).toContain(second.position);
    expect(left).not.toContain(first.position);
    expect(cardsWithin(tiles, tile.box, new Set([tile.issue]))).toEqual([]);
  });
});

describe('what a selection lights', () => {
  const graph = toDrawnGraph(talks(sizes[0]));
  const [holding] = graph.holdings;
  if (holding === undefined) throw new Error('no holdings');

  test('is every position of the actor whose holding is selected', () => {
    const marked = markedBy(graph, [holding.id]);
    const own = graph.holdings.filter(({ actor }) => actor === holding.actor);
    expect(marked.actors).toEqual(new Set([holding.actor]));
    // Selecting a chip lights all of that actor's chips; cards are ringed only where the holding itself is.
    expect(marked.positions.has(holding.position)).toBe(true);
    expect(own.length).toBeGreaterThan(0);
    expect(marked.picked).toBeNull();
  });

  test('is one actor’s stances only where one actor is selected', () => {
    const [one, other] = graph.actors;
    if (one === undefined || other === undefined) throw new Error('no actors');
    expect(markedBy(graph, [one.id]).picked).toBe(one.id);
    expect(markedBy(graph, [one.id, other.id]).picked).toBeNull();
    expect(markedBy(graph, []).issues).toBeNull();
  });
});

describe('a search within rows of issues', () => {
  const graph = toDrawnGraph(talks(sizes[0]));
  const names = new Map(graph.actors.map(({ id, name }) => [id, name]));
  const nameOf = (actor: string) => names.get(actor) ?? '';
  const issues = summariseIssues(graph);
  const [issue] = issues;
  const [position] = issue?.positions ?? [];
  if (issue === undefined || position === undefined) throw new Error('no issues');

  test('leaves everything where nothing is typed, and nothing where it is nowhere', () => {
    expect(narrowIssues(issues, '  ', nameOf)).toEqual(issues);
    expect(narrowIssues(issues, 'no such words anywhere', nameOf)).toEqual([]);
  });

  test('leaves positions that have all words, in their own text or in who holds them, and counts only these', () => {
    const holder = nameOf(position.holdings[0]?.actor ?? '');
    const word = position.proposition.split(' ').at(-1)?.replace('.', '') ?? '';
    const found = narrowIssues(issues, `${holder} ${word}`.toUpperCase(), nameOf);
    const left = found.flatMap(({ positions }) => positions);
    expect(left.map(({ id }) => id)).toContain(position.id);
    for (const { proposition, holdings } of left) {
      const all = [proposition, ...holdings.map(({ actor }) => nameOf(actor))].join(' ');
      expect(all).toContain(word);
      expect(all).toContain(holder.split(' ')[0]);
    }
    for (const { statements, positions } of found)
      expect(statements).toBe(countStatements(positions.flatMap(({ holdings }) => holdings)));
  });

  test('leaves an issue whole whose name has the words', () => {
    expect(narrowIssues(issues, issue.name, nameOf)).toContainEqual(issue);
  });
});

describe('tiles that were dragged', () => {
  const graph = toDrawnGraph(talks(sizes[0]));
  const tiles = layOutTiles(graph, { width: 1440, height: 816 }, measureByTable);
  const [tile, other] = tiles.tiles;
  if (tile === undefined || other === undefined) throw new Error('no tiles');
  const to = { x: tile.box.x + tile.box.width, y: tile.box.y + 2 * tile.box.height };

  test('stand where they were put with their cards, and nothing else moves', () => {
    const pinned = withPinnedTiles(tiles, graph, { [tile.issue]: toPin(tiles, to) });
    const [first, second] = pinned.tiles;
    expect(centreOf(first?.box ?? tile.box).x).toBeCloseTo(to.x);
    expect(centreOf(first?.box ?? tile.box).y).toBeCloseTo(to.y);
    const inTile = (one: typeof tile) => one.cards.map(({ box }) => [box.x - one.box.x, box.y - one.box.y]);
    for (const [at, place] of inTile(first ?? other).entries())
      for (const [axis, value] of place.entries()) expect(value).toBeCloseTo(inTile(tile)[at]?.[axis] ?? NaN);
    expect(second).toEqual(other);
    expect(pinned.actors).toEqual(tiles.actors);
  });

  test('are in the same part of the drawing in a window of another size', () => {
    const smaller = layOutTiles(graph, { width: 1024, height: 684 }, measureByTable);
    const pinned = withPinnedTiles(smaller, graph, { [tile.issue]: toPin(tiles, to) });
    const there = pinned.tiles.find(({ issue }) => issue === tile.issue);
    const { x, width } = smaller.bounds;
    expect((centreOf(there?.box ?? tile.box).x - x) / width).toBeCloseTo(
      (to.x - tiles.bounds.x) / tiles.bounds.width,
    );
  });

  test('are none where the pins are of something else', () => {
    expect(withPinnedTiles(tiles, graph, { 'Actor:x': { x: 1, y: 2 } })).toBe(tiles);
  });
});

describe('a box around things', () => {
  const card = { node: 'Position:a', chip: false, card: null };
  const chip = { node: 'Actor:x', chip: true, card: 'Position:a' };
  const issue = { node: 'Issue:i', chip: false, card: null };

  test('means cards rather than their chips and the issue they stand on, chips alone mean who they are', () => {
    expect(meantBy([issue, card, chip])).toEqual(['Position:a']);
    expect(meantBy([chip])).toEqual(['Actor:x']);
    expect(meantBy([issue, { node: 'Actor:x', chip: false, card: null }])).toEqual(['Issue:i', 'Actor:x']);
  });
});
