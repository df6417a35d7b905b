import { type Covered, fitSight, uncovered } from '../drawing/view-box.ts';
import type { Core } from 'cytoscape';
import type { Scene } from '../drawing/create.ts';
import { type Paints, show } from '../drawing/Drawing.tsx';
import type { Grabbed } from '../drawing/grabbed.ts';
import { paintFocus } from '../drawing/paint.ts';
import { type Box, boundsOf, grow } from '../layout/geometry.ts';
import { groupedBy } from '../layout/grouped.ts';
import { together } from '../lit.ts';
import { badgeOf, freeElements, type Shown } from './free-elements.ts';
import { litFree, withFresh } from './free-lit.ts';
import { detailAt } from '../tiles/detail.ts';
import { freeStyles } from './free-styles.ts';
import type { FreeLayout } from './free-shape.ts';
import { edgeSentence } from './free-tree.ts';
import { takeWhole } from './show-whole.ts';
import { giveSight } from './sight.ts';

/** All free views are one drawing: what comes and goes changes it in place. */
const base = 'free view';
/** Room around what is drawn when all of it is fitted, layout units. */
const around = 28;

/** The same for faces, px of the screen. */
const roomForFaces = 26;

/** The element whose middle tells where a block was put: its first ground, or its first node. */
export function anchorOf({ grounds, items }: FreeLayout, key: string): { id: string; box: Box } | null {
  const ground = grounds.find(({ block }) => block === key);
  if (ground !== undefined) return ground;
  const item = items.find(({ block }) => block === key);
  return item === undefined ? null : { id: item.node.id, box: item.box };
}

/** Whatever of a block is grabbed, all of it moves. */
function grabsOf(layout: FreeLayout): (id: string) => Grabbed | null {
  const { items, grounds } = layout;
  const parts = [
    ...items.map(({ node: { id }, block }) => ({
      block,
      id,
      moving: [id, `count ${id}`, `note ${id}`, `behind ${id}`, `${badgeOf}${id}`],
    })),
    ...grounds.map(({ id, block }) => ({ block, id, moving: [id, `heading ${id}`, `tally ${id}`] })),
  ];
  const moving = groupedBy(parts, ({ block }) => block);
  const blockOf = new Map(parts.map(({ id, block }) => [id, block]));
  return (id) => {
    const key = blockOf.get(id);
    const anchor = key === undefined ? null : anchorOf(layout, key);
    if (key === undefined || anchor === null) return null;
    const own = (moving.get(key) ?? []).flatMap((part) => part.moving);
    return { id: anchor.id, moving: [...own, `fresh ${key}`, `badge ${key}`] };
  };
}

/** The free view as it is drawn. */
export function freeScene(shown: Shown, size: { width: number; height: number }): Scene {
  const { layout } = shown;
  const close = grow(layout.bounds, around);
  const fitting = Math.min(size.width / close.width, size.height / close.height);
  // From afar faces are larger than what they stand for: those at the edge need room as well.
  const bounds = detailAt(fitting, 'far') === 'far' ? grow(close, roomForFaces / fitting) : close;
  const relayed = layout.lines.filter(({ edge }) => edge.relayed).length;
  return {
    base,
    elements: freeElements(shown),
    styleOf: (theme) => freeStyles(theme, relayed),
    bounds,
    zoom: Math.min(size.width / bounds.width, size.height / bounds.height, 1),
    // Little is drawn at its own size: there is room for what is brought in.
    largest: 1,
    litBy: (id) => litFree(layout, id),
    titleOf: (id) => {
      const line = layout.lines.find(({ edge }) => edge.id === id);
      return line === undefined ? '' : edgeSentence(line.edge, shown.graph);
    },
    grabbedBy: grabsOf(layout),
  };
}

/** Boxes of everything that can be in the keyboard's focus, by id; of an issue, its ground. */
const boxesOf = ({ items, grounds }: FreeLayout): Map<string, Box> =>
  new Map([
    ...grounds.flatMap(({ issue, box }) => (issue === null ? [] : [[issue, box] as const])),
    ...items.map(({ node, box }) => [node.id, box] as const),
  ]);

/** What of a drawing the window shows where no panel covers it, layout units. */
function seenBeside(cy: Core, covered: Covered): Box {
  const { x1, y1, w, h } = cy.extent();
  const { left, right, bottom } = covered;
  const zoom = cy.zoom();
  return {
    x: x1 + left / zoom,
    y: y1,
    width: Math.max(0, w - (left + right) / zoom),
    height: Math.max(0, h - bottom / zoom),
  };
}

/** What was brought into sight already: once is enough. */
const seen = new WeakSet<ReadonlySet<string>>();

/** Smaller than this nothing is shown by itself: its text could not be read any more. */
const leastZoom = 0.7;

/** Brings what was just brought in into sight, where it is not; whoever undoes stays where he is. */
function showFresh(cy: Core, { blocks }: FreeLayout, fresh: ReadonlySet<string>, covered: Covered): void {
  const come = blocks.filter(({ key }) => fresh.has(key)).map(({ box }) => box);
  // The step is known before what it brought is: until that is drawn there is nothing to show.
  if (seen.has(fresh) || come.length === 0) return;
  seen.add(fresh);
  show(cy, boundsOf(come), covered, Math.min(leastZoom, cy.zoom()));
}

/** Fits all of it, where that was asked for and is drawn. */
function fitWhole(cy: Core, { layout, blocks }: Pick<Shown, 'layout' | 'blocks'>): void {
  const places = new Map(blocks.map(({ key, at }) => [key, at]));
  const isDrawn = layout.blocks.every(({ key, box }) => {
    const at = places.get(key);
    return at?.x === box.x && at.y === box.y;
  });
  if (!isDrawn || !takeWhole(blocks)) return;
  const size = { width: cy.width(), height: cy.height() };
  cy.stop();
  cy.viewport(fitSight(grow(layout.bounds, around), size, uncovered, 1));
}

/** How selection and focus are painted on the free view, and what is new brought into sight, once. */
export function freePaints({ layout, blocks, fresh }: Pick<Shown, 'layout' | 'blocks' | 'fresh'>): Paints {
  const boxes = boxesOf(layout);
  return {
    selection: (selected) => ({
      lit: withFresh(layout, together(selected.map((id) => litFree(layout, id))), fresh),
      passing: [],
    }),
    shown: (cy, covered) => {
      giveSight(() => seenBeside(cy, covered()));
      showFresh(cy, layout, fresh, covered());
      fitWhole(cy, { layout, blocks });
    },
    focus: (cy, focused) => paintFocus(cy, focused, boxes.get(focused ?? '')),
    placeOf: (id) => {
      const line = layout.lines.find(({ edge }) => edge.id === id);
      const ends = line === undefined ? [id] : [line.edge.source, line.edge.target];
      const found = ends.flatMap((end) => boxes.get(end) ?? []);
      return found.length === 0 ? null : boundsOf(found);
    },
  };
}
