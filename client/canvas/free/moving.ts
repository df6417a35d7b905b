import type { CanvasAddress } from '../../address/address.ts';
import type { Block, Place } from '../../address/contents.ts';
import type { Point } from '../layout/geometry.ts';

/** The canvas with these blocks at other places, by key, held there from now on. */
export function movingBlocks(address: CanvasAddress, places: Readonly<Record<string, Place>>): CanvasAddress {
  const blocks = address.contents.blocks.map((block): Block => {
    const at = places[block.key];
    return at === undefined
      ? block
      : { ...block, at: { x: Math.round(at.x), y: Math.round(at.y) }, pinned: true };
  });
  return { ...address, contents: { ...address.contents, blocks } };
}

/** What a block moved by, from where its anchor's middle was to where it was put. */
export const shifted = ({ at }: Block, from: Point, to: Point): Place => ({
  x: at.x + to.x - from.x,
  y: at.y + to.y - from.y,
});
