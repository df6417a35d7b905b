/** The nodes beside each of these, whichever way an edge runs; a node beside itself does no harm. */
export type StepFrom = (nodes: readonly string[]) => Promise<ReadonlyMap<string, ReadonlySet<string>>>;

/** Every shortest way between two nodes at once. */
export interface ShortestWays {
  /** How many edges each has. */
  readonly length: number;
  /** What follows each node on some shortest way, in the order of ids; nothing after the last. */
  readonly next: ReadonlyMap<string, readonly string[]>;
}

/** What was reached from one end: the nodes of each distance, each with those before it that lead to it. */
type Levels = Map<string, string[]>[];

/**
 * All shortest ways from one node to another of at most `longest` edges, null where there is none. Goes breadth-first from both ends, a step at
 * the end with fewer nodes to step from, so that half the length is as far as either goes.
 */
export async function shortestWays(
  [from, to]: readonly [from: string, to: string],
  longest: number,
  step: StepFrom,
): Promise<ShortestWays | null> {
  const forward: Levels = [new Map([[from, []]])];
  const backward: Levels = [new Map([[to, []]])];
  const steps = () => forward.length + backward.length - 2;
  while (steps() < longest) {
    const [near, far] =
      outermost(forward).size <= outermost(backward).size ? [forward, backward] : [backward, forward];
    await advance(near, step);
    if (outermost(near).size === 0) return null;
    // Had they met before the outermost of the other end, it would have been a step earlier.
    const met = [...outermost(near).keys()].filter((node) => outermost(far).has(node));
    if (met.length > 0) return { length: steps(), next: joined(met, forward, backward) };
  }
  return null;
}

const outermost = (levels: Levels): Map<string, string[]> => levels.at(-1) ?? new Map();

async function advance(levels: Levels, step: StepFrom): Promise<void> {
  const found = new Map<string, string[]>();
  const beside = await step([...outermost(levels).keys()]);
  for (const [node, neighbours] of beside) {
    for (const neighbour of neighbours) {
      if (levels.some((level) => level.has(neighbour))) continue;
      const before = found.get(neighbour);
      if (before) before.push(node);
      else found.set(neighbour, [node]);
    }
  }
  levels.push(found);
}

/** What follows each node on the ways through where the two ends met. */
function joined(met: readonly string[], forward: Levels, backward: Levels): Map<string, string[]> {
  const next = new Map<string, string[]>();
  let reached = new Set(met);
  for (const level of forward.toReversed()) {
    const earlier = new Set<string>();
    for (const node of reached) {
      for (const before of level.get(node) ?? []) {
        next.set(before, [...(next.get(before) ?? []), node]);
        earlier.add(before);
      }
    }
    reached = earlier;
  }
  reached = new Set(met);
  for (const level of backward.toReversed()) {
    for (const node of reached) next.set(node, [...(level.get(node) ?? [])]);
    reached = new Set([...reached].flatMap((node) => level.get(node) ?? []));
  }
  for (const following of next.values()) following.sort((one, other) => (one < other ? -1 : 1));
  return next;
}

/** Where counting stops: ways multiply with every node they share. */
export const COUNTED = 1_000_000;

/** How many ways lead on from a node to the end; at most `COUNTED`. */
export function countWays({ next }: ShortestWays, from: string): number {
  const known = new Map<string, number>();
  const count = (node: string): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const following = next.get(node) ?? [];
    const ways = following.length === 0 ? 1 : following.reduce((sum, each) => sum + count(each), 0);
    known.set(node, Math.min(ways, COUNTED));
    return Math.min(ways, COUNTED);
  };
  return count(from);
}

/** The first ways from a node to the end, by the ids along them. */
export function firstWays({ next }: ShortestWays, from: string, limit: number): string[][] {
  const found: string[][] = [];
  const walk = (way: readonly string[]) => {
    if (found.length === limit) return;
    const following = next.get(way.at(-1) ?? '') ?? [];
    if (following.length === 0) found.push([...way]);
    for (const node of following) walk([...way, node]);
  };
  walk([from]);
  return found;
}
