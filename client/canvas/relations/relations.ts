import type { View } from '../layout/card-cap.ts';
import { type Box, boundsOf } from '../layout/geometry.ts';
import { type Effort, runAll, type Steps } from '../layout/steps.ts';
import type { DrawnActor, DrawnGraph } from '../model.ts';
import { type Measure, typeFaces } from '../type.ts';
import { arrange, type Needs } from './arrange.ts';
import { bandsOf, type Column } from './bands.ts';
import { besideBodies } from './both-sides.ts';
import { classify, notesOf, type Place } from './classify.ts';
import { byWeight, largest, leastName } from './fitting.ts';
import { above, beforeRows, heightAround, margin, rowGap, rowHeight } from './fit.ts';
import { gapInBand } from './heights.ts';
import { searchOrder } from './order-search.ts';
import { type Order, orderOf, type Plan, planOf } from './plan.ts';
import { headingsOf } from './headings.ts';
import type { RelationPill, Relations } from './relations-shape.ts';
import { pillHeight, type PillSize, pillSizeOf } from './sizes.ts';
import { type Tie, tiesOf } from './ties.ts';

interface Sized extends Needs {
  placeOf: (actor: string) => Place;
  /** Whether some of those who speak stand in the right column. */
  both: boolean;
  sizes: readonly PillSize[];
  talkedAbout: readonly { actor: DrawnActor; size: PillSize }[];
}

/** What is to be placed of these actors, with the room it needs. */
function sized(
  graph: DrawnGraph,
  places: ReadonlyMap<string, Place>,
  ties: readonly Tie[],
  { set, both }: { set: (actor: DrawnActor, place: Place) => PillSize; both: boolean },
): Sized {
  const beside = both ? besideBodies(graph, places, ties) : new Set<string>();
  const plan = planOf(bandsOf(graph, places, beside), ties);
  const placeOf = (id: string): Place => places.get(id) ?? 'speaks';
  const sizes = plan.pills.map(({ actor }) => set(actor, placeOf(actor.id)));
  const widest = (wanted: Column) =>
    Math.max(150, ...sizes.map(({ width }, pill) => (plan.pills[pill]?.column === wanted ? width : 0)));
  const talkedAbout = graph.actors.flatMap((actor) =>
    places.get(actor.id) === 'talked-about' ? [{ actor, size: set(actor, 'talked-about') }] : [],
  );
  return {
    plan,
    placeOf,
    both: beside.size > 0,
    sizes,
    pillHeights: sizes.map(({ textHeight }, pill) =>
      pillHeight(textHeight, plan.ends[pill] ?? { left: 0, right: 0, all: 0 }),
    ),
    talkedAbout,
    below: talkedAbout.map(({ size }) => size.width),
    columns: [widest('left'), widest('right')],
  };
}

/** The graph with some of its actors only, and the edges among them. */
function only(places: ReadonlyMap<string, Place>, ids: readonly string[]): ReadonlyMap<string, Place> {
  const chosen = new Set(ids);
  return new Map([...places].filter(([id]) => chosen.has(id)));
}

/** How the layout may differ for the same graph and view. */
export interface Choice {
  seed?: number;
  /** An actor that is drawn even where others have more relays: what is selected stays in sight. */
  keep?: string | null;
  effort?: Effort;
}

/** `relationsInSteps` in one go. */
export const layOutRelations = (
  graph: DrawnGraph,
  view: View,
  measure: Measure,
  choice?: Choice,
): Relations => runAll(relationsInSteps(graph, view, measure, choice));

/**
 * Lays out who speaks, who is spoken for and who is only talked about, for a view (px of the screen). Where names would be
 * smaller than 10.5 px, the actors with most relays are drawn and the rest is counted. The same graph, view, measure,
 * seed, kept actor and effort give the same drawing.
 */
