import { type FreeGraph, nameOf } from './free-graph.ts';
import { drawnWords } from '../../wording/drawn-words.ts';

/** All that is written in the free view, for the fonts to be loaded that have its letters. */
export const freeTexts = ({ nodes }: FreeGraph): string[] => [
  ...[...nodes.values()].flatMap((node) => [
    nameOf(node),
    'note' in node ? node.note : '',
    'issue' in node ? node.issue.name : '',
  ]),
  drawnWords.drawn.letters,
];
