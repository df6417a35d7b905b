import { type FreeGraph, nameOf } from './free-graph.ts';
import { edgeWords } from './free-words.ts';

/** All that is written in the free view, for the fonts to be loaded that have its letters. */
export const freeTexts = ({ nodes }: FreeGraph): string[] => [
  ...[...nodes.values()].flatMap((node) => [
    nameOf(node),
    'note' in node ? node.note : '',
    'issue' in node ? node.issue.name : '',
  ]),
  ...Object.values(edgeWords).map(({ line }) => line),
  '0123456789 ×ifDocumentsEvents of positions',
];
