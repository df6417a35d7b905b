import { selectingAll } from '../address/editing.ts';
import { switching } from '../address/focusing.ts';
import { go } from '../address/history.ts';
import { nodesIn } from '../canvas/free/blocks.ts';
import { doing, withStanding } from '../expand/doing.ts';
import { say, sayUndoable } from '../page/notice.ts';
import { laterWords } from '../wording/later-words.ts';
import { findingsOf } from './findings.ts';

/**
 * Brings what came back of a query into the free view, and goes there: one step in the log. What stands there already stays; what was selected is
 * let go, so that no reader covers what has come.
 * @throws RequestError where the server does not give it; then nothing has changed
 */
export async function addAnswer(ids: readonly string[]): Promise<void> {
  const done = await doing(ids, (graph) => ({ do: 'bring in', from: findingsOf(ids, graph.edges) }));
  if (done === null) return;
  const { address, standing } = done;
  const there = new Set(nodesIn(address.contents.blocks));
  const come = ids.filter((id) => !there.has(id)).length;
  const hidden = address.contents.hidden.filter((id) => !ids.includes(id));
  const free = withStanding(selectingAll(switching(address, 'free'), []), standing);
  go({ ...free, contents: { ...free.contents, hidden } }, laterWords.query.step);
  if (come === 0) say(laterWords.query.allThere);
  else sayUndoable(laterWords.query.added(come));
}
