import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { LORRA } from '../harness/fixtures.ts';
import { writeManyStatements } from '../harness/many-statements.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

/** Neo4j plans each question anew for every choice of what is filtered, slowly on a busy machine. */
const JOURNEY_MS = 240_000;

const many = 1_600;

const grid = (page: Page) => page.getByRole('grid');
const cells = (page: Page) => grid(page).locator('[role="row"] [data-place]');
const status = (page: Page, text: string | RegExp) =>
  page.getByRole('region', { name: 'Table of what is drawn' }).getByText(text).waitFor();
const sortBy = (page: Page, name: string) =>
  page.getByRole('columnheader', { name }).getByRole('button').click();
const find = (page: Page, text: string) =>
  page.getByRole('searchbox', { name: 'Find in the rows' }).fill(text);
/** The cell that has the keyboard. */
const here = (page: Page) => page.locator('[role="grid"] :focus');
const query = (page: Page) => new URL(page.url()).searchParams;

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function expectText(page: Page, text: string): Promise<void> {
  await here(page).getByText(text).waitFor();
}

async function csv(page: Page): Promise<string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: / as CSV$/ }).click();
  return (await readFile(await (await download).path(), 'utf8')).split('\r\n');
}

describeInBrowser('A table of many statements', (visit) => {
  const temporary = temporaryFolders();
  describe.each(engines)('on %s', (engine) => {
    let dixit: Dixit;
    beforeAll(async () => {
      const folder = await temporary();
      await writeManyStatements(folder, many);
      dixit = await startDixit({ engine, datasets: [folder] });
    }, 240_000);
    afterAll(() => dixit.stop());

    test(
      'holds only the rows near what is seen, is sorted and searched as a whole, and saved as it is shown',
      async () => {
        const page = await visit(dixit.url);
        page.setDefaultTimeout(60_000);
        await page.getByRole('button', { name: 'Open the table' }).click();
        await status(page, '1,600 statements');
        expect(await grid(page).getAttribute('aria-rowcount')).toBe(`${many + 1}`);
        await grid(page).evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
        await grid(page)
          .locator(`[aria-rowindex="${many + 1}"]`)
          .waitFor();
        // The words of these rows were fetched for them alone.
        await grid(page)
          .locator(`[aria-rowindex="${many + 1}"]`)
          .locator('q', { hasText: 'noted' })
          .waitFor();
        expect(await grid(page).getByRole('row').count()).toBeLessThan(40);
        // From the quote's document one comes back to this row, and to the link in it.
        const scrolled = await grid(page).evaluate((element) => element.scrollTop);
        const quote = page.locator(`[aria-rowindex="${many + 1}"] a.table-quote`);
        await quote.focus();
        await press(page, 'Enter');
        await page.getByRole('link', { name: 'Back to the canvas' }).click();
        await page.locator(`[aria-rowindex="${many + 1}"] a.table-quote:focus`).waitFor();
        expect(await grid(page).evaluate((element) => element.scrollTop)).toBe(scrolled);

        await sortBy(page, 'Said');
        await sortBy(page, 'Said');
        await page.locator('[aria-sort="descending"]', { hasText: 'Said' }).waitFor();
        await grid(page).evaluate((element) => element.scrollTo({ top: 0 }));
        await grid(page).locator('[aria-rowindex="2"]').getByText('27 December 2031').waitFor();
        expect(query(page).get('sort')).toBe('-said');

        await find(page, 'round 0 comes');
        await status(page, '1 of 1,600 rows');
        await page.getByText('about January 2031').waitFor();
        await page.getByRole('button', { name: 'Columns' }).click();
        for (const name of ['Stance', 'Condition', 'Cue', 'Relayed by', 'Words', 'Certainty', 'Document'])
          await page.getByRole('menuitemcheckbox', { name, exact: true }).click();
        await page.keyboard.press('Escape');
        expect(await csv(page)).toEqual([
          '\uFEFFSpeaker,Position,Quote,Said,Published',
          "Speaker 00,Measure 0 is right.,'=1+1 is what round 0 comes to,2031-01~,2032-01-01",
          '',
        ]);
      },
      JOURNEY_MS,
    );

    test(
      'is walked by keyboard alone, and what is selected there or on the canvas is selected on both',
      async () => {
        const page = await visit(`${dixit.url}/?stance=opposes`, { theme: 'dark' });
        page.setDefaultTimeout(60_000);
        await page.locator('[role="treeitem"]').first().waitFor({ state: 'attached' });
        await press(page, 't');
        await status(page, '320 statements');
        await expectText(page, 'Speaker 00');
        await press(page, 'Control+End', 'Home');
        await expectText(page, 'Speaker 35');
        expect(await grid(page).getByRole('row').count()).toBeLessThan(40);
        await press(page, 'Enter');
        const reader = page.getByRole('complementary', { name: 'Trace reader' });
        await reader.locator('mark').first().waitFor();
        expect(query(page).get('selected')).toMatch(/^Statement:rounds\.s\d+$/);
        await page.getByText(/^Selected: Speaker 35 opposes/).waitFor();
        await grid(page).locator('[aria-selected="true"]').waitFor();
        await press(page, 'Escape');
        await reader.waitFor({ state: 'detached' });
        await expectText(page, 'Speaker 35');

        // Space selects without reading, Tab leads to the links of a cell.
        await press(page, 'ArrowUp', ' ');
        await grid(page).locator('[aria-selected="true"]').waitFor();
        expect(await reader.count()).toBe(0);
        await press(page, 'Tab');
        expect(await here(page).getAttribute('href')).toContain('/dossier/Actor:rounds.a35');
        // Into the head, and the other way round.
        await press(page, 'Shift+Tab', 'Control+Home', 'ArrowUp', 'Enter');
        await page.locator('[aria-sort="descending"]', { hasText: 'Speaker' }).waitFor();

        await page.getByRole('radio', { name: 'Actors' }).click();
        await status(page, '8 rows');
        expect(await page.locator(':focus').getAttribute('role')).toBe('radio');
        await page.locator('[role="treeitem"][tabindex="0"]').focus();
        await press(page, 's', 'Enter');
        await page.waitForURL(/selected=Actor:rounds\.a/);
        await grid(page).locator('[aria-selected="true"]').waitFor();
        // In the tree letters go to rows.
        await page.getByRole('button', { name: 'Close the table' }).first().press('Enter');
        await grid(page).waitFor({ state: 'detached' });
      },
      JOURNEY_MS,
    );
  });
});

