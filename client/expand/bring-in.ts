import type { CanvasAddress } from '../address/address.ts';
import { selectedIn } from '../address/editing.ts';
import { switching } from '../address/focusing.ts';
import { go } from '../address/history.ts';
import { nodesIn, type Standing } from '../canvas/free/blocks.ts';
import type { Deed } from '../canvas/free/deeds.ts';
import type { FreeGraph } from '../canvas/free/free-graph.ts';
import { type FreeTold, tellingSelected } from '../canvas/free/lay-out-free.ts';
import { layOutAhead } from '../canvas/free/layout-ahead.ts';
import { say, sayUndoable } from '../page/notice.ts';
import { doing, withStanding } from './doing.ts';
import { find, type Part } from './find.ts';
import { foundAgain } from './found-again.ts';
import { sentenceOf, stepOf } from './in-words.ts';
import { shared } from './shared.ts';
import { standingNow } from './standing-now.ts';

/** A node, and what of its neighbours is to come. */
export interface Expansion {
  readonly parent: string;
  readonly parts: readonly Part[];
}

/**
 * Brings neighbours of nodes into the free view, at most `most` of them together, and goes there: one step in the log.
 * @param done called just before it goes there, and where there is nowhere to go any more
 * @throws RequestError where the server does not give them; then nothing has changed
 */
export async function bringIn(expansions: readonly Expansion[], done: () => void): Promise<void> {
  const there = standingNow();
  const parents = expansions.map(({ parent }) => parent);
  const without = [...new Set([...there, ...parents])];
  const found = shared(
    await Promise.all(expansions.map(async ({ parent, parts }) => find(parent, parts, without))),
  );
  const come = expansions.map((expansion, index) => ({ ...expansion, found: found[index] ?? [] }));
  const ids = come.flatMap((one) => [one.parent, ...one.found.map(({ id }) => id)]);
  const deed = (graph: FreeGraph, { blocks }: Standing): Deed => {
    const before = new Set(nodesIn(blocks));
    return {
      do: 'bring in',
      from: come.map((one) => ({
        parent: one.parent,
        found: [...foundAgain(graph, one.parent, one.parts, before), ...one.found],
      })),
    };
  };
  const brought = await doing(ids, deed, {
    ready: ({ address, standing, graph }) => layOutAhead(toldOf(graph, shownFree(address, standing, ids))),
  });
  // What asks what is still to come would ask once more for nobody.
  done();
  if (brought === null) return;
  const { address, standing, graph } = brought;
  const { blocks } = address.contents;
  const begun = blocks.length === 0 || parents.length > 1 ? parents : [];
  const old = new Set([...nodesIn(blocks), ...begun]);
  const nodes = nodesIn(standing.blocks).flatMap((id) => (old.has(id) ? [] : (graph.nodes.get(id) ?? [])));
  go(shownFree(address, standing, ids), stepOf(nodes));
  (nodes.length === 0 ? say : sayUndoable)(sentenceOf(nodes));
}

/** The free view with this on it; what comes is not hidden. */
function shownFree(address: CanvasAddress, standing: Standing, come: readonly string[]): CanvasAddress {
  const free = withStanding(switching(address, 'free'), standing);
  const hidden = address.contents.hidden.filter((id) => !come.includes(id));
  return { ...free, contents: { ...free.contents, hidden } };
}

/** What the free view will lay out of it. */
function toldOf(free: FreeGraph, address: CanvasAddress): FreeTold {
  const { blocks, reached, hidden } = address.contents;
  const told = {
    free,
    blocks,
    reached,
    hidden: new Set(hidden),
    selected: new Set<string>(),
    all: address.waiting,
  };
  return tellingSelected(told, new Set(selectedIn(address)));
}
