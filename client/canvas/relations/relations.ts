import type { View } from '../layout/card-cap.ts';
import { type Box, boundsOf } from '../layout/geometry.ts';
import type { DrawnActor, DrawnGraph } from '../model.ts';
import { type Measure, typeFaces } from '../type.ts';
import { bandsOf } from './bands.ts';
import { classify, notesOf, type Place } from './classify.ts';
import { byWeight, largest, leastName } from './fitting.ts';
import {
  above,
  beforeRows,
  corridor,
  depthsOf,
  fitOf,
  heightAround,
  margin,
  rowGap,
  rowHeight,
} from './fit.ts';
import { gapInBand, heightsOf, leastGap, mostGap } from './heights.ts';
import { searchOrder } from './order-search.ts';
import { type Order, orderOf, type Plan, planOf } from './plan.ts';
import { headingsOf } from './headings.ts';
import type { RelationPill, Relations } from './relations-shape.ts';
import { pillHeight, type PillSize, pillSizeOf } from './sizes.ts';
import { setInRows } from './talked-about-row.ts';
import { type Tie, tiesOf } from './ties.ts';

interface Sized {
  plan: Plan;
  sizes: readonly PillSize[];
  pillHeights: readonly number[];
  talkedAbout: readonly { actor: DrawnActor; size: PillSize }[];
  columns: readonly [number, number];
}

/** What is to be placed of these actors, with the room it needs. */
function sized(
  graph: DrawnGraph,
  places: ReadonlyMap<string, Place>,
  ties: readonly Tie[],
  set: (actor: DrawnActor, place: Place) => PillSize,
): Sized {
  const plan = planOf(bandsOf(graph, places), ties);
  const sizes = plan.pills.map(({ actor, place }) => set(actor, place));
  const widest = (wanted: Place) =>
    Math.max(150, ...sizes.map(({ width }, pill) => (plan.pills[pill]?.place === wanted ? width : 0)));
  return {
    plan,
    sizes,
    pillHeights: sizes.map(({ textHeight }, pill) =>
      pillHeight(textHeight, plan.ends[pill] ?? { left: 0, right: 0 }),
    ),
    talkedAbout: graph.actors.flatMap((actor) =>
      places.get(actor.id) === 'talked-about' ? [{ actor, size: set(actor, 'talked-about') }] : [],
    ),
    columns: [widest('speaks'), widest('spoken-for')],
  };
}

/** Rows below need at most two; one where all fit beside each other in the width that a view of this shape has. */
const rowsFor = (talkedAbout: Sized['talkedAbout'], width: number): number =>
  talkedAbout.length === 0
    ? 0
    : talkedAbout.reduce((sum, { size }) => sum + size.width + 12, 0) <= width
      ? 1
      : 2;

/** Lays a choice of actors out; the order is searched for only when it is to be shown. */
function arrange(view: View, parts: Sized, order: Order) {
  let heights = heightsOf(parts.pillHeights, order);
  const depth = depthsOf(parts.plan, heights);
  const roughWidth = parts.columns[0] + parts.columns[1] + depth.left + depth.right + corridor.most * 0.8;
  const rows = rowsFor(parts.talkedAbout, roughWidth);
  let fit = fitOf(view, parts.columns, heightAround(heights.total, rows), depth);
  const spare = view.height / fit.zoom - heightAround(heights.total, rows);
  const steps = Math.max(1, order.bands.length - 1);
  if (spare > 0) {
    heights = heightsOf(parts.pillHeights, order, Math.min(mostGap, leastGap + spare / steps));
    fit = fitOf(view, parts.columns, heightAround(heights.total, rows), depth);
  }
  return { heights, depth, rows, fit };
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
}

/**
 * Lays out who speaks, who is spoken for and who is only talked about, for a view (px of the screen). Where names would be
 * smaller than 10.5 px, the actors with most relays are drawn and the rest is counted. The same graph, view, measure,
 * seed and kept actor give the same drawing.
 */
export function layOutRelations(
  graph: DrawnGraph,
  view: View,
  measure: Measure,
  { seed = 1, keep = null }: Choice = {},
): Relations {
  const all = classify(graph);
  const ties = tiesOf(graph);
  const notes = notesOf(graph);
  const countSize = typeFaces.count.size;
  const set = (actor: DrawnActor, at: Place) => pillSizeOf(actor, notes(actor, at), countSize, measure);
  const ranked = byWeight(graph, all);
  const kept = keep !== null && all.has(keep) ? [keep, ...ranked.filter((id) => id !== keep)] : ranked;
  const partsOf = (count: number) => sized(graph, only(all, kept.slice(0, count)), ties, set);
  const count = largest(kept.length, (tried) => {
    const parts = partsOf(tried);
    return arrange(view, parts, orderOf(parts.plan)).fit.zoom * typeFaces.actor.size >= leastName;
  });
  const parts = partsOf(count);
  const order = searchOrder(parts.plan, parts.pillHeights, { seed });
  return assemble(view, parts, order, { ties, total: all.size });
}

function assemble(
  view: View,
  parts: Sized,
  order: Order,
  { ties, total }: { ties: readonly Tie[]; total: number },
): Relations {
  const { heights, depth, rows, fit } = arrange(view, parts, order);
  const [leftWidth, rightWidth] = parts.columns;
  const right = leftWidth + fit.corridor;
  const columns = parts.plan.pills.flatMap(({ actor, place: at }, pill): RelationPill[] => {
    const [size, extent] = [parts.sizes[pill], heights.pills[pill]];
    if (size === undefined || extent === undefined) return [];
    const box: Box =
      at === 'speaks' ? { x: 0, width: leftWidth, ...extent } : { x: right, width: rightWidth, ...extent };
    return [{ actor, place: at, box, lines: size.text.lines, note: size.note }];
  });
  const rowTop = heights.total + beforeRows;
  const ends = { from: -depth.left, to: right + rightWidth + depth.right };
  const inRows = setInRows(
    parts.talkedAbout.map(({ size }) => size.width),
    ends.from,
    ends.to,
  );
  const below = inRows.flatMap(({ x, row }, index): RelationPill[] => {
    const pill = parts.talkedAbout[index];
    if (pill === undefined) return [];
    const box = { x, y: rowTop + row * (rowHeight + rowGap), width: pill.size.width, height: rowHeight };
    return [
      { actor: pill.actor, place: 'talked-about', box, lines: [pill.actor.name], note: pill.size.note },
    ];
  });
  const pills = [...columns, ...below];
  const drawn = new Set(pills.map(({ actor }) => actor.id));
  const small = (face: 'count' | 'tag') => Math.min(13, Math.max(typeFaces[face].size, leastName / fit.zoom));
  return {
    bounds: {
      x: ends.from - margin,
      y: -above - margin,
      width: ends.to - ends.from + 2 * margin,
      height: heightAround(heights.total, rows),
    },
    zoom: fit.zoom,
    countSize: small('count'),
    tagSize: small('tag'),
    pills,
    bands: heights.bands.map(({ band, y, height }) => bandBox(parts.plan, band, columns, { y, height })),
    headings: headingsOf({
      left: 0,
      leftWidth,
      right,
      corridor: fit.corridor,
      rowTop,
      rowLeft: ends.from,
      below: below.length,
    }),
    ties: ties.filter(({ source, target }) => drawn.has(source) && drawn.has(target)),
    corridor: { left: leftWidth, right },
    turn: heights.total + beforeRows / 2,
    depth,
    entries: new Map(below.map(({ actor }, index) => [actor.id, inRows[index]?.entry ?? 0])),
    leftOut: total - pills.length,
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
