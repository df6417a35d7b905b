import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { describeInBrowser } from '../harness/browser.ts';
import { seed, seedFolder } from '../harness/seed.ts';

/** Tab, or Shift and Tab, until the keyboard is there: as somebody without a mouse gets there. */
async function reach(page: Page, aim: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await aim.first().waitFor({ state: 'attached' });
  for (let presses = 0; presses < 80; presses += 1) {
    if (await aim.first().evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached by ${key}: ${aim.toString()}`);
}

/** Walks the tree to the row of an actor by its first letter; actors stand last. */
async function rowOf(page: Page, name: string): Promise<void> {
  const row = page.locator('[role="treeitem"]:focus');
  const letter = name.charAt(0);
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await row.getAttribute('data-key'))?.startsWith('Actor:') && (await row.innerText()).includes(name))
      return;
    await page.keyboard.press(letter);
  }
  throw new Error(`${name} has no row`);
}

const complementary = (page: Page) => page.getByRole('complementary');
const waitFor = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().waitFor();

describeInBrowser('By keyboard alone', (visit) => {
  describe.each(engines)('on %s', (engine) => {
    const url = dixitFor({ engine, datasets: [seedFolder] });

    test('one finds, reads, compares, moves, brings in, filters, looks around, takes all back and shares', async () => {
      const page = await visit(url());
      // Neo4j plans what is asked first for seconds, on a busy machine.
      page.setDefaultTimeout(40_000);
      await page.locator('.drawing canvas').first().waitFor();

      await page.keyboard.press('/');
      await page.keyboard.type('only donald');
      await page.getByRole('option', { name: /Only Donald Trump/ }).waitFor();
      await page.keyboard.press('Enter');
      await complementary(page).getByText('Only Trump can stop the war').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');

      await reach(page, page.locator('[role="treeitem"][tabindex="0"]'));
      await rowOf(page, 'Russia');
      await page.keyboard.press('Space');
      await rowOf(page, 'Ukraine');
      await page.keyboard.press('Space');
      await complementary(page).getByText('2 selected · 1 position · 1 opposed').waitFor();
      await complementary(page).locator('mark').nth(1).waitFor();
      await page.keyboard.press('Alt+ArrowDown');
      await waitFor(page, 'Undo: move');

      await rowOf(page, 'Ukraine');
      await page.keyboard.press('Shift+F10');
      await page.waitForFunction(
        () =>
          document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'checkbox',
      );
      await page.keyboard.press('Enter');
      await waitFor(page, /^Undo: bring in/);
      await page.getByRole('radio', { name: 'Free', checked: true }).waitFor();

      // Tab comes to the chosen one; arrows go round.
      await reach(page, page.getByRole('radio', { name: 'Free' }), 'Shift+Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await page.getByRole('radio', { name: 'Relations', checked: true }).waitFor();

      await reach(page, page.getByRole('button', { name: 'Filter' }));
      await page.keyboard.press('Enter');
      await reach(page, page.getByRole('checkbox', { name: /conditional/ }));
      await page.keyboard.press('Space');
      await waitFor(page, 'Remove conditional only');
      await page.keyboard.press('Escape');

      await waitFor(page, 'Undo: filter');
      const end = page.url();
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
      await waitFor(page, 'Nothing to undo');
      expect(new URL(page.url()).hash).toBe('');
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+Shift+z');
      await waitFor(page, 'Nothing to redo');
      expect(page.url()).toBe(end);

      await reach(page, page.getByRole('button', { name: 'Copy link' }));
      await page.keyboard.press('Enter');
      await waitFor(page, 'Copied');
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toContain('view=relations');
      expect(link).toContain(seed.ukraine);
    }, 240_000);
  });
});
