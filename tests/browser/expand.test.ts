import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { parseAddress } from '../../client/address/address.ts';
import type { Block } from '../../client/address/contents.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { type Generated, writeGeneratedDataset } from '../harness/generated-dataset.ts';
import { seed, seedFolder } from '../harness/seed.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

/** What stands on the free view, as the page's address has it. */
function blocksOf(page: Page): readonly Block[] {
  const address = parseAddress(new URL(page.url()));
  if (address.screen !== 'canvas') throw new Error(`${page.url()} is no canvas`);
  return address.contents.blocks;
}
const standing = (page: Page) => blocksOf(page).flatMap(({ nodes }) => nodes);

const menu = (page: Page) => page.locator('.node-menu[role="dialog"]');
const row = (page: Page, id: string) => page.locator(`[role="treeitem"][data-key="${id}"]`);
const notice = (page: Page) => page.locator('.notice');

/** The first number in a text. */
const numberIn = (text: string | null): number => Number.parseInt(/\d+/.exec(text ?? '')?.[0] ?? '', 10);

/** Opens the menu of something on the free view, by keyboard alone. */
async function openMenu(page: Page, id: string): Promise<void> {
  // Coming into the tree the keyboard goes to what is selected, once.
  await page.locator('[role="treeitem"]').first().focus();
  await row(page, id).focus();
  await page.keyboard.press('Shift+F10');
  await menu(page).getByText('Bring in', { exact: true }).waitFor();
}

/** Ticks one row and nothing else, and brings it in; says how many the button had promised. */
async function bringIn(page: Page, words: string): Promise<number> {
  for (const box of await menu(page).getByRole('checkbox', { checked: true }).all()) await box.uncheck();
  await menu(page).getByRole('checkbox', { name: words }).check();
  const button = menu(page).getByRole('button', { name: /^Bring in/ });
  const promised = numberIn(await button.textContent());
  await page.keyboard.press('Enter');
  await menu(page).waitFor({ state: 'detached' });
  return promised;
}

async function collapse(page: Page, id: string): Promise<number> {
  await openMenu(page, id);
  const button = menu(page).getByRole('button', { name: /^Collapse/ });
  const promised = numberIn(await button.textContent());
  const before = page.url();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
  return promised;
}

