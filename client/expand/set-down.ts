import { switching } from '../address/focusing.ts';
import { go } from '../address/history.ts';
import { nodesIn } from '../canvas/free/blocks.ts';
import { startingWith } from '../canvas/free/start.ts';
import { say, sayUndoable } from '../page/notice.ts';
import { doing, withStanding } from './doing.ts';
import { sentenceOf, stepOf } from './in-words.ts';

/**
 * Puts nodes into the free view as they are, without neighbours, and goes there: one step in the log. What stands there already stays.
 * @throws RequestError where the server does not give them; then nothing has changed
 */
export async function setDown(ids: readonly string[]): Promise<void> {
  const done = await doing(ids, () => ({ do: 'set down', ids }));
  if (done === null) return;
  const { address, standing, graph } = done;
  const { blocks } = address.contents;
  const there = switching(address, 'free');
  const next = blocks.length === 0 ? startingWith(there, ids) : withStanding(there, standing);
  const hidden = address.contents.hidden.filter((id) => !ids.includes(id));
  const old = new Set(nodesIn(blocks));
  const nodes = ids.flatMap((id) => (old.has(id) ? [] : (graph.nodes.get(id) ?? [])));
  go({ ...next, contents: { ...next.contents, hidden } }, stepOf(nodes));
  (nodes.length === 0 ? say : sayUndoable)(sentenceOf(nodes));
}
