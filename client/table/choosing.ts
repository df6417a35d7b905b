import type { CanvasAddress } from '../address/address.ts';
import { selectedIn, toggling } from '../address/editing.ts';
import { picking } from '../address/focusing.ts';
import { isNode } from '../canvas/drawn-ids.ts';

const withoutOthers = (address: CanvasAddress): CanvasAddress => ({
  ...address,
  paths: null,
  time: { ...address.time, changed: null },
});

/** A row is read: what it tells of is selected and its words are opened. In the focus view nothing moves to the middle: the table would change under the reader's hands. */
export const readingRow = (address: CanvasAddress, id: string): CanvasAddress => ({
  ...picking(withoutOthers(address), id),
  shut: false,
});

/** A row is selected, or no longer, and nothing opened: nodes besides what is selected already, others alone. */
export function markingRow(address: CanvasAddress, id: string): CanvasAddress {
  const canvas = withoutOthers(address);
  if (isNode(id)) return toggling(canvas, [id]);
  if (selectedIn(canvas).includes(id)) return { ...canvas, selection: null, also: [] };
  return { ...canvas, selection: id, also: [], shut: true };
}
