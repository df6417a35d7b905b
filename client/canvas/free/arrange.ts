import type { Block } from '../../address/contents.ts';
import { groupedBy } from '../layout/grouped.ts';
import type { Steps } from '../layout/steps.ts';
import type { Drawing } from './blocks.ts';

/** Whether arranging may move a block: what was brought in, and was put nowhere by hand. */
export const isLoose = ({ parent, pinned }: Block): boolean => parent !== null && !pinned;

/**
 * The blocks with each that nobody put where it is laid anew beside what it was brought in from, oldest first; blocks without a parent stay. The
 * same blocks give the same places. Pauses.
 */
export function* arranging(
  blocks: readonly Block[],
  { groupOf, place }: Pick<Drawing, 'groupOf' | 'place'>,
): Steps<readonly Block[]> {
  const loose = blocks.filter(isLoose);
  const standing: Block[] = blocks.filter((block) => !isLoose(block));
  for (const [parent, own] of groupedBy(loose, (block) => block.parent ?? '')) {
    const drafts = own.map(({ along, nodes }) => {
      const [first = ''] = nodes;
      return { along, group: groupOf(first), nodes };
    });
    const places = yield* place(standing, parent, drafts);
    for (const [index, block] of own.entries()) standing.push({ ...block, at: places[index] ?? block.at });
  }
  const arranged = new Map(standing.map((block) => [block.key, block]));
  return blocks.map((block) => arranged.get(block.key) ?? block);
}
