import { useMemo } from 'react';
import { words } from '../../wording/words.ts';
import { inSight, outOfSight } from '../hidden.ts';
import { hideInWings } from '../layout/hide-in-wings.ts';
import { countMoved, type Pins } from '../layout/moved.ts';
import { withPins } from '../layout/pin-wings.ts';
import type { Wings } from '../layout/wings-shape.ts';
import type { DrawnGraph } from '../model.ts';
import { Drawing, type DrawingProps, type Paints } from './Drawing.tsx';
import { boxesOf, paintedWings, paintFocus, placeOf } from './paint.ts';
import { wingsScene } from './wings-scene.ts';

interface WingsDrawingProps extends DrawingProps {
  /** All of it, what is hidden too. */
  readonly graph: DrawnGraph;
  readonly wings: Wings;
  readonly hidden: ReadonlySet<string>;
  readonly pins: Pins;
}

/** Who holds what, as wings. */
export function WingsDrawing({ graph: whole, wings: base, hidden, pins, ...props }: WingsDrawingProps) {
  const graph = useMemo(() => inSight(whole, hidden), [whole, hidden]);
  const wings = useMemo(
    () => hideInWings(withPins(base, whole, pins), outOfSight(whole, hidden), base),
    [whole, base, hidden, pins],
  );
  const scene = useMemo(() => wingsScene(graph, wings, base, pins), [graph, wings, base, pins]);
  const paints = useMemo((): Paints => {
    const boxes = boxesOf(wings);
    return {
      selection: (selected) => paintedWings(graph, wings, selected),
      focus: (cy, focused) => paintFocus(cy, focused, boxes.get(focused ?? '')),
      placeOf: (id) => placeOf(wings, id),
    };
  }, [graph, wings]);
  const { pills, cards, lines } = wings;
  const label = words.canvas.wings(pills.length, cards.length, lines.length);
  const moved = countMoved(
    [...pills.map(({ actor }) => actor.id), ...cards.map(({ position }) => position.id)],
    pins,
  );
  return <Drawing {...props} {...{ scene, paints, label, moved }} lines={lines.length} />;
}
