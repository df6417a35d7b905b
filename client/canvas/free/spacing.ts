import { groupedBy } from '../layout/grouped.ts';
import type { Measure } from '../type.ts';
import { isWord, tagTextOf } from './free-tags.ts';
import type { FreeGraph } from './free-graph.ts';

/** How far apart things stand for what is written at the lines between them, layout units. */
export interface Spacing {
  /** Between those that come and what they are brought in from. */
  readonly apart: number;
  /** Between those that come, below each other. */
  readonly gap: number;
}

/** Where nothing is written between. */
const least = { apart: 110, gap: 10 } as const;
/** A word stands on the level end of a line, and beside it the line is seen. */
const besideWord = 120;
/** For every further line between two things: its word stands over or under those of the others, or farther along. */
const forEach = { apart: 34, gap: 14 } as const;
/** No more lines than this are heeded: words then have no room whatever is done. */
const mostHeeded = 3;

/** Tells how far apart things are to stand by what can be written at the lines between these nodes and their parent. */
export function linesBetween(
  { edges }: FreeGraph,
  measure: Measure,
  roomy: number,
): (parent: string, nodes: readonly string[]) => Spacing {
  const worded = edges.filter(isWord);
  const ofNode = groupedBy(
    worded.flatMap((edge) => [edge.source, edge.target].map((end) => ({ end, edge }))),
    ({ end }) => end,
  );
  return (parent, nodes) => {
    const own = nodes.map((id) =>
      (ofNode.get(id) ?? []).filter(({ edge }) => edge.source === parent || edge.target === parent),
    );
    const many = Math.min(mostHeeded, Math.max(0, ...own.map(({ length }) => length)));
    if (many === 0) return least;
    const widest = Math.max(...own.flat().map(({ edge }) => measure(tagTextOf(edge), 'count')));
    return {
      apart: Math.round((widest + besideWord + forEach.apart * (many - 1)) * roomy),
      gap: Math.round((least.gap + forEach.gap * (many - 1)) * roomy),
    };
  };
}
