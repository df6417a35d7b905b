import type { Block } from '../../address/contents.ts';
import { boundsOf } from '../layout/geometry.ts';
import { groupedBy } from '../layout/grouped.ts';
import type { Steps } from '../layout/steps.ts';
import { drawingOf, type Ground } from './arrangement.ts';
import type { Drawing } from './blocks.ts';
import { placed } from './lay-out-free.ts';

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

/** How much farther apart things may stand where there is room, most first. */
const roominess = [1.6, 1.3, 1];

/** With more blocks than this there is no room to spare. */
const mostRoomy = 24;

const none: ReadonlySet<string> = new Set();

/** The same as far apart as the view has room for, `view` being as large as what of the drawing it shows at its own size, wherever that lies. */
export function* arrangingWithRoom(blocks: readonly Block[], ground: Ground): Steps<readonly Block[]> {
  const { graph, measure, view } = ground;
  let best: readonly Block[] = blocks;
  for (const roomy of view === null || blocks.length > mostRoomy ? [1] : roominess) {
    best = yield* arranging(blocks, drawingOf({ ...ground, view: null, roomy }));
    const { width, height } = boundsOf(placed(graph, best, none, measure).blocks.map(({ box }) => box));
    if (view !== null && width <= view.width && height <= view.height) break;
  }
  return best;
}
