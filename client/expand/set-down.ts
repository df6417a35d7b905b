import { switching } from '../address/focusing.ts';
import { currentAddress, go } from '../address/history.ts';
import { drawingOf } from '../canvas/free/arrangement.ts';
import { settingDown, standing } from '../canvas/free/blocks.ts';
import { measureHere } from '../canvas/free/measure-here.ts';
import { inSight } from '../canvas/free/sight.ts';
import { startingWith } from '../canvas/free/start.ts';
import { say, sayUndoable } from '../page/notice.ts';
import { freshKeys } from './block-keys.ts';
import { textsOf } from './bring-in.ts';
import { freeGraphOf } from './free-graph-of.ts';
import { sentenceOf, stepOf } from './in-words.ts';

/**
 * Puts nodes into the free view as they are, without neighbours, and goes there: one step in the log. What stands there already stays.
 * @throws RequestError where the server does not give them; then nothing has changed
 */
export async function setDown(ids: readonly string[]): Promise<void> {
  const before = currentAddress();
  if (before.screen !== 'canvas') return;
  const graph = await freeGraphOf([...new Set([...standing(before.contents.blocks), ...ids])], before.filter);
  const measure = await measureHere(textsOf(graph));
  const address = currentAddress();
  if (address.screen !== 'canvas') return;
  const { contents } = address;
  const drawing = drawingOf({ graph, measure, view: inSight(), newKey: freshKeys(contents.blocks) });
  const there = switching(address, 'free');
  const blocks = ids.reduce((all, id) => settingDown(all, id, drawing), contents.blocks);
  const hidden = contents.hidden.filter((id) => !ids.includes(id));
  const begun =
    contents.blocks.length === 0 ? startingWith(there, ids) : { ...there, contents: { ...contents, blocks } };
  const next = { ...begun, contents: { ...begun.contents, hidden } };
  const old = new Set(standing(contents.blocks));
  const nodes = ids.flatMap((id) => (old.has(id) ? [] : (graph.nodes.get(id) ?? [])));
  go(next, stepOf(nodes));
  (nodes.length === 0 ? say : sayUndoable)(sentenceOf(nodes));
}
