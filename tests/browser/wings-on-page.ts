import type { Page } from 'playwright-core';
import { fitSight, type Sight, uncovered } from '../../client/canvas/drawing/view-box.ts';
import { type Curve, type Point, pointsAlong } from '../../client/canvas/layout/geometry.ts';
import { planOf } from '../../client/canvas/layout/plan.ts';
import { drawnWords } from '../../client/wording/drawn-words.ts';
import { layOutWings } from '../../client/canvas/layout/wings.ts';
import type { Wings } from '../../client/canvas/layout/wings-shape.ts';
import type { DrawnGraph } from '../../client/canvas/model.ts';
import { fontFamily, type TypeFace, typeFaces } from '../../client/canvas/type.ts';

/** All runs of words of a text: whatever a line of it can be. */
function runsOf(text: string): string[] {
  const words = text.split(/\s+/u);
  return words.flatMap((_, from) =>
    words.slice(from).map((_word, length) => words.slice(from, from + length + 1).join(' ')),
  );
}

const textsOf = (graph: DrawnGraph): Record<TypeFace, string[]> => ({
  card: graph.positions.flatMap(({ proposition }) => runsOf(proposition)),
  actor: graph.actors.flatMap(({ name }) => runsOf(name)),
  heading: planOf(graph).issues.map(
    ({ issue, cards, statements }) => `${issue.name} ${drawnWords.drawn.tally(cards.length, statements)}`,
  ),
  count: [],
  chip: [],
  tag: ['if', ...Array.from({ length: 30 }, (_, count) => [`×${count}`, `×${count} if`]).flat()],
});

/** Widths as this page's fonts have them. */
const widthsOn = (page: Page, texts: Record<TypeFace, string[]>): Promise<Record<string, number>> =>
  page.evaluate(
    ([faces, all, family]) => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('The browser has no canvas.');
      const widths: Record<string, number> = {};
      for (const [face, list] of Object.entries(all)) {
        const font = Object.entries(faces).find(([name]) => name === face)?.[1];
        context.font = `${font?.weight} ${font?.size}px ${family}`;
        for (const text of list) widths[`${face} ${text}`] = context.measureText(text).width;
      }
      return widths;
    },
    [typeFaces, texts, fontFamily] as const,
  );

export interface WingsOnPage {
  wings: Wings;
  /** Where a point of the layout is on the page, px. */
  at: (point: Point) => Point;
}

/** Waits until the wings are drawn, then tells where everything stands: by the same pure layout, with the page's own fonts. */
export async function wingsOnPage(page: Page, graph: DrawnGraph): Promise<WingsOnPage> {
  const box = page.locator('[data-form="wings"] .drawing');
  await box.locator('canvas').first().waitFor();
  const rect = await box.boundingBox();
  if (rect === null) throw new Error('The drawing has no box.');
  const widths = await widthsOn(page, textsOf(graph));
  const wings = layOutWings(graph, rect, (text, face) => {
    const width = widths[`${face} ${text}`];
    if (width === undefined) throw new Error(`Not measured: ${face} ${text}`);
    return width;
  });
  if (wings === null) throw new Error('The layout says that wings do not fit.');
  const { zoom, pan }: Sight = fitSight(wings.bounds, rect, uncovered, 1.3);
  return { wings, at: ({ x, y }) => ({ x: rect.x + x * zoom + pan.x, y: rect.y + y * zoom + pan.y }) };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The point of a curve that is farthest from all others: where a click means this line and no other. */
export function clearPoint(curve: Curve, others: readonly Curve[]): Point {
  const points = others.flatMap((other) => pointsAlong(other, 60));
  const clearance = (point: Point) => Math.min(...points.map((other) => distance(point, other)));
  return pointsAlong(curve, 40)
    .slice(4, -4)
    .reduce((best, point) => (clearance(point) > clearance(best) ? point : best));
}
