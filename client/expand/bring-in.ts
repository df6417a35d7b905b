import type { CanvasAddress } from '../address/address.ts';
import { switching } from '../address/focusing.ts';
import { currentAddress, go } from '../address/history.ts';
import { drawingOf } from '../canvas/free/arrangement.ts';
import { bringingIn, type Drawing, type Found, settingDown, standing } from '../canvas/free/blocks.ts';
import { type FreeGraph, nameOf } from '../canvas/free/free-graph.ts';
import type { Box } from '../canvas/layout/geometry.ts';
import { measureHere } from '../canvas/free/measure-here.ts';
import {
  type Direction,
  type EdgeType,
  type NeighbourFilter,
  NeighboursDocument,
  type NodeType,
} from '../generated/graphql.ts';
import { say, sayUndoable } from '../page/notice.ts';
import { request } from '../request/request.ts';
import { freshKeys } from './block-keys.ts';
import { inSight } from '../canvas/free/sight.ts';
import { freeGraphOf } from './free-graph-of.ts';
import { most } from './rows.ts';
import { sentenceOf, stepOf } from './in-words.ts';

/** Some neighbours of a node: along one type of edge, of one type, and what else they are chosen by. */
export interface Part {
  readonly relationship: EdgeType;
  readonly direction: Direction | null;
  readonly type: NodeType;
  readonly chosen?: Pick<NeighbourFilter, 'issues' | 'actorKinds' | 'stances'>;
}

/**
 * Brings neighbours of a node into the free view, at most `most` of them, and goes there: one step in the log.
 * @throws RequestError where the server does not give them; then nothing has changed
 */
export async function bringIn(parent: string, parts: readonly Part[]): Promise<void> {
  const before = currentAddress();
  if (before.screen !== 'canvas') return;
  const found = await find(parent, parts, standing(before.contents.blocks));
  const ids = [...new Set([...standing(before.contents.blocks), parent, ...found.map(({ id }) => id)])];
  const graph = await freeGraphOf(ids, before.filter);
  const measure = await measureHere(textsOf(graph));
  const address = currentAddress();
  if (address.screen !== 'canvas') return;
  const drawing = drawingOf({
    graph,
    measure,
    view: address.view === 'free' ? inSight() : sightAtFirst(address),
    newKey: freshKeys(address.contents.blocks),
  });
  const next = broughtIn(address, parent, found, drawing);
  const there = new Set(standing(address.contents.blocks));
  const come = standing(next.contents.blocks).filter((id) => !there.has(id) && id !== parent);
  const nodes = come.flatMap((id) => graph.nodes.get(id) ?? []);
  go(next, stepOf(nodes));
  (nodes.length === 0 ? say : sayUndoable)(sentenceOf(nodes));
}

/** About what a free view that begins with one node will show: the window around it. */
function sightAtFirst({ contents }: CanvasAddress): Box | null {
  if (contents.blocks.length > 0) return null;
  const [width, height] = [window.innerWidth, window.innerHeight];
  return { x: -width / 2, y: -height / 2, width, height };
}

/** The free view with a node and what was found from it; what comes is not hidden. */
function broughtIn(
  address: CanvasAddress,
  parent: string,
  found: readonly Found[],
  drawing: Drawing,
): CanvasAddress {
  const { contents } = address;
  const blocks = bringingIn(settingDown(contents.blocks, parent, drawing), parent, found, drawing);
  const come = new Set([parent, ...found.map(({ id }) => id)]);
  const hidden = contents.hidden.filter((id) => !come.has(id));
  return { ...switching(address, 'free'), contents: { ...contents, blocks, hidden } };
}

/** All parts are asked for at once; what came along one edge is not counted again along another. */
async function find(parent: string, parts: readonly Part[], there: readonly string[]): Promise<Found[]> {
  const answers = await Promise.all(
    parts.map(({ relationship, direction, type, chosen }) => {
      const filter = { ...chosen, ...(direction && { direction }), types: [type], without: [...there] };
      return request(NeighboursDocument, { id: parent, relationships: [relationship], filter, first: most });
    }),
  );
  const along = new Map<string, EdgeType>();
  for (const [index, { neighbourhood }] of answers.entries()) {
    const part = parts[index];
    for (const { id } of neighbourhood.nodes)
      if (part !== undefined && id !== parent && !along.has(id)) along.set(id, part.relationship);
  }
  return [...along].slice(0, most).map(([id, edge]) => ({ id, along: edge }));
}

/** Everything written on these nodes: to be measured. */
export function textsOf({ nodes }: FreeGraph): string[] {
  return [...nodes.values()].flatMap((node) =>
    node.type === 'position'
      ? [node.proposition, node.issue.name]
      : node.type === 'event' || node.type === 'document'
        ? [node.name, node.note]
        : [nameOf(node)],
  );
}
