import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { DrawnGraph } from '../../client/canvas/model.ts';
import { layOutRelations } from '../../client/canvas/relations/relations.ts';
import { lineTypes, openingLines } from '../../client/canvas/relations/ties.ts';
import { describeInBrowser, pointOnLine, violations } from '../harness/browser.ts';
import { measureByTable } from '../client/letter-widths.ts';
import { countOverlaps, throughNames } from '../client/relation-checks.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { seed, seedFolder } from '../harness/seed.ts';
import { openingGraph } from './opening-graph.ts';

const unitedStates = 'Actor:ukraine-peace-talks.united-states';
const zelenskiyForUs = `RELAYS~Actor:ukraine-peace-talks.zelenskiy~${unitedStates}`;

const drawing = (page: Page) => page.locator('[data-form="relations"] .drawing');
const reader = (page: Page) => page.getByRole('complementary', { name: 'Trace reader' });
const linesShown = async (page: Page) => Number(await drawing(page).getAttribute('data-lines'));

/** Where on the page the boxes that a line joins begin. */
const leftmostEnd = async (page: Page, line: string): Promise<number> =>
  Number(
    await page.evaluate(
      `document.querySelector('.drawing')._cyreg.cy.getElementById(${JSON.stringify(line)}).connectedNodes().renderedBoundingBox().x1`,
    ),
  );

for (const engine of engines) {
  describeInBrowser(`Relations (${engine})`, (visit) => {
    const url = dixitFor({ engine, datasets: [seedFolder] });

    test('one switches to them, clicks a line and reads whose words were passed on, and by whom', async () => {
      const page = await visit(url());
      await page.getByRole('radio', { name: 'Relations' }).click();
      await drawing(page).locator('canvas').first().waitFor();
      expect(new URL(page.url()).searchParams.get('view')).toBe('relations');
      const { x, y } = await pointOnLine(page, zelenskiyForUs);
      await page.mouse.click(x, y);
      await reader(page).getByText('From mouth to mouth').first().waitFor();
      expect(await reader(page).getByRole('heading', { level: 2 }).innerText()).toBe(
        'Volodymyr Zelenskiy passes on words of United States',
      );
      expect((await reader(page).locator('.quote mark').allInnerTexts()).join(' ')).toContain('Miami');
      expect(new URL(page.url()).searchParams.get('selected')).toBe(zelenskiyForUs);
      // Whoever the line joins stands beside what is read of it; when that closes, the view is what it was.
      const { x: edge, width } = (await reader(page).boundingBox()) ?? { x: NaN, width: NaN };
      expect(await leftmostEnd(page, zelenskiyForUs)).toBeGreaterThan(edge + width);
      await page.keyboard.press('Escape');
      await reader(page).waitFor({ state: 'detached' });
      const back = await pointOnLine(page, zelenskiyForUs);
      expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(1);
    });

    test('the legend counts the lines of each type and switches them on and off, also in the address', async () => {
      const page = await visit(`${url()}/?view=relations`);
      await drawing(page).waitFor();
      const before = await linesShown(page);
      const addresses = page.getByRole('button', { name: /^addresses \d+$/u });
      expect(await addresses.getAttribute('aria-pressed')).toBe('false');
      await addresses.click();
      const count = Number((await addresses.innerText()).replace(/\D/gu, ''));
      expect(count).toBeGreaterThan(0);
      expect(await linesShown(page)).toBe(before + count);
      await page.getByRole('button', { name: /^relays another/u }).click();
      await page.reload();
      await drawing(page).waitFor();
      expect(await page.getByRole('button', { name: /^relays another/u }).getAttribute('aria-pressed')).toBe(
        'false',
      );
      expect(await addresses.getAttribute('aria-pressed')).toBe('true');
    });
  });
}

describe('Relations of the seed dataset', () => {
  let dixit: Dixit;
  let graph: DrawnGraph;
  beforeAll(async () => {
    dixit = await startDixit({ engine: 'embedded', datasets: [seedFolder] });
    graph = await openingGraph(dixit);
  });
  afterAll(() => dixit.stop());

  // The canvas in windows of 1280×800, 1440×900 and 1920×1080, less header and footer.
  test.each([
    [1280, 716],
    [1440, 816],
    [1920, 996],
  ])('on a canvas of %d×%d show everybody, no name over another, no line through a name', (width, height) => {
    const relations = layOutRelations(graph, { width, height }, measureByTable);
    expect(relations.leftOut).toBe(0);
    expect(relations.zoom * 13).toBeGreaterThanOrEqual(11.5);
    expect(countOverlaps(relations.pills.map(({ box }) => box))).toBe(0);
    expect(throughNames(relations, openingLines)).toEqual([]);
    expect(throughNames(relations, lineTypes)).toEqual([]);
  });
});

describeInBrowser('Relations for everyone', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

  test.each(['light', 'dark'] as const)('keep to WCAG 2.2 AA in the %s theme', async (theme) => {
    const page = await visit(`${url()}/?view=relations&selected=${unitedStates}`, { theme });
    await drawing(page).waitFor();
    await reader(page).locator('.quote').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('what is selected stays selected from view to view', async () => {
    const page = await visit(`${url()}/?selected=${seed.sybiha}&reader=shut`);
    await page.locator('[data-form="wings"] .drawing').waitFor();
    await page.getByRole('radio', { name: 'Relations' }).click();
    await drawing(page).waitFor();
    const said = page.locator('.graph-tree [role="status"]');
    await said.filter({ hasText: 'Selected: Andrii Sybiha' }).waitFor({ state: 'attached' });
    await page.getByRole('radio', { name: 'Positions' }).click();
    await page.locator('[data-form="wings"] .drawing').waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toBe(seed.sybiha);
  });

  test('by keyboard: from a speaker along a tie to whom it passes on, and Enter reads the words', async () => {
    const page = await visit(`${url()}/?view=relations&selected=${seed.sybiha}&reader=shut`);
    await drawing(page).waitFor();
    await page.locator('[role="treeitem"]').first().focus();
    const focused = page.locator('[role="treeitem"]:focus');
    await focused.filter({ hasText: 'Andrii Sybiha' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused.innerText()).toMatch(/^\s*passes on the words of/u);
    await page.keyboard.press('Enter');
    await reader(page).locator('mark').first().waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toMatch(/^RELAYS~/u);
  });

  test('on a phone are cards: who is spoken for, with a chip for each who tells of it', async () => {
    const page = await visit(`${url()}/?view=relations`, { width: 390, height: 844 });
    const card = page.locator('.relation-card', { hasText: 'United States' }).first();
    await card.getByRole('button', { name: /Volodymyr Zelenskiy.*passes on 2 statements/u }).click();
    await page.locator('.glance mark').waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toBe(zelenskiyForUs);
    expect(await page.locator('.relation-card.chosen').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });
});
