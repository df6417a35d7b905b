import { lazy, Suspense } from 'react';
import type { CanvasAddress, View } from '../address/address.ts';
import './canvas.css';
import type { Covered } from './drawing/view-box.ts';
import type { DrawnGraph } from './model.ts';
import { PositionsView } from './PositionsView.tsx';
import type { LineType } from './relations/ties.ts';
import type { Sides } from './sides.ts';
import { phoneWidth, useSize } from './use-size.ts';

const RelationsView = lazy(async () => ({
  default: (await import('./relations/RelationsView.tsx')).RelationsView,
}));

const FocusView = lazy(async () => ({
  default: (await import('./focus/FocusView.tsx')).FocusView,
}));

/** What every view is given. */
export interface ViewProps {
  readonly graph: DrawnGraph;
  /** Global id or id of a drawn edge; null where nothing is selected. */
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
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

interface CanvasProps extends Omit<ViewProps, 'size' | 'phone'> {
  readonly view: View;
  /** Of relations: the types of line shown. */
  readonly types: readonly LineType[];
  /** Of the focus view: what stands in the middle, null elsewhere; and where the reader is, for the ways back. */
  readonly middle: string | null;
  readonly address: CanvasAddress;
}

/** The graph in the chosen view, in the form that its room allows. Fills its parent. */
export function Canvas({ view, types, middle, address, ...rest }: CanvasProps) {
  const { element, size } = useSize();
  const props = size === null ? null : { ...rest, size, phone: size.width < phoneWidth };
  return (
    <div ref={element} className="graph">
      {props !== null && view === 'relations' && (
        <Suspense fallback={null}>
          <RelationsView {...props} types={types} />
        </Suspense>
      )}
      {props !== null && middle !== null && (
        <Suspense fallback={null}>
          <FocusView {...props} {...{ middle, address }} />
        </Suspense>
      )}
      {props !== null && view !== 'relations' && middle === null && <PositionsView {...props} />}
    </div>
  );
}
