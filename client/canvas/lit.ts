import type { DrawnGraph } from './model.ts';
import { tiesOf } from './relations/ties.ts';

/** What a selection lights: ids of nodes and edges. All else fades. */
export interface Lit {
  /** Filled yellow: what is selected; of a line, both its ends. */
  chosen: ReadonlySet<string>;
  /** Ringed: what it touches. */
  near: ReadonlySet<string>;
  /** Lines that stay, and whatever else stays as it is. */
  edges: ReadonlySet<string>;
  /** Issues whose headings stay. */
  issues: ReadonlySet<string>;
}

const ends = (edges: readonly { source: string; target: string }[], id: string): string[] =>
  edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));

/** The nodes and lines that belong to the selected id: actor, position, issue or drawn edge. Null where it is not drawn. */
export function litBy(graph: DrawnGraph, id: string): Lit | null {
  const issueOf = new Map(graph.positions.map(({ id: position, issue }) => [position, issue]));
  const actors = new Set(graph.actors.map((actor) => actor.id));
  const lines = graph.holdings.map(({ id: line, actor, position }) => ({
    id: line,
    source: actor,
    target: position,
  }));
  const { contradictions, refinements } = graph;
  const ties = [...lines, ...tiesOf(graph), ...contradictions, ...refinements];
  const line = ties.find((tie) => tie.id === id);
  if (line !== undefined) {
    const issue = [line.source, line.target].flatMap((end) => issueOf.get(end) ?? []);
    return {
      chosen: new Set([line.source, line.target, id]),
      near: new Set(),
      edges: new Set([id]),
      issues: new Set(issue),
    };
  }
  const isIssue = graph.issues.some((issue) => issue.id === id);
  if (!isIssue && !actors.has(id) && !issueOf.has(id)) return null;
  const own = graph.holdings.filter(
    ({ actor, position }) => actor === id || position === id || issueOf.get(position) === id,
  );
  const near = new Set([
    ...own.flatMap(({ actor, position }) => [actor, position]),
    ...ends(graph.contradictions, id),
    ...ends(graph.refinements, id),
    ...graph.relays.flatMap(({ source, target }) => (source === id ? [target] : [])),
    ...ends(graph.memberships, id),
    ...(isIssue ? graph.positions.flatMap((position) => (position.issue === id ? [position.id] : [])) : []),
  ]);
  near.delete(id);
  const brackets = [...contradictions, ...refinements].filter(
    ({ source, target }) => source === id || target === id,
  );
  return {
    chosen: new Set([id]),
    near,
    edges: new Set([...own, ...brackets].map((each) => each.id)),
    issues: new Set(
      [...near, id].flatMap((each) => issueOf.get(each) ?? (each === id && isIssue ? [id] : [])),
    ),
  };
}

/** What several light together: what is itself selected is not merely near. Null where none of them is drawn. */
export function together(lit: readonly (Lit | null)[]): Lit | null {
  const all = lit.filter((each) => each !== null);
  if (all.length === 0) return null;
  const union = (part: keyof Lit) => {
    const ids = new Set<string>();
    for (const each of all) for (const id of each[part]) ids.add(id);
    return ids;
  };
  const chosen = union('chosen');
  const near = new Set([...union('near')].filter((id) => !chosen.has(id)));
  return { chosen, near, edges: union('edges'), issues: union('issues') };
}

/** What all of these light. */
export const litByAll = (graph: DrawnGraph, ids: readonly string[]): Lit | null =>
  together(ids.map((id) => litBy(graph, id)));
