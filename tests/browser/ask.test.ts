import { describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { parseAddress } from '../../client/address/address.ts';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { seedFolder } from '../harness/seed.ts';

// Neo4j plans what is asked first for seconds, axe computes contrasts for every run of letters: long where the machine is busy.
jest.setTimeout(90_000);

const id = (label: string, key: string) => `${label}:ukraine-peace-talks.${key}`;
const coalition = id('Actor', 'coalition-of-the-willing');
const russia = id('Actor', 'russia');
const zelenskiy = id('Actor', 'zelenskiy');
const between = `/?paths=${coalition},${russia}`;

/** What stands on the free view, as the page's address has it. */
function standing(page: Page): readonly string[] {
  const address = parseAddress(new URL(page.url()));
  return address.screen === 'canvas' ? address.contents.blocks.flatMap(({ nodes }) => nodes) : [];
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'Paths' });
const option = (page: Page, name: RegExp) => page.getByRole('option', { name }).first();

/** Types into the search field, reached by its key. */
async function search(page: Page, text: string): Promise<void> {
  await page.locator('body').press('Escape');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('');
  await page.keyboard.type(text);
}

describeInBrowser('Asking', (visit) => {
  describe.each(engines)('on %s', (engine) => {
    const url = dixitFor({ engine, datasets: [seedFolder] });

    test('a path is found, read as sentences with quotes, added to the canvas and taken back', async () => {
      const page = await visit(`${url()}/?selected=${coalition}`);
      // Neo4j plans what is asked first for seconds, on a busy machine.
      page.setDefaultTimeout(40_000);
      await page.getByRole('link', { name: 'Path to …' }).click();
      await panel(page).locator('input:focus').waitFor();
      await page.keyboard.type('russi');
      await panel(page)
        .getByRole('button', { name: /^Russia state/ })
        .waitFor();
      // To the first and back into the field, where Enter takes the first.
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await panel(page).locator('.path-quote').nth(1).waitFor();
      await expect(panel(page).locator('.path-sentence > p:first-child').allInnerTexts()).resolves.toEqual([
        'Coalition of the willing signalled, speaking of United States:',
        'Russia is reported to have offered, speaking to United States, as Andrii Sybiha said:',
      ]);
      expect(await panel(page).locator('.quote').first().innerText()).toMatch(
        /^Last month in Paris the allies/,
      );
      expect(parseAddress(new URL(page.url()))).toMatchObject({
        paths: { from: coalition, to: russia, open: 0 },
      });
      expect(await violations(page)).toEqual([]);

      await panel(page).getByRole('button', { name: 'Add to the canvas' }).click();
      await page.getByText('Added 3 things of a path').waitFor();
      expect(standing(page)).toEqual([coalition, id('Actor', 'united-states'), russia]);
      await page.getByRole('button', { name: /^Undo: add the path to Russia/ }).click();
      await page.getByRole('radio', { name: 'Positions', checked: true }).waitFor();
      expect(standing(page)).toEqual([]);

      // Without who only speaks of whom there is none; the address keeps what was chosen.
      await panel(page).locator('summary').click();
      await panel(page).getByRole('button', { name: 'Without who only speaks of whom' }).click();
      await panel(page)
        .getByText(/^No path of up to six steps/)
        .waitFor();
      await page.reload();
      await panel(page)
        .getByText(/^No path of up to six steps/)
        .waitFor();
      await page.goBack();
      await panel(page).locator('.path-quote').first().click();
      await page.locator('.document-screen').waitFor();
      expect(new URL(page.url()).searchParams.get('quote')).toMatch(/^Quote:/);
    });

    test('by keyboard alone, what is searched for is read, filtered by and added', async () => {
      const page = await visit(url());
      page.setDefaultTimeout(40_000);
      await page.locator('.drawing canvas').first().waitFor();
      await search(page, 'zelen');
      await option(page, /^Volodymyr Zelenskiy/).waitFor();
      await page.keyboard.press('Alt+Enter');
      await page.getByRole('button', { name: /^Undo: filter by Volodymyr Zelenskiy/ }).waitFor();
      expect(parseAddress(new URL(page.url()))).toMatchObject({ filter: { actors: [zelenskiy] } });

      await search(page, 'zelen');
      await option(page, /^Volodymyr Zelenskiy/).waitFor();
      await page.keyboard.press('Shift+Enter');
      await page.getByRole('button', { name: /^Undo: bring in/ }).waitFor();
      expect(standing(page)).toEqual([zelenskiy]);

      await search(page, 'ukr');
      await option(page, /^Show all 12 positions/).waitFor();
      while ((await option(page, /^Show all 12 positions/).getAttribute('aria-selected')) !== 'true')
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const positions = page.getByRole('group', { name: /^Positions/ }).getByRole('option');
      await positions.nth(11).waitFor();
      // What is found stays while more is typed.
      const emptied = page.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            let empty = false;
            const watch = () => {
              const results = document.querySelector('.results');
              empty ||= results !== null && results.querySelector('[role=option]') === null;
              if (document.querySelector<HTMLInputElement>('[role=combobox]')?.value === 'ukraine' && results)
                requestIdleCallback(() => resolve(empty), { timeout: 800 });
            };
            new MutationObserver(watch).observe(document.body, {
              subtree: true,
              childList: true,
              attributes: true,
            });
          }),
      );
      await page.keyboard.type('aine', { delay: 60 });
      expect(await emptied).toBe(false);

      await option(page, /^Ukraine/)
        .first()
        .waitFor();
      await page.keyboard.press('Control+Enter');
      await page.waitForURL((at) => at.pathname === `/dossier/${id('Actor', 'ukraine')}`);
    });
  });

  describe('for everybody', () => {
    const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

    test('paths and the search keep to WCAG 2.2 AA in the dark, on a phone and much enlarged', async () => {
      const page = await visit(`${url()}${between}`, { theme: 'dark' });
      await panel(page).locator('.path-quote').first().waitFor();
      expect(await violations(page)).toEqual([]);
      const phone = await visit(`${url()}/?q=ukr`, { width: 390, height: 844, theme: 'dark' });
      await option(phone, /^Ukraine/)
        .first()
        .waitFor();
      expect(await violations(phone)).toEqual([]);
      await phone.getByRole('button', { name: 'Add to the canvas: Ukraine' }).click();
      await phone.getByText('Brought in 1 actor').waitFor();

      const enlarged = await visit(`${url()}/?q=ukr`, { width: 320, height: 256 });
      await option(enlarged, /^Ukraine/)
        .first()
        .waitFor();
      const results = await enlarged.locator('.results').boundingBox();
      expect((results?.y ?? 0) + (results?.height ?? 999)).toBeLessThanOrEqual(256);
      await enlarged.keyboard.press('ArrowUp');
      const active = await enlarged.locator('[role=option][aria-selected=true]').boundingBox();
      expect((active?.y ?? 0) + (active?.height ?? 999)).toBeLessThanOrEqual(256);
    });
  });
});