export function* relationsInSteps(
  graph: DrawnGraph,
  view: View,
  measure: Measure,
  { seed = 1, keep = null, effort = 'full' }: Choice = {},
): Steps<Relations> {
  const all = classify(graph);
  const ties = tiesOf(graph);
  const notes = notesOf(graph);
  const countSize = typeFaces.count.size;
  const set = (actor: DrawnActor, at: Place) =>
    pillSizeOf({ actor, place: at, note: notes(actor, at) }, countSize, measure);
  const ranked = byWeight(graph, all);
  const kept = keep !== null && all.has(keep) ? [keep, ...ranked.filter((id) => id !== keep)] : ranked;
  const partsWith = (both: boolean) => (count: number) =>
    sized(graph, only(all, kept.slice(0, count)), ties, { set, both });
  const fitting = (parts: (count: number) => Sized) =>
    largest(kept.length, (tried) => {
      const needs = parts(tried);
      return arrange(view, needs, orderOf(needs.plan)).fit.zoom * typeFaces.actor.size >= leastName;
    });
  let partsOf = partsWith(false);
  let count = yield* fitting(partsOf);
  if (count < kept.length) {
    // Where they are too many for one column and few are spoken for, they stand on both sides.
    const onBoth = yield* fitting(partsWith(true));
    if (onBoth > count) [partsOf, count] = [partsWith(true), onBoth];
  }
  // Arcs of the order found may reach further than those of the first: then a few actors less.
  for (let fewer = count; ; fewer -= 2) {
    const parts = partsOf(Math.max(1, fewer));
    const order = yield* searchOrder(parts.plan, parts.pillHeights, seed, effort);
    const relations = assemble(view, parts, order, { ties, total: all.size });
    if (fewer <= 2 || relations.zoom * typeFaces.actor.size >= leastName) return relations;
  }
}

/** Above the columns' foot a button says who is missing: it needs room where there is one, most where the right column is as long as the left one. */
const footRoom = { one: 34, both: 56 };

function assemble(
  view: View,
  parts: Sized,
  order: Order,
  { ties, total }: { ties: readonly Tie[]; total: number },
): Relations {
  const { heights, depth, rows, fit, below: inRows, reach } = arrange(view, parts, order);
  const [leftWidth, rightWidth] = parts.columns;
  const right = leftWidth + fit.corridor;
  const columns = parts.plan.pills.flatMap(({ actor, column }, pill): RelationPill[] => {
    const [size, extent] = [parts.sizes[pill], heights.pills[pill]];
    if (size === undefined || extent === undefined) return [];
    const box: Box =
      column === 'left' ? { x: 0, width: leftWidth, ...extent } : { x: right, width: rightWidth, ...extent };
    return [{ actor, place: parts.placeOf(actor.id), column, box, lines: size.text.lines, note: size.note }];
  });
  const rowTop = heights.total + beforeRows;
  const below = inRows.flatMap(({ x, row }, index): RelationPill[] => {
    const pill = parts.talkedAbout[index];
    if (pill === undefined) return [];
    const box = { x, y: rowTop + row * (rowHeight + rowGap), width: pill.size.width, height: rowHeight };
    const { lines } = pill.size.text;
    return [{ actor: pill.actor, place: 'talked-about', column: 'below', box, lines, note: pill.size.note }];
  });
  const pills = [...columns, ...below];
  const drawn = new Set(pills.map(({ actor }) => actor.id));
  const leftOut = total - pills.length;
  const { both } = parts;
  const anybody = columns.some(({ column }) => column === 'right');
  // Where nobody stands at the right, its room is no part of the drawing.
  const to = anybody || rows > 0 ? reach.to : leftWidth + depth.right;
  const bounds = {
    x: reach.from - margin,
    y: -above - margin,
    width: to - reach.from + 2 * margin,
    height: heightAround(heights.total, rows) + (leftOut > 0 ? footRoom[both ? 'both' : 'one'] : 0),
  };
  const zoom = Math.min(fit.zoom, view.height / bounds.height, view.width / bounds.width);
  const small = (face: 'count' | 'tag') => Math.min(13, Math.max(typeFaces[face].size, leastName / zoom));
  const grounds = {
    leftWidth,
    right,
    both,
    anybody,
    arcs: parts.plan.arcs.left.length > 0,
    rowTop,
    rowLeft: inRows[0]?.x,
  };
  return {
    bounds,
    zoom,
    countSize: small('count'),
    tagSize: small('tag'),
    pills,
    bands: heights.bands.map(({ band, y, height }) => bandBox(parts.plan, band, columns, { y, height })),
    headings: headingsOf(grounds),
    ties: ties.filter(({ source, target }) => drawn.has(source) && drawn.has(target)),
    corridor: { left: leftWidth, right },
    turn: heights.total + 14,
    depth,
    entries: new Map(below.map(({ actor }, index) => [actor.id, inRows[index]?.entry ?? 0])),
    leftOut,
    moved: new Set(),
  };
}

/** Around all pills of a band. */
function bandBox(
  plan: Plan,
  band: number,
  columns: readonly RelationPill[],
  { y, height }: { y: number; height: number },
): Box {
  const own = columns.filter((_, pill) => plan.pills[pill]?.band === band).map(({ box }) => box);
  const { x, width } = boundsOf(own);
  return { x: x - gapInBand - 4, width: width + 2 * (gapInBand + 4), y, height };
}
