import type { CanvasAddress } from '../address/address.ts';
import { selectedIn, selectingAll } from '../address/editing.ts';
import { currentAddress, go } from '../address/history.ts';
import { drawingOf } from '../canvas/free/arrangement.ts';
import { collapsing, type Drawing, standing } from '../canvas/free/blocks.ts';
import { measureHere } from '../canvas/free/measure-here.ts';
import { freshKeys } from './block-keys.ts';
import { sayUndoable } from '../page/notice.ts';
import { RequestError } from '../request/errors.ts';
import { freeGraphOf } from './free-graph-of.ts';

/** The canvas without what was brought in from a node and nothing else needs; out of the selection too. */
function collapsed(address: CanvasAddress, parent: string, drawing: Pick<Drawing, 'rowTop'>): CanvasAddress {
  const { contents } = address;
  const blocks = collapsing(contents.blocks, parent, drawing);
  const left = new Set(standing(blocks));
  const there = new Set(standing(contents.blocks));
  const rest = selectedIn(address).filter((id) => left.has(id) || !there.has(id));
  return { ...selectingAll(address, rest), shut: address.shut, contents: { ...contents, blocks } };
}

/** Takes away what was brought in from a node: one step in the log. */
export async function collapse(parent: string, name: string): Promise<void> {
  const before = currentAddress();
  if (before.screen !== 'canvas') return;
  const drawing = await sizesOf(before);
  const address = currentAddress();
  if (address.screen !== 'canvas') return;
  const next = collapsed(address, parent, drawing);
  go(next, `collapse ${name}`);
  const gone = standing(address.contents.blocks).length - standing(next.contents.blocks).length;
  sayUndoable(`Took away ${gone} from ${name}`);
}

/** The sizes that everything is drawn with; all rows at the top where the server does not say what stands there. */
async function sizesOf({ contents: { blocks }, filter }: CanvasAddress): Promise<Pick<Drawing, 'rowTop'>> {
  try {
    const [graph, measure] = await Promise.all([freeGraphOf(standing(blocks), filter), measureHere([])]);
    return drawingOf({ graph, measure, view: null, newKey: freshKeys(blocks) });
  } catch (error) {
    if (error instanceof RequestError) return { rowTop: () => 0 };
    throw error;
  }
}
