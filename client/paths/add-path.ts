import type { Block } from '../address/contents.ts';
import { switching } from '../address/focusing.ts';
import { currentAddress, go } from '../address/history.ts';
import { drawingOf } from '../canvas/free/arrangement.ts';
import { blockOf, bringingIn, type Drawing, settingDown, standing } from '../canvas/free/blocks.ts';
import { measureHere } from '../canvas/free/measure-here.ts';
import { inSight } from '../canvas/free/sight.ts';
import { freshKeys } from '../expand/block-keys.ts';
import { textsOf } from '../expand/bring-in.ts';
import { freeGraphOf } from '../expand/free-graph-of.ts';
import { say, sayUndoable } from '../page/notice.ts';
import { words } from '../wording/words.ts';

/** A step of a path: what it leads to, and along which type of edge. */
export interface StepTo {
  readonly id: string;
  readonly along: string;
}

/**
 * Puts a path into the free view, every node beside the one before it, and goes there: one step in the log. What stands there already stays.
 * @param name what it leads to, for the log
 * @throws RequestError where the server does not give its nodes; then nothing has changed
 */
export async function addPath(from: string, steps: readonly StepTo[], name: string): Promise<void> {
  const before = currentAddress();
  if (before.screen !== 'canvas') return;
  const ids = [from, ...steps.map(({ id }) => id)];
  const graph = await freeGraphOf([...new Set([...standing(before.contents.blocks), ...ids])], before.filter);
  const measure = await measureHere(textsOf(graph));
  const address = currentAddress();
  if (address.screen !== 'canvas') return;
  const { contents } = address;
  const view = address.view === 'free' ? inSight() : null;
  const drawing = drawingOf({ graph, measure, view, newKey: freshKeys(contents.blocks) });
  const blocks = along(contents.blocks, from, steps, drawing);
  const hidden = contents.hidden.filter((id) => !ids.includes(id));
  const come = ids.filter((id) => !blockOf(contents.blocks, id)).length;
  go({ ...switching(address, 'free'), contents: { ...contents, blocks, hidden } }, words.paths.step(name));
  if (come === 0) say(words.paths.allThere);
  else sayUndoable(words.paths.added(come));
}

/** The blocks with every node of a path beside the one before it. */
export function along(
  blocks: readonly Block[],
  from: string,
  steps: readonly StepTo[],
  drawing: Drawing,
): readonly Block[] {
  let parent = from;
  let all = settingDown(blocks, from, drawing);
  for (const step of steps) {
    all = bringingIn(all, parent, [step], drawing);
    parent = step.id;
  }
  return all;
}
