import type { CanvasAddress } from '../address/address.ts';
import { atHand } from '../canvas/at-hand.ts';
import { isNode } from '../canvas/drawn-ids.ts';
import { graphAround, middleOf } from '../canvas/focus/focus-graph.ts';
import { nodesIn } from '../canvas/free/blocks.ts';
import { hiddenBut, inSight } from '../canvas/hidden.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import { linesNamed, tiesOf } from '../canvas/relations/ties.ts';
import type { EdgeType } from '../generated/graphql.ts';

/** What of the graph a view shows. */
export interface WhatIsDrawn {
  /** Global ids of the nodes. */
  readonly nodes: readonly string[];
  /** Whether the view shows an edge between two of them, as a line or by where things stand. */
  readonly draws: (edge: { readonly id: string; readonly type: EdgeType }) => boolean;
}

const inPositions: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'HOLDS',
  'ABOUT',
  'CONTRADICTS',
  'REFINES',
  'REPRESENTS',
]);

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Nodes of the view in which nothing is drawn at places, such as that of phones, or not one by one. */
function nodesInSight(graph: DrawnGraph, { view, focus, contents }: CanvasAddress): string[] {
  if (view === 'free') return nodesIn(contents.blocks).filter((id) => !contents.hidden.includes(id));
  const middle = view === 'focus' ? middleOf(graph, focus) : null;
  const seen = inSight(graph, hiddenBut(new Set(contents.hidden), middle));
  const { actors, issues, positions, holdings } = middle === null ? seen : graphAround(seen, middle);

  if (view === 'relations') return ids(actors);
  const holders = new Set([middle, ...holdings.map(({ actor }) => actor)]);
  return [...ids(actors).filter((id) => holders.has(id)), ...ids(issues), ...ids(positions)];
}

/**
 * What the view at hand shows: its nodes, and of the edges among them those that it tells. Relations tells those of the types that are
 * switched on, those of one type beyond the strongest too; Focus and Free tell all.
 */
export function whatIsDrawn(graph: DrawnGraph, canvas: CanvasAddress): WhatIsDrawn {
  const nodes = [...new Set(atHand()?.nodes() ?? nodesInSight(graph, canvas))].filter(
    // Positions whose issue is not at hand stand under one that is no node.
    (id) => isNode(id) && !id.endsWith(':'),
  );
  if (canvas.view === 'positions') return { nodes, draws: ({ type }) => inPositions.has(type) };
  if (canvas.view !== 'relations') return { nodes, draws: () => true };
  const on: ReadonlySet<string> = new Set([...linesNamed(canvas.lines), 'represents', 'member-of']);
  const shown = new Set(tiesOf(graph).flatMap(({ id, kind }) => (on.has(kind) ? [id] : [])));
  return { nodes, draws: ({ id }) => shown.has(id) };
}
