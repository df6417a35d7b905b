import { useMemo } from 'react';
import { Drawing, type DrawingProps } from '../drawing/Drawing.tsx';
import { words } from '../../wording/words.ts';
import { inSight } from '../hidden.ts';
import { countMoved, type Pins } from '../layout/moved.ts';
import type { DrawnGraph } from '../model.ts';
import { hideInRelations, withPins } from './pin-relations.ts';
import type { Relations } from './relations-shape.ts';
import { relationsPaints, relationsScene } from './scene.ts';
import { linesFor } from './shown.ts';
import type { LineType } from './ties.ts';

interface RelationsDrawingProps extends DrawingProps {
  /** All of it, what is hidden too. */
  readonly graph: DrawnGraph;
  readonly relations: Relations;
  readonly hidden: ReadonlySet<string>;
  readonly pins: Pins;
  /** Which types of line are shown while nothing is selected. */
  readonly types: readonly LineType[];
}

/** Who speaks for, to and about whom. */
export function RelationsDrawing({
  graph: whole,
  relations: base,
  hidden,
  pins,
  types,
  ...props
}: RelationsDrawingProps) {
  const graph = useMemo(() => inSight(whole, hidden), [whole, hidden]);
  const relations = useMemo(() => hideInRelations(withPins(base, pins), hidden, base), [base, hidden, pins]);
  const scene = useMemo(() => relationsScene(graph, relations, base, pins), [graph, relations, base, pins]);
  const paints = useMemo(() => relationsPaints(graph, relations, types), [graph, relations, types]);
  const lines = linesFor(relations, types, []).length;
  const count = (wanted: string) => relations.pills.filter(({ place }) => place === wanted).length;
  const label = words.relations.label({
    speak: count('speaks'),
    spokenFor: count('spoken-for'),
    talkedAbout: count('talked-about'),
    lines,
  });
  const moved = countMoved(
    relations.pills.map(({ actor }) => actor.id),
    pins,
  );
  return <Drawing {...props} {...{ scene, paints, label, moved, lines }} />;
}
