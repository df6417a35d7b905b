import { words } from '../../wording/words.ts';
import type { ActorTie, DrawnGraph } from '../model.ts';
import type { TreeItem } from '../tree-items.ts';
import { treeOf } from '../tree-items.ts';

/** Positions that stand around something: what an actor holds, a position with what it contradicts and refines, those of an issue. */
function positionsAround(graph: DrawnGraph, id: string): ReadonlySet<string> {
  const tied = [...graph.contradictions, ...graph.refinements].flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  );
  return new Set([
    ...graph.positions.flatMap((position) =>
      position.id === id || position.issue === id ? [position.id] : [],
    ),
    ...tied,
    ...graph.holdings.flatMap(({ actor, position }) => (actor === id ? [position] : [])),
  ]);
}

const actorTies = (graph: DrawnGraph): readonly ActorTie[] => [
  ...graph.represents,
  ...graph.relays,
  ...graph.memberships,
  ...graph.answers,
  ...graph.addresses,
  ...graph.mentions,
];

/** The part of the graph that the focus view shows around something. */
export function graphAround(graph: DrawnGraph, id: string): DrawnGraph {
  const around = positionsAround(graph, id);
  const positions = graph.positions.filter((position) => around.has(position.id));
  const holdings = graph.holdings.filter(({ position }) => around.has(position));
  // Around an actor that holds nothing stands whoever it is tied to.
  const tied =
    holdings.length > 0 ? [] : actorTies(graph).filter((tie) => tie.source === id || tie.target === id);
  const ends = tied.flatMap(({ source, target }) => [source, target]);
  const actors = new Set([id, ...ends, ...holdings.map(({ actor }) => actor)]);
  const issues = new Set(positions.map(({ issue }) => issue));
  const within = <Tie extends { source: string; target: string }>(ties: readonly Tie[]) =>
    ties.filter(({ source, target }) => source === id || target === id);
  const between = (ties: readonly ActorTie[]) =>
    ties.filter(({ source, target }) => actors.has(source) && actors.has(target));
  return {
    ...graph,
    actors: graph.actors.filter((actor) => actors.has(actor.id)),
    issues: graph.issues.filter((issue) => issues.has(issue.id)),
    positions,
    holdings,
    relays: between(graph.relays),
    represents: between(graph.represents),
    memberships: between(graph.memberships),
    contradictions: within(graph.contradictions),
    refinements: within(graph.refinements),
  };
}

/** The name, or the sentence, of what can stand in the middle; null where it is not in the graph. */
export function nameIn(graph: DrawnGraph, id: string): string | null {
  const named = [...graph.actors, ...graph.issues].find((each) => each.id === id);
  return named?.name ?? graph.positions.find((each) => each.id === id)?.proposition ?? null;
}

/** The focus view as a tree: what stands in the middle, then what is around it. */
export function focusTree(graph: DrawnGraph, id: string): TreeItem[] {
  const middle = {
    key: 'middle',
    target: id,
    label: nameIn(graph, id) ?? '',
    detail: words.canvas.tree.inMiddle,
    leadsTo: null,
    children: [],
  };
  return [middle, ...treeOf(graphAround(graph, id))];
}

/** Who said most. */
function mostHeard({ actors, holdings }: DrawnGraph): string | null {
  const statements = new Map<string, Set<string>>(actors.map(({ id }) => [id, new Set()]));
  for (const holding of holdings)
    for (const statement of holding.statements) statements.get(holding.actor)?.add(statement);
  const count = (id: string) => statements.get(id)?.size ?? 0;
  return actors.reduce<string | null>(
    (best, { id }) => (best === null || count(id) > count(best) ? id : best),
    null,
  );
}

/** What stands in the middle: what is asked for, where the graph has it, else who said most. Null for a graph without actors. */
export const middleOf = (graph: DrawnGraph, asked: string | null): string | null =>
  asked !== null && nameIn(graph, asked) !== null ? asked : mostHeard(graph);
