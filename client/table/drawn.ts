import { graphAround } from '../canvas/focus/focus-graph.ts';
import type { FreeGraph } from '../canvas/free/free-graph.ts';
import { hiddenBut, inSight } from '../canvas/hidden.ts';
import type { DrawnGraph, DrawnIssue } from '../canvas/model.ts';
import type { OpeningGraphQuery } from '../generated/graphql.ts';

type Edge = OpeningGraphQuery['graph']['edges'][number];

/** A statement behind a line between actors, or from one to an event; ids are global ids. */
export interface Told {
  readonly statement: string;
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
  readonly told: readonly Told[];
  /** By the id of the holding. */
  readonly heard: ReadonlyMap<string, Heard>;
}

/** What of the graph is on the canvas. */
export interface OnCanvas {
  /** Global ids of the nodes taken out of sight. */
  readonly hidden: readonly string[];
  /** What stands in the middle of the focus view; null in other views. */
  readonly middle: string | null;
  /** What was brought into the free view; null in other views. */
  readonly free: FreeGraph | null;
}

/**
 * What is drawn: the graph in sight, of the focus view the part around its middle. The views of positions and of relations show the same
 * graph from two sides, so their tables are the same.
 * @param answer what the graph was made of
 */
export function drawnOf(
  answer: OpeningGraphQuery,
  whole: DrawnGraph,
  { hidden, middle, free }: OnCanvas,
): Drawn {
  const out = hiddenBut(new Set(hidden), middle);
  const seen = inSight(whole, out);
  const around = middle === null ? seen : graphAround(seen, middle);
  const graph = free === null ? around : withIssues(around, free);
  const nodes =
    free === null
      ? new Set(graph.actors.map(({ id }) => id))
      : new Set(answer.graph.nodes.map(({ id }) => id).filter((id) => !out.has(id)));
  const between = answer.graph.edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  return { graph, told: between.flatMap(toldBy), heard: new Map(answer.graph.edges.flatMap(heardOf)) };
}

/** The statements of a line that is no holding. Those behind RELAYS are the relayed ones, which its target said. */
function toldBy({ type, source, target, statements }: Edge): Told[] {
  if (type === 'HOLDS') return [];
  const actor = type === 'RELAYS' ? target : source;
  return statements.map(({ id }) => ({ statement: id, actor }));
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
