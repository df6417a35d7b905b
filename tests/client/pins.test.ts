import { describe, expect, test } from '@jest/globals';
import { hideInFocus, withPins as pinFocus } from '../../client/canvas/focus/pin-focus.ts';
import { layOutFocus } from '../../client/canvas/focus/lay-out-focus.ts';
import { inSight, outOfSight } from '../../client/canvas/hidden.ts';
import { type Box, centreOf, type Curve, grow, type Point } from '../../client/canvas/layout/geometry.ts';
import { hideInWings } from '../../client/canvas/layout/hide-in-wings.ts';
import type { Pins } from '../../client/canvas/layout/moved.ts';
import { withPins } from '../../client/canvas/layout/pin-wings.ts';
import { layOutWings } from '../../client/canvas/layout/wings.ts';
import { toDrawnGraph } from '../../client/canvas/model.ts';
import { hideInRelations, withPins as pinRelations } from '../../client/canvas/relations/pin-relations.ts';
import { layOutRelations } from '../../client/canvas/relations/relations.ts';
import { linesFor } from '../../client/canvas/relations/shown.ts';
import { lineTypes } from '../../client/canvas/relations/ties.ts';
import { measureByTable } from './letter-widths.ts';
import { talks } from './talks.ts';

const view = { width: 1440, height: 816 };
const graph = toDrawnGraph(talks({ seed: 1 }));

function given<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Error('there is none');
  return thing;
}

const wings = given(layOutWings(graph, view, measureByTable));
const boxesIn = (drawn: {
  readonly cards: readonly { readonly position: { readonly id: string }; readonly box: Box }[];
  readonly pills: readonly { readonly actor: { readonly id: string }; readonly box: Box }[];
}) =>
  new Map([
    ...drawn.cards.map(({ position, box }) => [position.id, box] as const),
    ...drawn.pills.map(({ actor, box }) => [actor.id, box] as const),
  ]);

const isFinite = ({ from, controls, to }: Curve) =>
  [from, ...controls, to].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));

/** Whether a line ends at a box: on its edge or a head's length before it. */
const touches = (box: Box, { x, y }: Point) => {
  const around = grow(box, 6);
  return x >= around.x && x <= around.x + around.width && y >= around.y && y <= around.y + around.height;
};

/** The middle of a box to a thousandth: a box keeps its corner, and half of its width is added again. */
const middleOf = (box: Box | undefined): Point => rounded(centreOf(given(box)));
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x * 1e3) / 1e3, y: Math.round(y * 1e3) / 1e3 });

/** Everywhere a reader can put something: beside, over, above, far away, onto the very middle of another. */
const somewhere: readonly ((at: Point, other: Point) => Point)[] = [
  ({ x, y }) => ({ x: x + 60, y: y - 40 }),
  ({ x, y }) => ({ x: -x, y }),
  (_, other) => ({ x: other.x, y: other.y - 70 }),
  (_, other) => other,
  () => ({ x: 4000, y: -3000 }),
];

