import type { CanvasAddress } from '../address/address.ts';
import { blockOf } from '../canvas/free/blocks.ts';

/** The block of a node held where it is, or let go: then arranging may move it. */
export function holdingBlock(address: CanvasAddress, id: string, pinned: boolean): CanvasAddress {
  const own = blockOf(address.contents.blocks, id);
  const blocks = address.contents.blocks.map((block) => (block === own ? { ...block, pinned } : block));
  return { ...address, contents: { ...address.contents, blocks } };
}
