import type { DrawnGraph } from '../model.ts';

/** What of tiles and cards a selection lights. */
export interface Marked {
  /** What is selected itself: ids of nodes and holdings. */
  readonly chosen: ReadonlySet<string>;
  /** Actors all of whose chips are lit: those selected, and those whose holding is. */
  readonly actors: ReadonlySet<string>;
  /** Positions that the selection touches. */
  readonly positions: ReadonlySet<string>;
  /** Issues that it touches; null where nothing is selected, so that none is faded. */
  readonly issues: ReadonlySet<string> | null;
  /** The one actor whose stances tiles show instead of everybody's. */
  readonly picked: string | null;
}

/** What these light: global ids of nodes or ids of holdings. */
export function markedBy(graph: DrawnGraph, selected: readonly string[]): Marked {
  const chosen = new Set(selected);
  const own = graph.holdings.filter(({ id, actor }) => chosen.has(id) || chosen.has(actor));
  const lines = graph.holdings.filter(({ id }) => chosen.has(id));
  const actors = new Set([
    ...graph.actors.flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
    ...lines.map(({ actor }) => actor),
  ]);
  const ties = [...graph.contradictions, ...graph.refinements].filter(
    ({ id, source, target }) => chosen.has(id) || chosen.has(source) || chosen.has(target),
  );
  const positions = new Set([
    ...own.map(({ position }) => position),
    ...ties.flatMap(({ source, target }) => [source, target]),
  ]);
  const issues = new Set(
    graph.positions.flatMap(({ id, issue }) =>
      positions.has(id) || chosen.has(id) || chosen.has(issue) ? [issue] : [],
    ),
  );
  const picked = graph.actors.find(({ id }) => chosen.has(id));
  return {
    chosen,
    actors,
    positions,
    issues: issues.size === 0 ? null : issues,
    picked: selected.length === 1 ? (picked?.id ?? null) : null,
  };
}
