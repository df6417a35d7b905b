import type { HoldingStance } from '../../generated/graphql.ts';
import type { StanceCounts } from '../issue-summary.ts';
import { type Box, centreOf, grow, overlap, type Point } from '../layout/geometry.ts';
import { groupedBy } from '../layout/grouped.ts';
import { typeFaces, type Measure } from '../type.ts';
import { nameOf } from './free-graph.ts';
import type { FreeGround, FreeItem, FreeLayout } from './free-shape.ts';

/** Something from afar: it keeps its size on the screen, whatever the zoom. */
export interface Face {
  /** Id of the ground or the node. */
  readonly id: string;
  readonly of: FreeGround | FreeItem;
  readonly name: string;
  /** How many cards there are on it; of a node, how many lines end at it. */
  readonly count: number;
  /** How the stances on its cards divide; null where nobody takes one. */
  readonly counts: StanceCounts | null;
  /** Ids of the nodes it stands for. */
  readonly nodes: readonly string[];
  /** Its middle, layout units. */
  readonly at: Point;
  /** px of the screen. */
  readonly width: number;
  readonly height: number;
}

/** Faces that do not cover each other, and how many have no room: of these only the outline is drawn. */
export interface Faces {
  readonly faces: readonly Face[];
  readonly unnamed: number;
}

/** px of the screen: the sizes of the text, what stands beside it, and what is kept free around a face. */
const text = 12.5;
const sizes = {
  ground: { height: 38, beside: 40, most: 176 },
  pill: { height: 22, beside: 72, most: 210 },
} as const;
const free = 4;

/** An actor counts as much as so many positions: from afar, who speaks is looked for first. */
const actorWeight = 2;

const none: StanceCounts = { SUPPORTS: 0, OPPOSES: 0, NEUTRAL: 0, MIXED: 0 };

function divided(stances: readonly (HoldingStance | null)[]): StanceCounts | null {
  const counts = { ...none };
  for (const stance of stances) if (stance !== null) counts[stance] += 1;
  return Object.values(counts).some((count) => count > 0) ? counts : null;
}

type Loose = Omit<Face, 'at'> & { readonly box: Box; readonly weight: number };

/** All that could have a face, the weightiest first. */
export function looseFaces(layout: FreeLayout, measure: Measure): readonly Loose[] {
  const { items, grounds, lines, leftOut, waiting } = layout;
  const edges = [...lines.map(({ edge }) => edge), ...leftOut, ...waiting];
  const touching = groupedBy(
    edges.flatMap((edge) => [
      { id: edge.source, edge },
      { id: edge.target, edge },
    ]),
    ({ id }) => id,
  );
  const edgesOf = (id: string) => (touching.get(id) ?? []).map(({ edge }) => edge);
  const cards = groupedBy(items, ({ ground }) => ground ?? '');
  const widthOf = (
    name: string,
    face: 'heading' | 'actor',
    { beside, most }: { beside: number; most: number },
  ) => Math.min(most, Math.ceil((measure(name, face) * text) / typeFaces[face].size) + beside);
  const ofGrounds = grounds.map((ground): Loose => {
    const own = cards.get(ground.id) ?? [];
    const held = own.flatMap(({ node }) => edgesOf(node.id).filter(({ type }) => type === 'HOLDS'));
    return {
      id: ground.id,
      of: ground,
      name: ground.heading,
      count: own.length,
      counts: divided(held.map(({ stance }) => stance)),
      nodes: own.map(({ node }) => node.id),
      box: ground.box,
      width: widthOf(ground.heading, 'heading', sizes.ground),
      height: sizes.ground.height,
      weight: own.length + held.length,
    };
  });
  const ofPills = (cards.get('') ?? []).map((item): Loose => {
    const name = nameOf(item.node);
    const count = edgesOf(item.node.id).length;
    return {
      id: item.node.id,
      of: item,
      name,
      count,
      counts: null,
      nodes: [item.node.id],
      box: item.box,
      width: widthOf(name, 'actor', sizes.pill),
      height: sizes.pill.height,
      weight: actorWeight * (1 + count),
    };
  });
  return [...ofGrounds, ...ofPills].toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

/** Parts of a block's height, from its middle, at which its face may stand: best first. */
const parts = [0, -0.3, 0.3];

/** Where the face of a block may stand, best first: over all of the block, so that nothing of its small text looks out; else at its own size. */
function placesOf(block: Box, { width, height }: Pick<Box, 'width' | 'height'>): readonly Box[] {
  const middle = centreOf(block);
  const around = (y: number, wide: number, high: number): Box => ({
    x: middle.x - wide / 2,
    y: y - high / 2,
    width: wide,
    height: high,
  });
  return [
    around(middle.y, Math.max(width, block.width), Math.max(height, block.height)),
    ...parts.map((down) => around(middle.y + down * block.height, width, height)),
  ];
}

/**
 * The faces that have room at a zoom, none over another: the weightiest first. The same layout and zoom give the same faces.
 * @param part what is in sight, layout units
 */
export function facesAt(loose: readonly Loose[], zoom: number, part: Box): Faces {
  const placed: Box[] = [];
  const faces: Face[] = [];
  let unnamed = 0;
  for (const { box, weight: _, ...face } of loose) {
    if (!overlap(box, part)) continue;
    const own = placesOf(box, { width: face.width / zoom, height: face.height / zoom }).find(
      (place) => !placed.some((other) => overlap(place, other)),
    );
    if (own === undefined) {
      unnamed += 1;
      continue;
    }
    placed.push(grow(own, free / zoom));
    faces.push({ ...face, at: centreOf(own), width: own.width * zoom, height: own.height * zoom });
  }
  return { faces, unnamed };
}

/** The face at a place, layout units; null where there is none. */
export const faceAt = (faces: readonly Face[], zoom: number, { x, y }: Point): Face | null =>
  faces.find(
    ({ at, width, height }) =>
      Math.abs(x - at.x) <= width / 2 / zoom && Math.abs(y - at.y) <= height / 2 / zoom,
  ) ?? null;
