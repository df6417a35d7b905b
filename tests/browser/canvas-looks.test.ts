import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { centreOf, type Point } from '../../client/canvas/layout/geometry.ts';
import type { DrawnGraph } from '../../client/canvas/model.ts';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { seedFolder } from '../harness/seed.ts';
import { openingGraph } from './opening-graph.ts';
import { wingsOnPage } from './wings-on-page.ts';

const selected = (page: Page) => page.locator('.graph-tree [role="status"]');

/** The colour that the canvas shows at a point of the page, once it has drawn what was asked: of the topmost layer that has one. */
const colourAt = (page: Page, { x, y }: Point): Promise<string> =>
  page.evaluate(
    async ([left, top]) => {
      for (let frames = 0; frames < 4; frames += 1) {
        await new Promise((drawn) => {
          requestAnimationFrame(drawn);
        });
      }
      const colours = Array.from(document.querySelectorAll<HTMLCanvasElement>('.drawing canvas'), (layer) => {
        const box = layer.getBoundingClientRect();
        const scale = layer.width / box.width;
        const context = layer.getContext('2d');
        return Array.from(
          context?.getImageData((left - box.x) * scale, (top - box.y) * scale, 1, 1).data ?? [],
        );
      });
      return (
        colours
          .find((colour) => colour[3] === 255)
          ?.slice(0, 3)
          .join(' ') ?? 'none'
      );
    },
    [x, y] as const,
  );

describeInBrowser('The canvas', (visit) => {
  let dixit: Dixit;
  let graph: DrawnGraph;
  beforeAll(async () => {
    dixit = await startDixit({ engine: 'embedded', datasets: [seedFolder] });
    graph = await openingGraph(dixit);
  });
  afterAll(() => dixit.stop());

  test.each(['light', 'dark'] as const)('passes axe in %s colours', async (theme) => {
    const page = await visit(dixit.url, { theme });
    await page.locator('.drawing canvas').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('on a phone is rows of issues; an issue opens onto its positions, with a chip for each holder', async () => {
    const page = await visit(dixit.url, { width: 390, height: 844 });
    await page.getByRole('button', { name: /^Diplomacy/u }).click();
    const chip = page
      .locator('.position-card', { hasText: 'Only Donald Trump' })
      .getByRole('button', { name: /Andrii Sybiha/u });
    await chip.click();
    await page.waitForFunction(() => document.querySelector('.chip[aria-pressed="true"]') !== null);
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    expect(await violations(page)).toEqual([]);
  });

  test('a click on a card fills it yellow and fades cards that it does not touch', async () => {
    const page = await visit(dixit.url);
    const { wings, at } = await wingsOnPage(page, graph);
    const [card] = wings.cards;
    const far = wings.cards.findLast(({ side }) => side === card?.side);
    if (card === undefined || far === undefined) throw new Error('no cards');
    const corner = ({ box }: typeof card) => at({ x: box.x + box.width - 8, y: box.y + 5 });
    const before = await colourAt(page, corner(far));
    const { x, y } = at(centreOf(card.box));
    await page.mouse.click(x, y);
    await selected(page)
      .filter({ hasText: card.position.proposition.slice(0, 20) })
      .waitFor({ state: 'attached' });
    expect(await colourAt(page, corner(card))).toBe('255 243 196');
    expect(before).toBe('255 255 255');
    expect(await colourAt(page, corner(far))).toBe('236 234 227');
  });

  test('passes axe with the tree open', async () => {
    const page = await visit(dixit.url);
    await page.locator('[role="treeitem"]').first().focus();
    expect(await violations(page)).toEqual([]);
  });

  test('the tree leads from an issue to a position and who holds it, and Enter selects', async () => {
    const page = await visit(dixit.url);
    await page.locator('[role="treeitem"]').first().focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key);
    const row = page.locator('[role="treeitem"]:focus');
    expect(await row.getAttribute('aria-level')).toBe('4');
    const words = await row.locator('bdi').textContent();
    const holder = graph.actors.find(({ name }) => words?.startsWith(name));
    expect(holder).toBeDefined();
    await page.keyboard.press('Enter');
    await selected(page)
      .filter({ hasText: `Selected: ${holder?.name}` })
      .waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('selected')).toMatch(/^HOLDS~/u);
  });

  test('turns dark when the system does, without being loaded again', async () => {
    const page = await visit(dixit.url);
    const { wings, at } = await wingsOnPage(page, graph);
    const [card] = wings.cards;
    if (card === undefined) throw new Error('no cards');
    const corner = at({ x: card.box.x + card.box.width - 8, y: card.box.y + 5 });
    expect(await colourAt(page, corner)).toBe('255 255 255');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourAt(page, corner)).toBe('35 40 47');
  });
});
