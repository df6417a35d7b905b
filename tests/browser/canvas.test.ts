import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Box, contains, overlap, pointsAlong } from '../../client/canvas/layout/geometry.ts';
import type { DrawnGraph } from '../../client/canvas/model.ts';
import { typeFaces } from '../../client/canvas/type.ts';
import { describeInBrowser } from '../harness/browser.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { describeWithNeo4j } from '../harness/each-engine-from-outside.ts';
import { seedFolder } from '../harness/seed.ts';
import { openingGraph } from './opening-graph.ts';
import { clearPoint, wingsOnPage } from './wings-on-page.ts';

const selected = (page: Page) => page.locator('.graph-tree [role="status"]');
const onlySybiha = /^Selected: Andrii Sybiha supports “Only Donald Trump can bring the war to an end\.”/u;

const countOverlaps = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, box, at) => sum + boxes.slice(at + 1).filter((other) => overlap(box, other)).length, 0);

/** Windows, and the least text of cards there, px. Where things stand does not depend on the engine: one is enough for Neo4j. */
const windows = [
  { width: 1440, height: 900, least: 11.5 },
  { width: 1280, height: 800, least: 11.5 },
  { width: 1024, height: 768, least: 10.5 },
];

for (const [engine, describeEngine] of [
  ['embedded', describe],
  ['neo4j', describeWithNeo4j],
] as const) {
  describeEngine(`The canvas over ${engine}`, () => {
    let dixit: Dixit;
    let graph: DrawnGraph;
    beforeAll(async () => {
      dixit = await startDixit({ engine, datasets: [seedFolder] });
      graph = await openingGraph(dixit);
    }, 120_000);
    afterAll(() => dixit.stop());

    describeInBrowser('at first sight', (visit) => {
      test.each(engine === 'embedded' ? windows : windows.slice(0, 1))(
        'at $width×$height draws every holding, legible, nothing over anything',
        async ({ width, height, least }) => {
          const page = await visit(dixit.url, { width, height });
          const { wings } = await wingsOnPage(page, graph);
          const drawing = page.locator('.drawing');
          expect(await drawing.getAttribute('data-lines')).toBe(String(graph.holdings.length));
          expect(Number(await drawing.getAttribute('data-zoom'))).toBeCloseTo(wings.zoom, 3);
          expect(wings.zoom * typeFaces.card.size).toBeGreaterThanOrEqual(least);

          const solid = [...wings.cards, ...wings.pills].map(({ box }) => box);
          const labels = [
            ...wings.tags.map(({ box }) => box),
            ...wings.brackets.flatMap(({ kind, sign }) => (kind === 'CONTRADICTS' ? [sign] : [])),
          ];
          expect(countOverlaps(solid)).toBe(0);
          expect(countOverlaps(labels)).toBe(0);
          expect(labels.filter((label) => solid.some((box) => overlap(label, box)))).toEqual([]);
          const cards = wings.cards.map(({ box }) => box);
          const over = wings.lines.filter(({ curve }) =>
            pointsAlong(curve, 80).some((point) => cards.some((box) => contains(box, point))),
          );
          expect(over).toEqual([]);
        },
      );
    });

    describeInBrowser('with the pointer', (visit) => {
      test('a click on a line selects it, the next one too: nothing has moved; a click beside everything selects nothing', async () => {
        const page = await visit(dixit.url);
        const { wings, at } = await wingsOnPage(page, graph);
        const lineOf = (words: string) => {
          const position = graph.positions.find(({ proposition }) => proposition.startsWith(words));
          const line = wings.lines.find(({ holding }) => holding.position === position?.id);
          if (line === undefined) throw new Error(`no line to ${words}`);
          return line;
        };
        const line = lineOf('Only Donald Trump');
        // The reader lies over the other wing, so lines of this one can still be clicked.
        const next = wings.lines.find(
          ({ side, holding }) => side === line.side && holding.actor !== line.holding.actor,
        );
        if (next === undefined) throw new Error('no second line');
        const click = async (target: typeof line) => {
          const others = wings.lines.filter((other) => other !== target).map(({ curve }) => curve);
          const { x, y } = at(clearPoint(target.curve, others));
          await page.mouse.click(x, y);
        };
        await click(line);
        await selected(page).filter({ hasText: onlySybiha }).waitFor({ state: 'attached' });
        await click(next);
        const name = graph.actors.find(({ id }) => id === next.holding.actor)?.name;
        await selected(page)
          .filter({ hasText: `Selected: ${name}` })
          .waitFor({ state: 'attached' });
        const empty = at({ x: wings.bounds.x + wings.bounds.width / 2, y: wings.bounds.y + 4 });
        await page.mouse.click(empty.x, empty.y);
        await page.waitForFunction(
          () => document.querySelector('.graph-tree [role="status"]')?.textContent === '',
        );
        expect(await selected(page).textContent()).toBe('');
      });
    });
  });
}
