import { useMemo } from 'react';
import { words } from '../../wording/words.ts';
import type { Focus } from '../focus/focus-shape.ts';
import { hideInFocus, withPins } from '../focus/pin-focus.ts';
import { inSight, outOfSight } from '../hidden.ts';
import { countMoved, type Pins } from '../layout/moved.ts';
import { nameIn } from '../focus/focus-graph.ts';
import { boundsOf } from '../layout/geometry.ts';
import { litByAll } from '../lit.ts';
import type { DrawnGraph } from '../model.ts';
import { Drawing, type DrawingProps, type Paints } from './Drawing.tsx';
import { focusBoxes, focusScene } from './focus-scene.ts';
import { paintFocus } from './paint.ts';

interface FocusDrawingProps extends DrawingProps {
  /** All of it, what is hidden too. */
  readonly graph: DrawnGraph;
  readonly focus: Focus;
  readonly hidden: ReadonlySet<string>;
  readonly pins: Pins;
}

function paintsOf(graph: DrawnGraph, focus: Focus): Paints {
  const boxes = focusBoxes(focus);
  return {
    selection: (selected) => {
      // What stands in the middle is marked already, and all of this belongs to it: nothing fades for it.
      const others = selected.length === 1 ? selected.filter((id) => id !== focus.centre.id) : selected;
      return { lit: litByAll(graph, others), passing: [] };
    },
    middle: focus.centre.id,
    focus: (cy, focused) => paintFocus(cy, focused, focused === null ? undefined : boxes.get(focused)),
    placeOf: (id) => {
      const box = boxes.get(id);
      if (box !== undefined) return box;
      const line = focus.lines.find(({ holding }) => holding.id === id);
      if (line === undefined) return null;
      const { from, to } = line.curve;
      return boundsOf([from, to].map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
    },
  };
}

/** One actor, position or issue in the middle, and around it what it touches. */
export function FocusDrawing({ graph: whole, focus: base, hidden, pins, ...props }: FocusDrawingProps) {
  const graph = useMemo(() => inSight(whole, hidden), [whole, hidden]);
  const focus = useMemo(
    () => hideInFocus(withPins(base, whole, pins), outOfSight(whole, hidden), base),
    [whole, base, hidden, pins],
  );
  const scene = useMemo(() => focusScene(graph, focus, base, pins), [graph, focus, base, pins]);
  const paints = useMemo(() => paintsOf(graph, focus), [graph, focus]);
  const name = nameIn(graph, focus.centre.id) ?? '';
  const label = words.canvas.focus(
    name.replace(/\.$/u, ''),
    focus.pills.length,
    focus.cards.length,
    focus.lines.length,
  );
  const moved = countMoved(
    [...focus.pills.map(({ actor }) => actor.id), ...focus.cards.map(({ position }) => position.id)],
    pins,
  );
  return <Drawing {...{ scene, paints, label, moved, lines: focus.lines.length, ...props }} />;
}
