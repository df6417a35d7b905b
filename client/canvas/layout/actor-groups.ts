import type { DrawnActor, DrawnGraph } from '../model.ts';

/** A body and those who represent it, or one actor alone: they share a box, the body first. */
export interface ActorGroup {
  actors: readonly DrawnActor[];
}

/** Follows REPRESENTS upwards to the last body; a circle ends where it would begin again. */
export function bodyOf(actor: string, represented: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let body = actor;
  for (
    let next = represented.get(body);
    next !== undefined && !seen.has(next);
    next = represented.get(body)
  ) {
    seen.add(body);
    body = next;
  }
  return body;
}

/** Whom each actor speaks for. One who speaks for two bodies stands with the first; the reader and the tree name both. */
export function representedBy({ represents }: DrawnGraph): ReadonlyMap<string, string> {
  const represented = new Map<string, string>();
  for (const { source, target } of represents) {
    if (!represented.has(source)) represented.set(source, target);
  }
  return represented;
}

/** Who is drawn in the wings: all who hold something, and the bodies for which one of them speaks. */
export function groupActors(graph: DrawnGraph): ActorGroup[] {
  const holders = new Set(graph.holdings.map(({ actor }) => actor));
  const represented = representedBy(graph);
  const groups = new Map<string, DrawnActor[]>();
  const byId = new Map(graph.actors.map((actor) => [actor.id, actor]));
  for (const actor of graph.actors) {
    if (!holders.has(actor.id)) continue;
    const body = bodyOf(actor.id, represented);
    const bodyActor = byId.get(body);
    const group = groups.get(body) ?? (bodyActor === undefined ? [] : [bodyActor]);
    if (actor.id !== body) group.push(actor);
    groups.set(body, group);
  }
  return [...groups.values()].map((actors) => ({ actors }));
}

/** How many actors the wings leave out: those who hold nothing and for whom nobody who holds something speaks. */
export const countUndrawn = (graph: DrawnGraph): number =>
  graph.actors.length - groupActors(graph).reduce((sum, { actors }) => sum + actors.length, 0);
