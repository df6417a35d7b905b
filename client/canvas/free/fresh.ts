import type { Block } from '../../address/contents.ts';
import type { Log } from '../../undo/log.ts';

const none: ReadonlySet<string> = new Set();

/** Keys of the blocks that the last step brought in or added to, until the next one: they are ringed. */
export function freshIn({ done }: Log, blocks: readonly Block[]): ReadonlySet<string> {
  const last = done.at(-1);
  const [before, after] = [last?.before.contents?.blocks, last?.after.contents?.blocks];
  // Undoing is no bringing in: what is on the canvas has to be what that step led to.
  if (before === undefined || after === undefined || !sameKeys(after, blocks)) return none;
  const had = new Set(before.flatMap(({ nodes }) => nodes));
  return new Set(after.flatMap(({ key, nodes }) => (nodes.every((id) => had.has(id)) ? [] : [key])));
}

const sameKeys = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length &&
  a.every(({ key, nodes }, index) => key === b[index]?.key && nodes.length === b[index].nodes.length);
