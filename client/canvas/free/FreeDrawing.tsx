import { type ReactNode, useContext, useEffect, useMemo } from 'react';
import { currentAddress, go } from '../../address/history.ts';
import { Actions, type CanvasActions } from '../drawing/actions.ts';
import { Drawing, type DrawingProps } from '../drawing/Drawing.tsx';
import { isNode } from '../drawn-ids.ts';
import { centreOf, type Point } from '../layout/geometry.ts';
import type { Shown } from './free-elements.ts';
import { anchorOf, freePaints, freeScene } from './free-scene.ts';
import type { FreeLayout } from './free-shape.ts';
import { noteSight } from './sight.ts';
import { movingBlocks, shifted } from './moving.ts';

interface FreeDrawingProps extends DrawingProps {
  readonly shown: Shown;
  readonly size: { readonly width: number; readonly height: number };
}

/** What a block is called in the name of a step: by its heading, its only node, or how many there are. */
function titleOf({ grounds, items }: FreeLayout, key: string): string {
  const ground = grounds.find(({ block }) => block === key);
  if (ground !== undefined) return ground.heading;
  const own = items.filter(({ block }) => block === key);
  const [first] = own;
  return own.length === 1 && first !== undefined ? first.lines.join(' ') : `${own.length} things`;
}

/** Puts blocks where their anchors were dragged to. */
function put(layout: FreeLayout, places: Readonly<Record<string, Point>>): void {
  const address = currentAddress();
  if (address.screen !== 'canvas') return;
  const moved = address.contents.blocks.flatMap((block) => {
    const anchor = anchorOf(layout, block.key);
    const to = anchor === null ? undefined : places[anchor.id];
    return anchor === null || to === undefined
      ? []
      : [[block.key, shifted(block, centreOf(anchor.box), to)] as const];
  });
  const [first] = moved;
  if (first === undefined) return;
  const name = moved.length === 1 ? titleOf(layout, first[0]) : `${moved.length} blocks`;
  go(movingBlocks(address, Object.fromEntries(moved)), `move ${name}`);
}

/** Actions of the free view: what is dragged is a block, and a double click opens the menu in place of the reader. */
function FreeActions({ layout, children }: { readonly layout: FreeLayout; readonly children: ReactNode }) {
  const outer = useContext(Actions);
  const actions = useMemo(
    (): CanvasActions => ({
      ...outer,
      enter: (id, beside) => {
        if (!isNode(id) || beside === undefined) return;
        const address = currentAddress();
        if (address.screen === 'canvas') go({ ...address, shut: true });
        outer.openMenu(id, beside);
      },
      pin: (places) => put(layout, places),
    }),
    [outer, layout],
  );
  return <Actions value={actions}>{children}</Actions>;
}

/** What the reader brought in, at its places, with all lines between. */
export function FreeDrawing({ shown, size, onSelect, ...props }: FreeDrawingProps) {
  const { layout } = shown;
  const scene = useMemo(() => freeScene(shown, size), [shown, size]);
  const paints = useMemo(() => freePaints(shown), [shown]);
  useEffect(() => () => noteSight(null), []);
  const { items, blocks, lines } = layout;
  const label = `What was brought in: ${items.length} things in ${blocks.length} blocks, ${lines.length} lines between them. The same as a list: the tree beside it.`;
  // A ground of documents or events is nothing of the graph: a click on it selects nothing.
  const select = (id: string | null) => onSelect(id !== null && (isNode(id) || id.includes('~')) ? id : null);
  return (
    <FreeActions layout={layout}>
      <Drawing {...props} {...{ scene, paints, label }} lines={lines.length} onSelect={select} />
    </FreeActions>
  );
}