describeInBrowser('Expanding', (visit) => {
  describe.each(engines)('on %s', (engine) => {
    const url = dixitFor({ engine, datasets: [seedFolder] });

    test('five times, collapsing in another order, undoing to the start and redoing to the end', async () => {
      const page = await visit(`${url()}/?selected=${seed.sybiha}`);
      await page.getByRole('button', { name: 'Expand' }).click();
      const held = await bringIn(page, 'holds');
      await notice(page).getByText(`Brought in ${held} positions`).waitFor();
      expect(standing(page)).toHaveLength(1 + held);
      expect(page.url()).toContain('view=free');

      const us = 'Actor:ukraine-peace-talks.united-states';
      for (const [id, words] of [
        [seed.sybiha, 'passes on the words of'],
        [us, 'holds'],
        [seed.onlyTrump, 'is about'],
        [seed.sybiha, 'events'],
      ] as const) {
        const before = standing(page).length;
        const blocks = blocksOf(page);
        await openMenu(page, id);
        const promised = await bringIn(page, words);
        expect(promised).toBeGreaterThan(0);
        expect(standing(page)).toHaveLength(before + promised);
        // Nothing that stood there has moved.
        for (const { key, at } of blocks)
          expect(blocksOf(page).find((one) => one.key === key)?.at).toEqual(at);
      }
      expect(new Set(standing(page)).size).toBe(standing(page).length);

      for (const id of [us, seed.sybiha, seed.onlyTrump, seed.sybiha]) {
        const before = standing(page).length;
        const promised = await collapse(page, id);
        expect(promised).toBeGreaterThan(0);
        expect(standing(page)).toHaveLength(before - promised);
        for (const { parent } of blocksOf(page))
          if (parent !== null) expect(standing(page)).toContain(parent);
      }
      expect(standing(page)).toEqual([seed.sybiha]);
      const end = page.url();

      for (let step = 0; step < 10; step++) await page.keyboard.press('Control+z');
      await page.getByRole('button', { name: 'Nothing to undo' }).waitFor();
      expect(blocksOf(page)).toEqual([]);
      expect(page.url()).not.toContain('view=free');
      for (let step = 0; step < 10; step++) await page.keyboard.press('Control+Shift+z');
      await page.getByRole('button', { name: 'Nothing to redo' }).waitFor();
      expect(new URL(page.url()).hash).toBe(new URL(end).hash);
    }, 90_000);
  });

  describe('by keyboard, touch and in either theme', () => {
    const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

    test('the keyboard is in the menu at once, walks it with arrows, and is given back', async () => {
      const page = await visit(url());
      const first = page.locator('[role="treeitem"]').filter({ hasText: 'Pace of talks' }).first();
      await first.focus();
      await page.keyboard.press('Shift+F10');
      const has = menu(page).getByRole('checkbox', { name: 'has 5 positions' });
      await has.waitFor();
      await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
      await page.keyboard.press('ArrowUp');
      expect(
        await menu(page)
          .getByRole('link')
          .last()
          .evaluate((link) => link === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('Escape');
      await menu(page).waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'treeitem');

      await page.keyboard.press('Shift+F10');
      await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
      await page.keyboard.press('Enter');
      await notice(page).getByText('Brought in 5 positions of Pace of talks').waitFor();
      await page.getByRole('button', { name: 'Undo: bring in Pace of talks' }).waitFor();
      // The view is another one: the keyboard is on the row of the same node there.
      await page.waitForFunction(
        () => document.activeElement?.getAttribute('data-key') === 'Issue:ukraine-peace-talks.pace',
      );
    }, 60_000);

    test('without the server the menu says so, stays, and asks again', async () => {
      const page = await visit(`${url()}/?selected=${seed.sybiha}`);
      await page.getByRole('button', { name: 'Expand' }).click();
      await menu(page).getByText('22 positions').waitFor();
      await page.context().setOffline(true);
      await menu(page).getByRole('button', { name: 'Bring in 22' }).click();
      await menu(page).getByRole('alert').getByText('The server does not answer.').waitFor();
      expect(blocksOf(page)).toEqual([]);
      await page.context().setOffline(false);
      await menu(page).getByRole('button', { name: 'Try again' }).click();
      await menu(page).getByRole('button', { name: 'Bring in 22' }).click();
      await notice(page).getByText('Brought in 22 positions').waitFor();
    }, 60_000);

    test.each(['light', 'dark'] as const)(
      'axe finds nothing in the menu, %s',
      async (theme) => {
        const page = await visit(`${url()}/?selected=${seed.sybiha}`, { theme });
        await page.getByRole('button', { name: 'Expand' }).click();
        await menu(page).getByText('22 positions').waitFor();
        expect(await violations(page)).toEqual([]);
      },
      60_000,
    );

    test('at 390 pixels a long press opens it as a sheet, with targets of 44', async () => {
      const page = await visit(url(), { width: 390, height: 844 });
      await page.getByRole('button', { name: /^Pace of talks/ }).click();
      const card = page.getByRole('button', { name: 'The peace talks should be accelerated.' });
      const { x, y } = (await card.boundingBox()) ?? { x: Number.NaN, y: Number.NaN };
      const touch = await page.context().newCDPSession(page);
      await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await touch.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x: x + 40, y: y + 10 }],
      });
      await menu(page).getByText('2 actors').waitFor();
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      const boxes = await Promise.all(
        (await menu(page).locator('label, button, a').all()).map((target) => target.boundingBox()),
      );
      expect(boxes.length).toBeGreaterThan(4);
      expect(boxes.filter((box) => (box?.height ?? 0) < 44)).toEqual([]);
      await menu(page).getByRole('button', { name: 'Bring in 2', exact: true }).click();
      await notice(page).getByText('Brought in 2 actors').waitFor();
      // Nothing was selected by letting go.
      expect(page.url()).not.toContain('selected=');
    }, 60_000);
  });

  describe('above fifty', () => {
    const newFolder = temporaryFolders();
    let dixit: Dixit;
    let generated: Generated;
    beforeAll(async () => {
      const folder = await newFolder();
      generated = await writeGeneratedDataset(folder, 4_000);
      dixit = await startDixit({ engine: 'embedded', datasets: [folder] });
    }, 120_000);
    afterAll(() => dixit.stop());

    test('the reader chooses by issue or stance, and at most fifty come at a time', async () => {
      const { busiest } = generated;
      const page = await visit(`${dixit.url}/?view=focus&focus=${busiest}&selected=${busiest}`);
      // A right click where the picture is still on its way opens the menu once it stands.
      const place = page.locator('.focus-view [data-drawn]');
      await place.waitFor();
      const { x, y, width, height } = z
        .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
        .parse(await place.boundingBox());
      // The reader covers the right: what stands in the middle comes beside it.
      await page.mouse.click(x + width * 0.35, y + height / 2, { button: 'right' });
      await menu(page)
        .getByRole('button', { name: /positions, choose/ })
        .click();
      const boxes = menu(page).getByRole('checkbox');
      await boxes.first().check();
      await boxes.nth(1).check();
      const counts = await menu(page).locator('.node-menu-row > :last-child').allTextContents();
      const expected = numberIn(counts[0] ?? '') + numberIn(counts[1] ?? '');
      expect(await violations(page)).toEqual([]);
      await menu(page)
        .getByRole('button', { name: `Bring in ${expected}`, exact: true })
        .click();
      await notice(page).getByText(`Brought in ${expected} positions`).waitFor();
      expect(standing(page)).toHaveLength(1 + expected);

      await page.getByRole('button', { name: 'Expand' }).click();
      const rest = menu(page).getByRole('button', { name: /positions, choose/ });
      const left = numberIn(await rest.textContent());
      await rest.click();
      await menu(page).getByRole('button', { name: 'by stance' }).click();
      await menu(page)
        .getByRole('checkbox', { name: /^supports/ })
        .waitFor();
      await menu(page)
        .getByRole('button', { name: left > 50 ? 'Bring in the first 50' : `Bring in ${left}` })
        .click();
      await menu(page).waitFor({ state: 'detached' });
      expect(standing(page)).toHaveLength(1 + expected + Math.min(50, left));
    }, 90_000);
  });
});
