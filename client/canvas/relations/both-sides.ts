import type { DrawnGraph } from '../model.ts';
import { bandsOf, type Column } from './bands.ts';
import type { Place } from './classify.ts';
import { arranges } from './plan.ts';
import type { Tie } from './ties.ts';

/** With this part of all actors in the right column or more, it is in use. */
const inUse = 1 / 3;

/**
 * Who of those who speak stands in the right column, where few are spoken for and it would be bare: about half of them, each opposite to as many
 * of those whose words it passes on, or who pass on its words, as may be, so that lines run between the columns. Who stands in a band with others
 * stays there. Nobody where the column is in use.
 */
export function besideBodies(
  graph: DrawnGraph,
  places: ReadonlyMap<string, Place>,
  ties: readonly Tie[],
): ReadonlySet<string> {
  const bands = bandsOf(graph, places);
  const count = (column: Column) => bands.reduce((sum, band) => sum + band[column].length, 0);
  const [left, right] = [count('left'), count('right')];
  if (right >= inUse * (left + right)) return new Set();
  const free = bands.flatMap((band) => {
    const [only] = band.left;
    return only !== undefined && band.left.length === 1 && band.right.length === 0 ? [only.id] : [];
  });
  const loose = new Set(free);
  const columns = new Map<string, Column>();
  for (const band of bands) {
    for (const { id } of band.left) if (!loose.has(id)) columns.set(id, 'left');
    for (const { id } of band.right) columns.set(id, 'right');
  }
  const neighbours = neighboursOf(ties.filter(arranges));
  const height = { left: left - free.length, right };
  const half = Math.ceil((left + right) / 2);
  // Who has most neighbours decides first where these stand; of as many, in the order of the graph.
  const order = free.toSorted((a, b) => (neighbours.get(b)?.length ?? 0) - (neighbours.get(a)?.length ?? 0));
  for (const id of order) {
    const own = (neighbours.get(id) ?? []).map((other) => columns.get(other));
    const pull = own.filter((one) => one === 'left').length - own.filter((one) => one === 'right').length;
    const wanted = pull > 0 || (pull === 0 && height.right < height.left) ? 'right' : 'left';
    const column = height[wanted] < half ? wanted : wanted === 'left' ? 'right' : 'left';
    columns.set(id, column);
    height[column] += 1;
  }
  return new Set(free.filter((id) => columns.get(id) === 'right'));
}

/** The other ends of the ties of each actor. */
function neighboursOf(ties: readonly Tie[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of ties)
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const own = neighbours.get(id);
      if (own === undefined) neighbours.set(id, [other]);
      else own.push(other);
    }
  return neighbours;
}
