import type { View } from '../address/views.ts';
import { graphAround } from '../canvas/focus/focus-graph.ts';
import type { FreeGraph } from '../canvas/free/free-graph.ts';
import { hiddenBut, inSight } from '../canvas/hidden.ts';
import type { DrawnGraph, DrawnIssue } from '../canvas/model.ts';
import { type LineType, tiesOf } from '../canvas/relations/ties.ts';
import type { OpeningGraphQuery } from '../generated/graphql.ts';

type Edge = OpeningGraphQuery['graph']['edges'][number];

/** A statement behind a line between actors, or from one to an event; ids are global ids. */
export interface Told {
  readonly statement: string;
  /** Id of the line. */
  readonly line: string;
  /** Who said it. */
  readonly actor: string;
}

/** How many statements of a holding were heard firsthand, and how many are only known through others. */
export interface Heard {
  readonly firsthand: number;
  readonly relayed: number;
}

/** What the tables are made of: what the view at hand draws. */
export interface Drawn {
  readonly graph: DrawnGraph;
  /** What else is in sight in other views: it names what statements express. */
  readonly around: DrawnGraph;
  readonly told: readonly Told[];
  /** By the id of the holding. */
  readonly heard: ReadonlyMap<string, Heard>;
}

/** What of the graph is on the canvas. */
export interface OnCanvas {
  readonly view: View;
  /** Of the view of relations: the types of line that are switched on. */
  readonly lines: readonly LineType[];
  /** Global ids of the nodes taken out of sight. */
  readonly hidden: readonly string[];
  /** What stands in the middle of the focus view; null in other views. */
  readonly middle: string | null;
  /** What was brought into the free view; null in other views. */
  readonly free: FreeGraph | null;
}

/**
 * What is drawn: in the view of positions who holds what, in that of relations the actors and the lines between them, in the focus view what
 * is around its middle, in the free view what was brought in.
 * @param answer what the graph was made of
 */
export function drawnOf(answer: OpeningGraphQuery, whole: DrawnGraph, canvas: OnCanvas): Drawn {
  const out = hiddenBut(new Set(canvas.hidden), canvas.middle);
  const seen = inSight(whole, out);
  const around = canvas.free === null ? seen : withIssues(seen, canvas.free);
  const graph = drawnGraph(around, canvas);
  const told = canvas.view === 'positions' ? [] : toldIn(answer, graph, out, canvas);
  return { graph, around, told, heard: new Map(answer.graph.edges.flatMap(heardOf)) };
}

function drawnGraph(seen: DrawnGraph, { view, middle }: OnCanvas): DrawnGraph {
  if (view === 'relations') return { ...seen, issues: [], positions: [], holdings: [] };
  if (view === 'free') return seen;
  const graph = middle === null ? seen : graphAround(seen, middle);
  const drawn = new Set([middle, ...graph.holdings.map(({ actor }) => actor)]);
  // Around an actor that holds nothing stand those it is tied to.
  const tied = middle !== null && graph.holdings.length === 0;
  return tied ? graph : { ...graph, actors: graph.actors.filter(({ id }) => drawn.has(id)) };
}

/** The statements behind the lines that are no holdings. */
function toldIn(
  answer: OpeningGraphQuery,
  graph: DrawnGraph,
  out: ReadonlySet<string>,
  { view, lines }: OnCanvas,
): Told[] {
  // On the free view there are events, too.
  const nodes =
    view === 'free'
      ? new Set(answer.graph.nodes.map(({ id }) => id).filter((id) => !out.has(id)))
      : new Set(graph.actors.map(({ id }) => id));
  const on = new Set(
    tiesOf(graph).flatMap(({ id, kind }) => (lines.some((line) => line === kind) ? [id] : [])),
  );
  return answer.graph.edges
    .filter(({ source, target }) => nodes.has(source) && nodes.has(target))
    .filter(({ id }) => view !== 'relations' || on.has(id))
    .flatMap(toldBy);
}

/** The statements of a line that is no holding. Those behind RELAYS are the relayed ones, which its target said. */
function toldBy({ id: line, type, source, target, statements }: Edge): Told[] {
  if (type === 'HOLDS') return [];
  const actor = type === 'RELAYS' ? target : source;
  return statements.map(({ id }) => ({ statement: id, line, actor }));
}

function heardOf({ id, type, statements }: Edge): [string, Heard][] {
  if (type !== 'HOLDS') return [];
  const relayed = statements.filter(({ attribution }) => attribution === 'RELAYED').length;
  return [[id, { firsthand: statements.length - relayed, relayed }]];
}

/** On the free view a position may stand without its issue: it is named all the same. */
function withIssues(graph: DrawnGraph, free: FreeGraph): DrawnGraph {
  const issues = new Map(graph.issues.map((issue): [string, DrawnIssue] => [issue.id, issue]));
  const positions = graph.positions.map((position) => {
    const node = free.nodes.get(position.id);
    if (node?.type !== 'position') return position;
    issues.set(node.issue.id, { id: node.issue.id, name: node.issue.name });
    return { ...position, issue: node.issue.id };
  });
  return { ...graph, positions, issues: [...issues.values()] };
}
