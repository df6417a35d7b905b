import type { Box, Point } from '../canvas/layout/geometry.ts';
import type { DrawnGraph } from '../canvas/model.ts';

/** The largest extent of a mark, px. */
export const markSize = { width: 232, height: 84 };

/** Room between a mark and what it is about, and between it and the edges, px. */
const gap = 12;

/**
 * Where a mark stands, px of the window: its number over the lower edge of what it is about, its words below or, where there is no room
 * or another mark, above; pushed inside the window.
 * @returns `at` the middle of the number, `place` the upper left corner of the words
 */
export function placeMark(
  about: Box,
  size: Pick<Box, 'width' | 'height'>,
  before: readonly Point[],
): { readonly at: Point; readonly place: Point } {
  const { width, height } = markSize;
  const at = { x: Math.round(about.x + about.width / 2), y: Math.round(about.y + about.height) };
  const x = within(at.x - width / 2, size.width - width);
  const covers = (y: number): boolean =>
    before.some((other) => Math.abs(other.x - x) < width && Math.abs(other.y - y) < height);
  const [below, above] = [at.y + gap, about.y - height - gap];
  const y = [below, above].find((each) => within(each, size.height - height) === each && !covers(each));
  return { at, place: { x, y: y ?? within(below, size.height - height) } };
}

const within = (at: number, most: number): number => Math.round(Math.max(gap, Math.min(at, most - gap)));

/** What the marks are about: the actor who holds most, and of the lines the one with most statements that is not his. */
export function markedIn(graph: DrawnGraph): { readonly actor: string; readonly line: string } | null {
  const held = new Map<string, number>();
  for (const { actor } of graph.holdings) held.set(actor, (held.get(actor) ?? 0) + 1);
  const [actor] = [...held].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [];
  const line = graph.holdings
    .filter((holding) => holding.actor !== actor)
    .toSorted((a, b) => b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1))[0];
  return actor === undefined || line === undefined ? null : { actor, line: line.id };
}
