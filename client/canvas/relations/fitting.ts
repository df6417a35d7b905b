import type { Steps } from '../layout/steps.ts';
import type { DrawnGraph } from '../model.ts';
import type { Place } from './classify.ts';

/** Below this, names are too small to read, px of the screen. */
export const leastName = 10.5;

/** All ids, those first whose words are passed on, or who pass words on, most often; then those with most statements. */
export function byWeight(graph: DrawnGraph, places: ReadonlyMap<string, Place>): string[] {
  const weights = new Map(
    graph.actors.map(({ id, firsthand, relayed }) => [id, (firsthand + relayed) / 1_000]),
  );
  const add = (id: string, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight);
  for (const { source, target, statements } of graph.relays) {
    add(source, statements);
    add(target, statements);
  }
  for (const { source, target, statements } of [...graph.answers, ...graph.addresses, ...graph.mentions]) {
    add(source, statements / 1_000);
    add(target, statements / 1_000);
  }
  return [...places.keys()].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

/** The largest number from 1 to `most` for which something holds, if it holds for all smaller ones; 1 where it never does. */
export function* largest(most: number, holds: (count: number) => boolean): Steps<number> {
  if (holds(most)) return most;
  let [fits, fails] = [1, most];
  while (fails - fits > 1) {
    yield;
    const middle = Math.floor((fits + fails) / 2);
    if (holds(middle)) fits = middle;
    else fails = middle;
  }
  return fits;
}
