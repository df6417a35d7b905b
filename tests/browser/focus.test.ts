import { beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import {
  FocusOfficeDocument,
  OpeningGraphDocument,
  ReadTracesDocument,
} from '../../client/generated/graphql.ts';
import { describeInBrowser, pointOnLine, violations } from '../harness/browser.ts';
import { ask } from '../harness/command-line.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { seed, seedFolder } from '../harness/seed.ts';

// axe takes long where the machine is busy.
jest.setTimeout(60_000);

/** What the view asks. Neo4j plans each question when it is first asked, on a busy machine for longer than a page is waited for. */
async function plan(url: string): Promise<void> {
  for (const answer of [
    await ask(url, String(OpeningGraphDocument), {}),
    await ask(url, String(FocusOfficeDocument), { id: seed.sybiha }),
    await ask(url, String(ReadTracesDocument), { id: seed.sybihaOnTrump, first: 20 }),
  ])
    expect(answer).not.toHaveProperty('errors');
}

/** Waits until this stands in the middle, drawn. */
async function middle(page: Page, name: string): Promise<void> {
  await page.locator(`.drawing[aria-label^="${name} in the middle"] canvas`).first().waitFor();
  // Clicks just after it came are taken for the second half of a double click.
  await page.waitForFunction(
    () => document.querySelector('.focus-view .drawing')?.getAnimations().length === 0,
  );
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
}

/** The middle of a drawn node, in px of the window. */
async function pointOnNode(page: Page, id: string): Promise<{ x: number; y: number }> {
  const point: unknown = await page.evaluate(`(() => {
    const box = document.querySelector('.drawing');
    const { x, y } = box._cyreg.cy.getElementById(${JSON.stringify(id)}).renderedPosition();
    const { left, top } = box.getBoundingClientRect();
    return { x: left + x, y: top + y };
  })()`);
  return z.object({ x: z.number(), y: z.number() }).parse(point);
}

async function clickNode(page: Page, id: string): Promise<void> {
  const { x, y } = await pointOnNode(page, id);
  await page.mouse.click(x, y);
}

const trail = (page: Page) => page.getByRole('navigation', { name: 'Trail' });
const focusOn = (id: string): string => `/?view=focus&focus=${id}`;

for (const engine of engines) {
  describeInBrowser(`One thing in the middle (${engine})`, (visit) => {
    const url = dixitFor({ engine, datasets: [seedFolder] });
    beforeAll(() => plan(url()), 120_000);

    test('from Sybiha to Ukraine by a click, back by the trail, and back by the browser', async () => {
      const page = await visit(`${url()}${focusOn(seed.sybiha)}`);
      await middle(page, 'Andrii Sybiha');
      await clickNode(page, seed.ukraine);
      await middle(page, 'Ukraine');
      expect(new URL(page.url()).searchParams.get('trail')).toBe(seed.sybiha);
      await trail(page).getByRole('link', { name: 'Andrii Sybiha' }).press('Enter');
      await middle(page, 'Andrii Sybiha');
      expect(await trail(page).getByRole('link').count()).toBe(0);
      await page.goBack();
      await middle(page, 'Ukraine');
      await page.goBack();
      await middle(page, 'Andrii Sybiha');
    });

    test('a click on a line reads its words, and its side of the drawing stays in sight', async () => {
      const page = await visit(`${url()}${focusOn(seed.sybiha)}`);
      await middle(page, 'Andrii Sybiha');
      const { x, y } = await pointOnLine(page, seed.sybihaOnTrump);
      await page.mouse.click(x, y);
      const reader = page.getByRole('complementary', { name: 'Trace reader' });
      await reader.getByText('Only Trump can stop the war').waitFor();
      const box = await reader.boundingBox();
      expect(box !== null && (x < box.x || x > box.x + box.width)).toBe(true);
    });
  });
}

describeInBrowser('Into the focus view and out of it', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

  test('the switch brings in what is selected, or else who said most, and the selection goes along back', async () => {
    const page = await visit(url());
    await page.locator('.drawing canvas').first().waitFor();
    await page.getByRole('radio', { name: 'Focus' }).click();
    await middle(page, 'Andrii Sybiha');
    await page.goto(`${url()}/?selected=${seed.onlyTrump}&reader=shut`);
    await page.locator('.drawing canvas').first().waitFor();
    await page.getByRole('radio', { name: 'Focus' }).click();
    await middle(page, 'Only Donald Trump can bring the war to an end');
    await page.getByRole('radio', { name: 'Positions' }).click();
    await page.locator('[data-form="wings"] .drawing canvas').first().waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toBe(seed.onlyTrump);
  });

  test('a double click on a name in the wings, and a button where it is read, lead there', async () => {
    const page = await visit(url());
    await page.locator('.drawing canvas').first().waitFor();
    const { x, y } = await pointOnNode(page, seed.ukraine);
    await page.mouse.dblclick(x, y);
    await middle(page, 'Ukraine');
    await page.goto(`${url()}/?selected=${seed.guarantees}`);
    await page.getByRole('complementary').getByRole('link', { name: 'Focus' }).click();
    await middle(page, 'Security guarantees');
  });

  test('by keyboard: from row to row of the tree around it, Enter brings the next one into the middle', async () => {
    const page = await visit(`${url()}${focusOn(seed.onlyTrump)}`);
    await middle(page, 'Only Donald Trump can bring the war to an end');
    const rows = page.getByRole('treeitem');
    await rows.first().focus();
    expect(await rows.first().innerText()).toContain('in the middle');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await middle(page, 'Andrii Sybiha');
  });

  const subjects = [
    ['an actor', seed.sybiha],
    ['a position', seed.onlyTrump],
    ['an issue', seed.guarantees],
  ] as const;
  const looks = subjects.flatMap(([name, id]) =>
    (['light', 'dark'] as const).map((theme) => ({ name, id, theme })),
  );
  test.each(looks)('$name in the middle keeps to WCAG 2.2 AA in the $theme theme', async ({ id, theme }) => {
    const page = await visit(`${url()}${focusOn(id)}&trail=${seed.ukraine}`, { theme });
    await page.locator('.focus-view .drawing canvas').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('on a phone: cards in one column, from the middle to the next one by a tap, no pinching', async () => {
    const page = await visit(`${url()}${focusOn(seed.sybiha)}`, { width: 390, height: 844 });
    await page.getByRole('button', { name: /Andrii Sybiha.*22 positions in 6 issues/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'state Ukraine', exact: true }).click();
    await trail(page).getByRole('link', { name: 'Andrii Sybiha' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});
