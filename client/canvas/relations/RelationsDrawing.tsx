import { useMemo } from 'react';
import { Drawing, type DrawingProps } from '../drawing/Drawing.tsx';
import type { DrawnGraph } from '../model.ts';
import type { Relations } from './relations-shape.ts';
import { relationsPaints, relationsScene } from './scene.ts';
import { linesFor } from './shown.ts';
import type { LineType } from './ties.ts';

interface RelationsDrawingProps extends DrawingProps {
  readonly graph: DrawnGraph;
  readonly relations: Relations;
  /** Which types of line are shown while nothing is selected. */
  readonly types: readonly LineType[];
}

/** Who speaks for, to and about whom. */
export function RelationsDrawing({ graph, relations, types, ...props }: RelationsDrawingProps) {
  const scene = useMemo(() => relationsScene(graph, relations), [graph, relations]);
  const paints = useMemo(() => relationsPaints(graph, relations, types), [graph, relations, types]);
  const lines = linesFor(relations, types, []).length;
  const count = (wanted: string) => relations.pills.filter(({ place }) => place === wanted).length;
  const label = `Who tells whose words: ${count('speaks')} who speak, ${count('spoken-for')} who are spoken for, ${count('talked-about')} who are only talked about, ${lines} lines between them. The same as a list: the tree beside it.`;
  return <Drawing {...props} {...{ scene, paints, label, lines }} />;
}
