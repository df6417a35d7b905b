import type { CanvasAddress } from '../address/address.ts';
import { selectedIn, selectingAll } from '../address/editing.ts';
import { currentAddress, go } from '../address/history.ts';
import { nodesIn } from '../canvas/free/blocks.ts';
import { type FreeGraph, nameOf } from '../canvas/free/free-graph.ts';
import { sayUndoable } from '../page/notice.ts';
import { RequestError } from '../request/errors.ts';
import { words } from '../wording/words.ts';
import { doing, type Done, withStanding } from './doing.ts';
import { freeGraphOf } from './free-graph-of.ts';
import { shortly } from './in-words.ts';

/** The graph of these; where the server does not say what stands there, none: then every node counts as one row. */
async function graphOrNone(ids: readonly string[], { filter }: CanvasAddress): Promise<FreeGraph> {
  try {
    return await freeGraphOf(ids, filter);
  } catch (error) {
    if (error instanceof RequestError) return { nodes: new Map(), edges: [] };
    throw error;
  }
}

/** Of what is selected, what is still on the canvas; what was never brought in stays selected. */
function stillSelected({ address, standing }: Done): readonly string[] {
  const left = new Set(nodesIn(standing.blocks));
  const before = new Set(nodesIn(address.contents.blocks));
  return selectedIn(address).filter((id) => left.has(id) || !before.has(id));
}

/** Takes away what was brought in from a node and nothing else needs: one step in the log. */
export async function collapse(id: string, name: string): Promise<void> {
  const done = await doing([], () => ({ do: 'collapse', id }), { graphOf: graphOrNone });
  if (done === null) return;
  const { address, standing } = done;
  const selected = selectingAll(address, stillSelected(done));
  go({ ...withStanding(selected, standing), shut: address.shut }, words.free.collapseStep(name));
  const gone = nodesIn(address.contents.blocks).length - nodesIn(standing.blocks).length;
  sayUndoable(words.free.tookAway(gone, name));
}

/** Ids of what collapsing a node took away. */
function stowedNow(id: string): readonly string[] {
  const address = currentAddress();
  if (address.screen !== 'canvas') return [];
  return address.contents.stowed.flatMap(({ parent, blocks }) => (parent === id ? nodesIn(blocks) : []));
}

/** Brings back what collapsing a node took away, where it was: one step in the log. */
export async function bringBack(id: string): Promise<void> {
  const done = await doing(stowedNow(id), () => ({ do: 'bring back', id }), { graphOf: graphOrNone });
  if (done === null) return;
  const { address, standing, graph } = done;
  const node = graph.nodes.get(id);
  const name = node === undefined ? '' : shortly(nameOf(node));
  go(withStanding(address, standing), words.free.bringBackStep(name));
  const come = nodesIn(standing.blocks).length - nodesIn(address.contents.blocks).length;
  sayUndoable(words.free.broughtBack(come, name));
}
