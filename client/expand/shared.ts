import type { Found } from '../canvas/free/blocks.ts';
import { most } from './rows.ts';

/** Of what was found from several nodes, at most `most` things in all: each node in turn has one more. What two of them found counts once. */
export function shared(each: readonly (readonly Found[])[]): readonly (readonly Found[])[] {
  const taken = new Set<string>();
  const longest = Math.max(0, ...each.map(({ length }) => length));
  for (let turn = 0; turn < longest; turn++)
    for (const found of each) {
      const next = found[turn];
      if (next !== undefined && taken.size < most) taken.add(next.id);
    }
  return each.map((found) => found.filter(({ id }) => taken.has(id)));
}
