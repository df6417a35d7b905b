import { useMemo } from 'react';
import type { Wings } from '../layout/wings-shape.ts';
import type { DrawnGraph } from '../model.ts';
import { Drawing, type DrawingProps, type Paints } from './Drawing.tsx';
import { boxesOf, paintFocus, paintSelection, placeOf } from './paint.ts';
import { wingsScene } from './wings-scene.ts';

interface WingsDrawingProps extends DrawingProps {
  readonly graph: DrawnGraph;
  readonly wings: Wings;
}

/** Who holds what, as wings. */
export function WingsDrawing({ graph, wings, ...props }: WingsDrawingProps) {
  const scene = useMemo(() => wingsScene(graph, wings), [graph, wings]);
  const paints = useMemo((): Paints => {
    const boxes = boxesOf(wings);
    return {
      selection: (cy, selected) => paintSelection(cy, graph, wings, selected),
      focus: (cy, focused) => paintFocus(cy, focused, boxes.get(focused ?? '')),
      placeOf: (id) => placeOf(wings, id),
    };
  }, [graph, wings]);
  const { pills, cards, lines } = wings;
  const label = `Who holds what: ${pills.length} actors, ${cards.length} positions, ${lines.length} lines between them. The same as a list: the tree beside it.`;
  return <Drawing {...props} {...{ scene, paints, label }} lines={lines.length} />;
}
