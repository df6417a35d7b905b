import { drawnWords } from '../../wording/drawn-words.ts';
import type { FreeGraph } from '../free/free-graph.ts';
import { freeTexts } from '../free/free-texts.ts';
import type { DrawnGraph } from '../model.ts';

/** What a layout is told, as far as it has texts. */
type Told = { readonly graph: DrawnGraph; readonly office?: string | null } | { readonly free: FreeGraph };

/** Texts that may be measured in a layout, for the fonts to be loaded that have its letters. */
export function textsOf(told: Told): string[] {
  if ('free' in told) return freeTexts(told.free);
  const { graph, office } = told;
  return [
    ...graph.actors.map(({ name }) => name),
    ...graph.issues.map(({ name }) => name),
    ...graph.positions.map(({ proposition }) => proposition),
    drawnWords.drawn.letters,
    office ?? '',
  ];
}