describeInBrowser('The table', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [LORRA] });

  test('what was fitted above it is fitted again when it closes', async () => {
    const page = await visit(`${url()}/?table=statements`);
    await page.locator('[data-drawn=true]').waitFor();
    const middle = `(() => {
      const { cy } = document.querySelector('.drawing')._cyreg;
      const { y1, y2 } = cy.elements().renderedBoundingBox();
      return (y1 + y2) / 2 / cy.height();
    })()`;
    expect(Number(await page.evaluate(middle))).toBeLessThan(0.4);
    await press(page, 't');
    await page.waitForFunction(`Math.abs(${middle} - 0.5) < 0.05`);
  });

  test(
    'says what could not be fetched, and fetches it again; names keep their direction',
    async () => {
      const page = await visit(url());
      await page.locator('.drawing canvas').first().waitFor();
      await page.route('**/graphql', (route) => route.abort());
      await press(page, 't');
      await page.getByText(/^The statements could not be fetched/).waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Try again', exact: true }).click();
      await grid(page).locator('q', { hasText: 'told reporters' }).first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await grid(page)
        .locator('[data-place="2 1"]')
        .click({ modifiers: ['Shift'] });
      // A statement on two positions stands in two rows.
      await grid(page).locator('[aria-selected="true"]').nth(1).waitFor();
      await page.getByRole('button', { name: 'Columns' }).click();
      await page.getByRole('menuitemcheckbox', { name: 'Issue' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await press(page, 'Escape');
      await find(page, 'ليلى');
      await status(page, /^\d of \d+ rows$/);
      expect(
        await grid(page)
          .getByText('ليلى حداد')
          .first()
          .evaluate((element) => element.tagName),
      ).toBe('BDI');
    },
    JOURNEY_MS,
  );

  test(
    'takes the place of the canvas on a phone: its columns scroll, its first stays, a tap reads',
    async () => {
      const page = await visit(url(), { width: 390, height: 844, touch: true });
      await page.getByRole('button', { name: 'More', exact: true }).tap();
      await page.getByRole('menuitem', { name: 'Open the table' }).tap();
      await page.getByRole('radio', { name: 'Holdings' }).tap();
      await cells(page).first().waitFor();
      await grid(page).evaluate((element) => element.scrollTo({ left: 600 }));
      const first = await cells(page).first().boundingBox();
      expect(first?.x).toBe(0);
      expect(await violations(page)).toEqual([]);
      await grid(page).locator('[data-place="1 1"]').tap();
      await page.getByRole('complementary', { name: 'Trace reader' }).locator('mark').first().waitFor();
      expect(query(page).get('selected')).toMatch(/^HOLDS~/);
    },
    JOURNEY_MS,
  );
});
