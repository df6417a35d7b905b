import type { DrawnGraph } from '../model.ts';
import type { ActorPlace, IssueLine, Tile } from './tiles-shape.ts';

/** More would be a thicket. */
const most = 70;
/** How far from either end the curve keeps level, as a part of the way. */
const level = 0.36;

/** Who holds how many positions of which issue: the strongest ties first, at most 70. */
function strongest(graph: DrawnGraph, actors: ReadonlySet<string>) {
  const issueOf = new Map(graph.positions.map(({ id, issue }) => [id, issue]));
  const counts = new Map<string, { actor: string; issue: string; holdings: number }>();
  for (const { actor, position } of graph.holdings) {
    const issue = issueOf.get(position);
    if (issue === undefined || !actors.has(actor)) continue;
    const key = `${actor} ${issue}`;
    const known = counts.get(key) ?? { actor, issue, holdings: 0 };
    counts.set(key, { ...known, holdings: known.holdings + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.holdings - a.holdings).slice(0, most);
}

/** Actors by the mean height of the issues that they speak on, so that fewer lines cross. */
export function besideTheirIssues(
  graph: DrawnGraph,
  actors: readonly string[],
  tiles: readonly Tile[],
): string[] {
  const heights = new Map(tiles.map(({ issue, box }) => [issue, box.y + box.height / 2]));
  const pulls = new Map<string, { sum: number; count: number }>();
  for (const { actor, issue, holdings } of strongest(graph, new Set(actors))) {
    const { sum, count } = pulls.get(actor) ?? { sum: 0, count: 0 };
    pulls.set(actor, { sum: sum + holdings * (heights.get(issue) ?? 0), count: count + holdings });
  }
  const middle =
    (heights.size === 0 ? 0 : [...heights.values()].reduce((a, b) => a + b, 0)) / (heights.size || 1);
  const heightOf = (actor: string) => {
    const pull = pulls.get(actor);
    return pull === undefined ? middle : pull.sum / pull.count;
  };
  return actors.toSorted((a, b) => heightOf(a) - heightOf(b));
}

/** A line from an actor to each issue it speaks on; its ends on the screen are given by the half width of actors, layout units. */
export function linesBetween(
  graph: DrawnGraph,
  actors: readonly ActorPlace[],
  tiles: readonly Tile[],
  half: number,
): IssueLine[] {
  const tileOf = new Map(tiles.map((tile) => [tile.issue, tile]));
  const placeOf = new Map(actors.map((place) => [place.actor, place]));
  return strongest(graph, new Set(placeOf.keys())).flatMap(({ actor, issue, holdings }): IssueLine[] => {
    const [tile, place] = [tileOf.get(issue), placeOf.get(actor)];
    if (tile === undefined || place === undefined) return [];
    const { box, side } = tile;
    const from = { x: place.x + (side === 0 ? -half : half), y: place.y };
    const to = { x: side === 0 ? box.x + box.width : box.x, y: box.y + box.height / 2 };
    const across = (to.x - from.x) * level;
    const controls = [
      { x: from.x + across, y: from.y },
      { x: to.x - across, y: to.y },
    ];
    return [{ actor, issue, side, holdings, curve: { from, controls, to } }];
  });
}
