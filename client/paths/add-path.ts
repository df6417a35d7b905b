import { switching } from '../address/focusing.ts';
import { go } from '../address/history.ts';
import { nodesIn } from '../canvas/free/blocks.ts';
import type { Finding } from '../canvas/free/deeds.ts';
import { doing, withStanding } from '../expand/doing.ts';
import { say, sayUndoable } from '../page/notice.ts';
import { laterWords } from '../wording/later-words.ts';

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
  const ids = [from, ...steps.map(({ id }) => id)];
  const done = await doing(ids, () => ({ do: 'bring in', from: findingsAlong(from, steps) }));
  if (done === null) return;
  const { address, standing } = done;
  const there = new Set(nodesIn(address.contents.blocks));
  const hidden = address.contents.hidden.filter((id) => !ids.includes(id));
  const free = withStanding(switching(address, 'free'), standing);
  const come = ids.filter((id) => !there.has(id)).length;
  go({ ...free, contents: { ...free.contents, hidden } }, laterWords.paths.step(name));
  if (come === 0) say(laterWords.paths.allThere);
  else sayUndoable(laterWords.paths.added(come));
}

/** Every node of a path as found from the one before it. */
const findingsAlong = (from: string, steps: readonly StepTo[]): readonly Finding[] =>
  steps.map((step, index) => ({ parent: steps[index - 1]?.id ?? from, found: [step] }));
