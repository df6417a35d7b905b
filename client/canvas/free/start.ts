import type { CanvasAddress } from '../../address/address.ts';
import type { Block } from '../../address/contents.ts';
import { selectedIn } from '../../address/editing.ts';
import { isNode, nodesOf } from '../drawn-ids.ts';
import type { DrawnGraph } from '../model.ts';

/** How far right of the actors everything else begins, layout units. */
const apart = 420;

/** The nodes that are selected; of a line, both its ends. */
export const selectedNodes = (address: CanvasAddress): readonly string[] => [
  ...new Set(selectedIn(address).flatMap(nodesOf).filter(isNode)),
];

/** Who holds most of what is drawn; null where nobody holds anything. */
export function mostHeard({ actors, holdings }: DrawnGraph): { id: string; name: string } | null {
  const counts = new Map<string, number>();
  for (const { actor, statements } of holdings)
    counts.set(actor, (counts.get(actor) ?? 0) + statements.length);
  return actors.reduce<{ id: string; name: string } | null>((best, actor) => {
    const more = (counts.get(actor.id) ?? 0) > (best === null ? 0 : (counts.get(best.id) ?? 0));
    return more ? actor : best;
  }, null);
}

/** The free view with these nodes as its first blocks: actors in the middle, whatever else there is right of them. */
export function startingWith(address: CanvasAddress, ids: readonly string[]): CanvasAddress {
  const actors = ids.filter((id) => id.startsWith('Actor:'));
  const others = ids.filter((id) => !actors.includes(id));
  const blocks = [actors, others].flatMap((nodes, index): Block[] => {
    if (nodes.length === 0) return [];
    const at = { x: index === 0 || actors.length === 0 ? 0 : apart, y: 0 };
    return [{ key: `start-${index + 1}`, parent: null, along: null, nodes, at, pinned: false }];
  });
  return { ...address, view: 'free', contents: { ...address.contents, blocks } };
}
