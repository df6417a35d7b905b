import type { DrawnGraph } from '../model.ts';

/** Texts that may be measured in a layout, for the fonts to be loaded that have its letters. */
export const textsOf = ({ graph, office }: { graph: DrawnGraph; office?: string | null }): string[] => [
  ...graph.actors.map(({ name }) => name),
  ...graph.issues.map(({ name }) => name),
  ...graph.positions.map(({ proposition }) => proposition),
  '0123456789 ×≠if·positions statements, told by named nothing',
  office ?? '',
];