describe('what was put by hand', () => {
  test.each(somewhere.map((where, index) => ({ where, index })))(
    'stands there in the wings, with its lines at their ends and the order kept ($index)',
    ({ where }) => {
      const card = given(
        wings.cards.find(({ position }) => graph.holdings.some((one) => one.position === position.id)),
      );
      const pill = given(wings.pills.at(-1));
      const pins: Pins = {
        [card.position.id]: where(centreOf(card.box), centreOf(pill.box)),
        [pill.actor.id]: where(centreOf(pill.box), centreOf(card.box)),
        'Position:gone': { x: 0, y: 0 },
      };
      const moved = withPins(wings, graph, pins);
      const boxes = boxesIn(moved);
      for (const id of [card.position.id, pill.actor.id])
        expect(middleOf(boxes.get(id))).toEqual(rounded(given(pins[id])));
      for (const { holding, curve } of moved.lines) {
        expect(isFinite(curve)).toBe(true);
        expect(touches(given(boxes.get(holding.actor)), curve.from)).toBe(true);
        expect(touches(given(boxes.get(holding.position)), curve.to)).toBe(true);
      }
      expect(moved.brackets.every(({ curve }) => isFinite(curve))).toBe(true);
      expect(moved.cards.map(({ position }) => position.id)).toEqual(
        wings.cards.map(({ position }) => position.id),
      );
      expect(moved.lines.map(({ holding }) => holding.id)).toEqual(
        wings.lines.map(({ holding }) => holding.id),
      );
      expect(withPins(wings, graph, pins)).toEqual(moved);
    },
  );

  test('leaves all lines as they are that do not end on what it shares a box with', () => {
    const card = given(
      wings.cards.find(({ position }) => graph.holdings.some((one) => one.position === position.id)),
    );
    const { x, y } = centreOf(card.box);
    const moved = withPins(wings, graph, { [card.position.id]: { x: x + 30, y: y + 30 } });
    const holders = new Set(
      graph.holdings.flatMap(({ actor, position }) => (position === card.position.id ? [actor] : [])),
    );
    const others = ({ holding }: (typeof wings.lines)[number]) => !holders.has(holding.actor);
    const beside = new Set(
      graph.holdings.flatMap(({ actor, position }) => (holders.has(actor) ? [position] : [])),
    );
    const untouched = (line: (typeof wings.lines)[number]) =>
      others(line) && !beside.has(line.holding.position);
    expect(moved.lines.filter(untouched)).toEqual(wings.lines.filter(untouched));
    expect(moved.regions).toEqual(wings.regions);
  });

  test('nothing put by hand: the very same drawing, in every view', () => {
    const relations = layOutRelations(graph, view, measureByTable);
    expect(withPins(wings, graph, {})).toBe(wings);
    expect(withPins(wings, graph, { 'Actor:gone': { x: 1, y: 1 } })).toBe(wings);
    expect(pinRelations(relations, {})).toBe(relations);
  });

  test('stands there among the relations, and all its lines run to it', () => {
    const relations = layOutRelations(graph, view, measureByTable);
    const tied = relations.pills.filter(({ actor }) =>
      relations.ties.some(({ source, target }) => source === actor.id || target === actor.id),
    );
    for (const pill of tied.slice(0, 8)) {
      const id = pill.actor.id;
      for (const where of somewhere) {
        const place = where(centreOf(pill.box), centreOf(given(tied[0]).box));
        const moved = pinRelations(relations, { [id]: place });
        const boxes = new Map(moved.pills.map(({ actor, box }) => [actor.id, box]));
        expect(middleOf(boxes.get(id))).toEqual(rounded(place));
        for (const { tie, curve } of linesFor(moved, lineTypes, [id])) {
          expect(isFinite(curve)).toBe(true);
          if (tie.source !== id && tie.target !== id) continue;
          expect(touches(given(boxes.get(tie.source)), curve.from)).toBe(true);
          expect(touches(given(boxes.get(tie.target)), curve.to)).toBe(true);
        }
      }
    }
  });

  test('stands there around what is in focus, with what is written on it', () => {
    const ids = [graph.actors, graph.positions, graph.issues].flatMap((each) =>
      each.map(({ id }) => id).slice(0, 3),
    );
    for (const id of ids) {
      const focus = given(layOutFocus(graph, id, { view, measure: measureByTable }));
      for (const [other, box] of boxesIn(focus)) {
        if (other === id) continue;
        const to = { x: centreOf(box).x + 333, y: centreOf(box).y - 222 };
        const moved = pinFocus(focus, graph, { [other]: to });
        const boxes = new Map([...boxesIn(moved), [focus.centre.id, focus.centre.box] as const]);
        expect(middleOf(boxes.get(other))).toEqual(rounded(to));
        for (const { holding, curve } of moved.lines) {
          expect(isFinite(curve)).toBe(true);
          expect(touches(given(boxes.get(holding.actor)), curve.from)).toBe(true);
          expect(touches(given(boxes.get(holding.position)), curve.to)).toBe(true);
        }
        for (const { curve } of moved.ties) expect(isFinite(curve)).toBe(true);
        const written = focus.notes.filter(({ at }) => touches(grow(box, -6), at));
        const now = moved.notes.filter(({ id: note }) => written.some((each) => each.id === note));
        expect(now.every(({ at }) => touches(grow(given(boxes.get(other)), -6), at))).toBe(true);
      }
    }
  });
});

describe('what is hidden', () => {
  const actor = given(wings.pills[0]).actor.id;
  const issue = given(
    graph.issues.find(({ id }) => graph.positions.some((position) => position.issue === id)),
  ).id;

  test('is not drawn, nor any line, tag or bracket at it; nothing else moves', () => {
    const gone = outOfSight(graph, new Set([actor, issue]));
    const left = hideInWings(wings, gone);
    expect(left.pills).toEqual(wings.pills.filter((pill) => pill.actor.id !== actor));
    expect(left.cards).toEqual(wings.cards.filter(({ position }) => position.issue !== issue));
    expect(left.regions).toEqual(wings.regions.filter((region) => region.issue.id !== issue));
    const drawn = new Set(left.lines.map(({ holding }) => holding.id));
    for (const { holding } of wings.lines)
      expect(drawn.has(holding.id)).toBe(!gone.has(holding.actor) && !gone.has(holding.position));
    expect(left.tags.every(({ holding }) => drawn.has(holding))).toBe(true);
    expect(left.bounds).toEqual(wings.bounds);
  });

  test('leaves the graph that lists tell of, with every edge at it', () => {
    const seen = inSight(graph, new Set([actor, issue]));
    expect(seen.actors.some(({ id }) => id === actor)).toBe(false);
    expect(seen.positions.some((position) => position.issue === issue)).toBe(false);
    const positions = new Set(seen.positions.map(({ id }) => id));
    expect(seen.holdings.every((one) => one.actor !== actor && positions.has(one.position))).toBe(true);
    expect(inSight(graph, new Set())).toBe(graph);
  });

  test('takes its band with it only where nobody else stands in it', () => {
    const relations = layOutRelations(graph, view, measureByTable);
    const [band] = relations.bands;
    const own = relations.pills.filter(({ box }) => touches(grow(given(band), -6), centreOf(box)));
    const [first] = own;
    expect(own.length).toBeGreaterThan(1);
    const without = (ids: readonly string[]) => hideInRelations(relations, new Set(ids)).bands.length;
    expect(without([given(first).actor.id])).toBe(relations.bands.length);
    expect(without(own.map((pill) => pill.actor.id))).toBe(relations.bands.length - 1);
  });

  test('is not drawn around what is in focus either; the middle always is', () => {
    const position = given(graph.holdings[0]).position;
    const holder = given(graph.holdings[0]).actor;
    const focus = given(layOutFocus(graph, position, { view, measure: measureByTable }));
    const left = hideInFocus(focus, new Set([holder, position]));
    expect(left.pills.some((pill) => pill.actor.id === holder)).toBe(false);
    expect(left.lines.some(({ holding }) => holding.actor === holder)).toBe(false);
    expect(left.centre).toEqual(focus.centre);
  });
});
