import type { Block } from '../../address/contents.ts';
import { type Box, boundsOf } from '../layout/geometry.ts';
import { runAll, type Steps } from '../layout/steps.ts';
import type { Measure } from '../type.ts';
import { type BlockSize, blockSize } from './block-size.ts';
import { nodesIn } from './blocks.ts';
import { chooseLines, touches, type Wanted } from './choose-lines.ts';
import type { FreeEdge, FreeGraph, FreeNode } from './free-graph.ts';
import { linesInSteps } from './free-lines.ts';
import type { FreeBlock, FreeGround, FreeItem, FreeLayout } from './free-shape.ts';
import { tagsInSteps } from './free-tags.ts';

interface Placed {
  readonly blocks: FreeBlock[];
  readonly grounds: FreeGround[];
  readonly items: FreeItem[];
}

const moved = (box: Box, { x, y }: { x: number; y: number }): Box => ({ ...box, x: box.x + x, y: box.y + y });

/** What setting blocks anew need not do again, where only some of them have changed: sizes by the ids of their nodes, and blocks as they were set. */
export interface Settled {
  readonly sizes: Map<string, BlockSize>;
  readonly blocks: WeakMap<Block, Placed>;
}

export const nothingSettled = (): Settled => ({ sizes: new Map(), blocks: new WeakMap() });

/** How much room these nodes take in one block, set once. */
export function sizeIn({ sizes }: Settled, nodes: readonly FreeNode[], measure: Measure): BlockSize {
  const key = nodes.map(({ id }) => id).join(' ');
  const size = sizes.get(key) ?? blockSize(nodes, measure);
  sizes.set(key, size);
  return size;
}

/** Sets the blocks at their places; what is hidden keeps its own, undrawn. A node that stands in several is set in the first of them. */
export function placed(
  graph: FreeGraph,
  blocks: readonly Block[],
  hidden: ReadonlySet<string>,
  measure: Measure,
  settled: Settled = nothingSettled(),
): Placed {
  const all: Placed = { blocks: [], grounds: [], items: [] };
  const seen = new Set<string>();
  for (const block of blocks) {
    const whole = !block.nodes.some((id) => seen.has(id));
    const known = whole ? settled.blocks.get(block) : undefined;
    const own = known ?? placedOne(graph, block, { seen, hidden, measure, settled });
    for (const id of block.nodes) seen.add(id);
    if (whole) settled.blocks.set(block, own);
    all.blocks.push(...own.blocks);
    all.grounds.push(...own.grounds);
    all.items.push(...own.items);
  }
  return all;
}

interface Setting {
  readonly seen: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly measure: Measure;
  readonly settled: Settled;
}

function placedOne(
  graph: FreeGraph,
  { key, nodes, at, pinned }: Block,
  { seen, hidden, measure, settled }: Setting,
): Placed {
  const one: Placed = { blocks: [], grounds: [], items: [] };
  const own = nodes.flatMap((id) => (seen.has(id) ? [] : (graph.nodes.get(id) ?? [])));
  const size = sizeIn(settled, own, measure);
  for (const [index, { ground, pieces }] of size.groups.entries()) {
    const shown = pieces.filter(({ node }) => !hidden.has(node.id));
    if (shown.length === 0) continue;
    const id = ground === null ? null : `ground ${key} ${index}`;
    const first = shown[0]?.node;
    const issue = first?.type === 'position' ? first.issue.id : null;
    if (ground !== null && id !== null)
      one.grounds.push({ ...ground, id, block: key, issue, box: moved(ground.box, at) });
    for (const { node, box, lines } of shown)
      one.items.push({ node, lines, box: moved(box, at), block: key, ground: id });
  }
  if (one.items.length > 0)
    one.blocks.push({ key, pinned, box: { ...at, width: size.width, height: size.height } });
  return one;
}

/** Whether an edge says something that is to be drawn: a stack without a statement says nothing. */
const isCoders = ({ type }: FreeEdge): boolean =>
  !['HOLDS', 'RELAYS', 'ADDRESSES', 'MENTIONS', 'ANSWERS'].includes(type);

/** What a layout of the free view is told; plain data, it travels between threads. */
export interface FreeTold extends Wanted {
  readonly free: FreeGraph;
  readonly blocks: readonly Block[];
  readonly hidden: ReadonlySet<string>;
}

/** The edges of a graph between what is drawn (ids), as far as they say something: those to draw, and the others. */
export function edgesAmong(
  { edges }: FreeGraph,
  blocks: readonly Block[],
  drawn: ReadonlySet<string>,
  wanted: Wanted,
) {
  const among = edges.filter(
    (edge) => drawn.has(edge.source) && drawn.has(edge.target) && (edge.statements > 0 || isCoders(edge)),
  );
  return chooseLines(among, blocks, wanted);
}

/** Ids of the nodes of these items. */
export const idsOf = (items: readonly FreeItem[]): ReadonlySet<string> =>
  new Set(items.map(({ node }) => node.id));

function edgesTold({ free, blocks, hidden, ...wanted }: FreeTold) {
  const drawn = new Set(nodesIn(blocks).filter((id) => free.nodes.has(id) && !hidden.has(id)));
  return edgesAmong(free, blocks, drawn, wanted);
}

/** The edges that are drawn as lines. */
export const drawnEdges = (told: FreeTold): readonly FreeEdge[] => edgesTold(told).shown;

/** The same with what is selected, where lines are drawn for that alone: what lead to it waits, or is too much. */
export function tellingSelected(told: FreeTold, selected: ReadonlySet<string>): FreeTold {
  const { waiting, leftOut } = edgesTold(told);
  const waits = selected.size > 0 && [...waiting, ...leftOut].some((edge) => touches(edge, selected));
  return waits ? { ...told, selected } : told;
}

/** Draws the blocks where the reader has them: the same blocks give the same picture, and no block depends on another's place. */
export function* freeInSteps(
  { free: graph, blocks, hidden, ...wanted }: FreeTold,
  measure: Measure,
): Steps<FreeLayout> {
  const { blocks: drawn, grounds, items } = placed(graph, blocks, hidden, measure);
  const blockOf = new Map(items.map(({ node, block }) => [node.id, block]));
  const { shown, waiting, leftOut } = edgesAmong(graph, blocks, idsOf(items), wanted);
  const lines = yield* linesInSteps(shown, items, grounds);
  const boxes = [...items.map(({ box }) => box), ...grounds.map(({ box }) => box)];
  const sheaf = ({ source, target }: FreeEdge) => `${blockOf.get(source)} ${blockOf.get(target)}`;
  return {
    bounds: boundsOf(drawn.map(({ box }) => box)),
    blocks: drawn,
    grounds,
    items,
    lines,
    tags: yield* tagsInSteps(lines, boxes, sheaf, measure),
    leftOut,
    waiting,
  };
}

/** The same in one go. */
export const layOutFree = (
  free: FreeGraph,
  blocks: readonly Block[],
  { measure, ...told }: Omit<FreeTold, 'free' | 'blocks'> & { readonly measure: Measure },
): FreeLayout => runAll(freeInSteps({ ...told, free, blocks }, measure));
