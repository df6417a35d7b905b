import type { CanvasAddress } from '../../address/address.ts';
import type { Block } from '../../address/contents.ts';
import { groupedBy } from '../layout/grouped.ts';
import type { Drawing } from './blocks.ts';

/**
 * The canvas with every block that nobody put where it is laid anew beside what it was brought in from, oldest first; blocks without a parent
 * stay. The same canvas gives the same places.
 */
export function arranging(
  address: CanvasAddress,
  { groupOf, place }: Pick<Drawing, 'groupOf' | 'place'>,
): CanvasAddress {
  const { blocks } = address.contents;
  const loose = blocks.filter(({ parent, pinned }) => parent !== null && !pinned);
  const standing: Block[] = blocks.filter((block) => !loose.includes(block));
  for (const [parent, own] of groupedBy(loose, (block) => block.parent ?? '')) {
    const drafts = own.map(({ along, nodes }) => {
      const [first = ''] = nodes;
      return { along, group: groupOf(first), nodes };
    });
    const places = place(standing, parent, drafts);
    for (const [index, block] of own.entries()) standing.push({ ...block, at: places[index] ?? block.at });
  }
  const arranged = new Map(standing.map((block) => [block.key, block]));
  return {
    ...address,
    contents: { ...address.contents, blocks: blocks.map((block) => arranged.get(block.key) ?? block) },
  };
}
