import { useMemo } from 'react';
import { apart } from '../page/apart.tsx';
import type { CanvasAddress } from '../address/address.ts';
import type { View } from '../address/views.ts';
import type { Place } from '../address/contents.ts';
import './canvas.css';
import type { Covered } from './drawing/view-box.ts';
import type { DrawnGraph } from './model.ts';
import { PositionsView } from './PositionsView.tsx';
import type { LineType } from './relations/ties.ts';
import type { Sides } from './sides.ts';
import { useHeld } from './use-held.ts';
import { phoneWidth, useSize } from './use-size.ts';

const RelationsView = apart(async () => (await import('./relations/RelationsView.tsx')).RelationsView);

const FocusView = apart(async () => (await import('./focus/FocusView.tsx')).FocusView);

/** What every view is given. */
export interface ViewProps {
  readonly graph: DrawnGraph;
  /** Global id or id of a drawn edge; null where nothing is selected. */
  readonly selection: string | null;
  /** Global ids of the nodes that are selected besides. */
  readonly also: readonly string[];
  readonly onSelect: (id: string | null) => void;
  /** Global ids of nodes out of sight: they keep their places, undrawn. */
  readonly hidden: ReadonlySet<string>;
  /** Where nodes were put by hand: the middle of each, layout units. */
  readonly pins: Readonly<Record<string, Place>>;
  /** What panels cover at the sides, px. They cover, they never push: only fitting (`0`) heeds them. */
  readonly covered: Covered;
  /** What the keyboard is on in GraphTree: ringed here. */
  readonly focused: string | null;
  /** On which side everything stands, once it is laid out; null in forms without sides. */
  readonly onSides: (sides: Sides | null) => void;
  /** The room there is, px. */
  readonly size: { readonly width: number; readonly height: number };
  /** Whether there is no room for two columns. */
  readonly phone: boolean;
}

interface CanvasProps extends Omit<ViewProps, 'size' | 'phone' | 'pins' | 'hidden'> {
  readonly view: View;
  /** Of relations: the types of line shown. */
  readonly types: readonly LineType[];
  /** Of the focus view: what stands in the middle, null elsewhere; and where the reader is, for the ways back. */
  readonly middle: string | null;
  readonly address: CanvasAddress;
}

const FreeView = apart(async () => (await import('./free/FreeView.tsx')).FreeView);

const noPins = {};

/** The graph in the chosen view, in the form that its room allows. Fills its parent. */
export function Canvas({ view, types, middle, address, ...rest }: CanvasProps) {
  const { element, size } = useSize();
  const held = useHeld();
  const { contents } = address;
  const hidden = useMemo(() => new Set(contents.hidden), [contents.hidden]);
  const pins = view === 'free' ? noPins : contents.pins[view];
  const props = size === null ? null : { ...rest, hidden, pins, size, phone: size.width < phoneWidth };
  return (
    <div ref={element} className="graph" {...held}>
      {props !== null && view === 'relations' && <RelationsView {...props} types={types} />}
      {props !== null && middle !== null && <FocusView {...props} {...{ middle, address }} />}
      {props !== null && view === 'free' && <FreeView {...props} address={address} />}
      {props !== null && (view === 'positions' || (view === 'focus' && middle === null)) && (
        <PositionsView {...props} />
      )}
    </div>
  );
}
