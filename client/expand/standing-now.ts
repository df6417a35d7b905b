import { currentAddress } from '../address/history.ts';
import { nodesIn } from '../canvas/free/blocks.ts';

/** Ids of what stands on the free view now. */
export function standingNow(): readonly string[] {
  const address = currentAddress();
  return address.screen === 'canvas' ? nodesIn(address.contents.blocks) : [];
}
