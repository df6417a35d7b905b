import type { Core } from 'cytoscape';
import { type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { words } from '../../wording/words.ts';
import { picking } from '../../address/focusing.ts';
import { currentAddress, go } from '../../address/history.ts';
import { Actions, type CanvasActions } from '../drawing/actions.ts';
import { Drawing, type DrawingProps } from '../drawing/Drawing.tsx';
import { isNode } from '../drawn-ids.ts';
import type { DrawnHolding } from '../model.ts';
import type { Measure } from '../type.ts';
import { centreOf, type Point } from '../layout/geometry.ts';
import type { Pressed } from './use-face-presses.ts';
import { badgeOf, type Shown } from './free-elements.ts';
import { anchorOf, freePaints, freeScene } from './free-scene.ts';
import type { FreeLayout } from './free-shape.ts';
import { nearestPlace } from './nearest-place.ts';
import { giveSight } from './sight.ts';
import { FreeOver } from './FreeOver.tsx';
import { movingBlocks, shifted } from './moving.ts';
import { laterWords } from '../../wording/later-words.ts';

const says = laterWords.views.free;

interface FreeDrawingProps extends DrawingProps {
  readonly shown: Shown;
  readonly size: { readonly width: number; readonly height: number };
  readonly measure: Measure;
  /** Of the graph that the other views draw, by id. */
  readonly holdings: ReadonlyMap<string, DrawnHolding>;
}

/** What a block is called in the name of a step: by its heading, its only node, or how many there are. */
function titleOf({ grounds, items }: FreeLayout, key: string): string {
  const ground = grounds.find(({ block }) => block === key);
  if (ground !== undefined) return ground.heading;
  const own = items.filter(({ block }) => block === key);
  const [first] = own;
  return own.length === 1 && first !== undefined ? first.lines.join(' ') : says.things(own.length);
}

/** Puts blocks where their anchors were dragged to. */
function put(layout: FreeLayout, anchors: Readonly<Record<string, Point>>): void {
  const address = currentAddress();
  if (address.screen !== 'canvas') return;
  const moved = address.contents.blocks.flatMap((block) => {
    const anchor = anchorOf(layout, block.key);
    const to = anchor === null ? undefined : anchors[anchor.id];
    return anchor === null || to === undefined
      ? []
      : [[block.key, shifted(block, centreOf(anchor.box), to)] as const];
  });
  const [first] = moved;
  if (first === undefined) return;
  // What was dropped on something else finds a place beside it.
  const taken = new Map(layout.blocks.map(({ key, box }) => [key, box]));
  for (const [key] of moved) taken.delete(key);
  const places: Record<string, Point> = {};
  for (const [key, to] of moved) {
    const extent = layout.blocks.find((block) => block.key === key)?.box;
    if (extent === undefined) continue;
    const box = { ...extent, x: Math.round(to.x), y: Math.round(to.y) };
    places[key] = nearestPlace(box, [...taken.values()]);
    taken.set(key, { ...box, ...places[key] });
  }
  const name = moved.length === 1 ? titleOf(layout, first[0]) : says.blocks(moved.length);
  go(movingBlocks(address, places), says.moveStep(name));
}

interface FreeActionsProps {
  readonly layout: FreeLayout;
  readonly pressed: Pressed;
  readonly children: ReactNode;
}

/** Actions of the free view: what is dragged is a block, and a click opens the menu, so that a second one leads nowhere. */
function FreeActions({ layout, pressed, children }: FreeActionsProps) {
  const outer = useContext(Actions);
  const actions = useMemo(
    (): CanvasActions => ({
      ...outer,
      enter: () => undefined,
      // From afar, a click on a face means the face.
      picked: (id, beside) => {
        if (pressed.current === null) outer.openMenu(id, beside);
      },
      pin: (places) => put(layout, places),
    }),
    [outer, layout, pressed],
  );
  return <Actions value={actions}>{children}</Actions>;
}

/** What the reader brought in, at its places, with all lines between. */
export function FreeDrawing({ shown, size, measure, holdings, onSelect, ...props }: FreeDrawingProps) {
  const { layout } = shown;
  const { bringBack } = useContext(Actions);
  const scene = useMemo(() => freeScene(shown, size), [shown, size]);
  const paints = useMemo(() => freePaints(shown), [shown]);
  useEffect(() => () => giveSight(null), []);
  const { items, blocks, lines } = layout;
  const label = words.canvas.free(items.length, blocks.length, lines.length);
  const pressed = useRef<(() => void) | null>(null);
  // A ground of documents or events is nothing of the graph: a click on it selects nothing.
  const select = (id: string | null) => {
    const address = currentAddress();
    if (pressed.current !== null) pressed.current();
    else if (id?.startsWith(badgeOf) === true) bringBack(id.slice(badgeOf.length));
    else if (id !== null && isNode(id) && address.screen === 'canvas') go(picking(address, id));
    else onSelect(id?.includes('~') === true ? id : null);
  };
  const { selection, also } = props;
  const selected = selection === null ? [] : [selection, ...also];
  const over = (cy: Core) => <FreeOver {...{ cy, layout, measure, selected, holdings, pressed }} />;
  return (
    <FreeActions {...{ layout, pressed }}>
      <Drawing {...props} {...{ scene, paints, label }} lines={lines.length} onSelect={select} over={over} />
    </FreeActions>
  );
}
