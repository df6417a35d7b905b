import type { Block, Place } from '../../address/contents.ts';
import { type Box, boundsOf, grow, overlap, type Point, pointsAlong } from '../layout/geometry.ts';
import type { Effort, Steps } from '../layout/steps.ts';
import type { Measure } from '../type.ts';
import type { Draft, Drawing } from './blocks.ts';
import type { FreeEdge, FreeGraph } from './free-graph.ts';
import { linesInSteps } from './free-lines.ts';
import { edgesAmong, idsOf, nothingSettled, placed, sizeIn } from './lay-out-free.ts';
import { MARGIN, nearestPlace } from './nearest-place.ts';
import { linesBetween, type Spacing } from './spacing.ts';
import { type Comer, type Extent, lineTo, placeBlocks } from './place-blocks.ts';

/** What arranging needs besides the blocks. */
export interface Ground {
  /** Of everything that stands and of everything that comes. */
  readonly graph: FreeGraph;
  readonly measure: Measure;
  /** What of the drawing is in sight, layout units; null where that is not known. */
  readonly view: Box | null;
  readonly newKey: () => string;
  /** In a hurry lines are taken to run straight to where they lead. */
  readonly effort?: Effort;
  /** How many times as far apart things stand that words are written between; 1 where not given. */
  readonly roomy?: number;
}

const nothing: ReadonlySet<string> = new Set();

/** Pills stand in columns of at most so many, so that one is about as high as a block of positions. */
const COLUMN = 12;

/** Points of a line for placing: about every 20 units of most lines. */
const POINTS = 24;

/** With more lines than this their ways around everything are not looked for, only to be kept free: that would take longer than all else. */
const mostRouted = 120;

/** Points of a line between two things as if it ran straight; the same again while both stand where they stood. */
type Straight = (id: string, from: Box, to: Box) => readonly Point[];

function straightLines(): Straight {
  const known = new Map<
    string,
    { readonly from: Box; readonly to: Box; readonly points: readonly Point[] }
  >();
  return (id, from, to) => {
    const old = known.get(id);
    if (old?.from === from && old.to === to) return old.points;
    const points = lineTo(to, from);
    known.set(id, { from, to, points });
    return points;
  };
}

/** Where lines run among what stands, as points. */
function* pointsOfLines(
  edges: readonly FreeEdge[],
  { grounds, items }: ReturnType<typeof placed>,
  straight: Straight,
  effort: Effort,
): Steps<readonly Point[]> {
  if (effort === 'full' && edges.length <= mostRouted) {
    const lines = yield* linesInSteps(edges, items, grounds);
    return lines.flatMap(({ curve }) => pointsAlong(curve, POINTS));
  }
  const boxes = new Map(items.map(({ node, box }) => [node.id, box]));
  return edges.flatMap(({ id, source, target }) => {
    const [from, to] = [boxes.get(source), boxes.get(target)];
    return from === undefined || to === undefined ? [] : straight(id, from, to);
  });
}

/** Arranges blocks with the sizes that they are drawn with. */
export function drawingOf({ graph, measure, view, newKey, effort = 'full', roomy = 1 }: Ground): Drawing {
  // What stands is looked at again for each that comes: it is set once, and so are the lines between.
  const settled = nothingSettled();
  const straight = straightLines();
  const between = linesBetween(graph, measure, roomy);
  const sizeOf = (nodes: readonly string[]) =>
    sizeIn(
      settled,
      nodes.flatMap((id) => graph.nodes.get(id) ?? []),
      measure,
    );
  const standing = (blocks: readonly Block[]) => placed(graph, blocks, nothing, measure, settled);
  return {
    newKey,
    groupOf: (id) => {
      const node = graph.nodes.get(id);
      if (node?.type === 'position') return node.issue.id;
      return node?.type === 'event' || node?.type === 'document' ? node.type : null;
    },
    hasRoom: (blocks, block, more) => {
      const grown = { ...block.at, ...extentOf(sizeOf([...block.nodes, ...more])) };
      return standing(blocks).blocks.every(
        ({ key, box }) => key === block.key || !overlap(grown, grow(box, MARGIN)),
      );
    },
    nearest: (blocks, block) =>
      nearestPlace(
        { ...block.at, ...extentOf(sizeOf(block.nodes)) },
        standing(blocks).blocks.flatMap(({ key, box }) => (key === block.key ? [] : [box])),
      ),
    *place(blocks, parent, drafts) {
      const stands = standing(blocks);
      const taken = stands.blocks.map(({ box }) => box);
      const around = stands.items.find(({ node }) => node.id === parent)?.box ?? boundsOf(taken);
      const columns = columnsOf(drafts).map((own): Column => {
        const { apart, gap } = between(
          parent,
          own.flatMap(({ nodes }) => nodes),
        );
        return { apart, gap, extents: own.map(({ nodes }) => extentOf(sizeOf(nodes))) };
      });
      const { shown } = edgesAmong(graph, blocks, idsOf(stands.items), { selected: nothing });
      const lines = yield* pointsOfLines(shown, stands, straight, effort);
      const corners = yield* placeBlocks(columns.map(comerOf), { parent: around, taken, lines, view });
      return columns.flatMap((column, index) => stacked(column, corners[index] ?? around));
    },
    rowTop: (block, id) =>
      sizeOf(block.nodes)
        .groups.flatMap(({ pieces }) => pieces)
        .find(({ node }) => node.id === id)?.box.y ?? 0,
  };
}

const extentOf = ({ width, height }: Extent): Extent => ({ width, height });

/** What is placed as one: a block by itself, pills of the same expansion in a column. */
function columnsOf(drafts: readonly Draft[]): Draft[][] {
  const columns: Draft[][] = [];
  for (const draft of drafts) {
    const last = columns.at(-1);
    const [first] = last ?? [];
    const joins =
      draft.group === null &&
      first?.group === null &&
      first.along === draft.along &&
      (last?.length ?? 0) < COLUMN;
    if (joins) last?.push(draft);
    else columns.push([draft]);
  }
  return columns;
}

/** Blocks below each other. */
interface Column extends Spacing {
  readonly extents: readonly Extent[];
}

const comerOf = ({ extents, gap, apart }: Column): Comer => ({
  width: Math.max(...extents.map(({ width }) => width)),
  height: extents.reduce((sum, { height }) => sum + height + gap, -gap),
  apart,
});

/** The corner of each of a column, below each other. */
function stacked({ extents, gap }: Column, corner: Place): Place[] {
  let y = corner.y;
  return extents.map(({ height }) => {
    const at = { x: Math.round(corner.x), y: Math.round(y) };
    y += height + gap;
    return at;
  });
}
