import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { untouched } from '../../client/address/contents.ts';
import { packContents } from '../../client/address/contents-text.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { LORRA } from '../harness/fixtures.ts';
import { seed, seedFolder } from '../harness/seed.ts';

const gone = 'Position:ukraine-peace-talks.never-said';

/** Where everything of the graph stands, as the drawing has it. */
async function picture(page: Page): Promise<unknown> {
  await page.locator('.drawing canvas').first().waitFor();
  return page.evaluate(`(() => document.querySelector('.drawing')._cyreg.cy.elements()
    .map((one) => one.isNode() ? [one.id(), one.position()] : [one.id(), one.width()])
    .sort())()`);
}

const copied = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

/** Drops a file on the page, as from the desktop. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([file, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content ?? ''], file ?? '', { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );
}

describeInBrowser('What is seen can be undone, linked and kept', (visit) => {
  describe.each(engines)('on %s', (engine) => {
    let dixit: Dixit;
    beforeAll(async () => {
      dixit = await startDixit({ engine, datasets: [seedFolder] });
    }, 120_000);
    afterAll(() => dixit.stop());

    test('a copied link shows the same elsewhere, also after a dataset was added', async () => {
      const page = await visit(`${dixit.url}/?stance=supports&selected=${seed.sybiha}&reader=shut`);
      const before = await picture(page);
      const link = await copied(page);
      await dixit.load(LORRA);
      const elsewhere = await visit(link);
      expect(await picture(elsewhere)).toEqual(before);
      expect(await elsewhere.evaluate(() => document.querySelector('.header')?.clientWidth)).toBe(1440);
      await elsewhere.getByRole('button', { name: 'Show all again' }).click();
      await elsewhere.getByText('Mira Tolen').first().waitFor({ state: 'attached' });
    }, 60_000);
  });

  describe('one log', () => {
    const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

    test('undo leads back to the opening view by key and button, redo to the end, and the browser’s back is an undo', async () => {
      const page = await visit(url());
      const before = await picture(page);
      await page.getByRole('radio', { name: 'Relations' }).click();
      await page.getByRole('radio', { name: 'Focus' }).click();
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByRole('checkbox', { name: /opposes/ }).check();
      await page.keyboard.press('Escape');
      const end = page.url();
      await page.getByRole('button', { name: 'Undo: filter' }).click();
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await page.getByRole('button', { name: 'Nothing to undo' }).waitFor();
      expect(page.url()).toBe(`${url()}/`);
      expect(await picture(page)).toEqual(before);
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Shift+z');
      await page.getByRole('button', { name: 'Nothing to redo' }).waitFor();
      expect(page.url()).toBe(end);
      await page.goBack();
      await page.getByRole('button', { name: 'Redo: filter' }).waitFor();
    });

    test('what a link speaks of and the data no longer has is named', async () => {
      const page = await visit(url());
      const fragment = await copied(page);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Save what is drawn …' }).click();
      await page.getByRole('radio', { name: 'This canvas' }).check();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const file = await readFile(await (await saved).path(), 'utf8');
      expect(file).toContain('dixit-canvas');
      expect(fragment.length).toBeLessThan(8_000);
      const only = [seed.sybiha, seed.onlyTrump, seed.guarantees, gone];
      const link = await visit(`${url()}/#c=${packContents({ ...untouched, only })}`);
      await link.getByText('No longer in the data: Position never-said (ukraine-peace-talks).').waitFor();
      expect(await violations(link)).toEqual([]);
    });

    test('what was hidden or put somewhere and is gone is named, too, and once it is read no more', async () => {
      const pins = { ...untouched.pins, positions: { 'Actor:ukraine-peace-talks.nobody': { x: 1, y: 1 } } };
      // What is hidden and never drawn in this view, but there, is no loss.
      const hidden = [gone, seed.interview];
      const page = await visit(`${url()}/#c=${packContents({ ...untouched, hidden, pins })}`);
      await page
        .getByText(
          'No longer in the data: Position never-said (ukraine-peace-talks) and Actor nobody (ukraine-peace-talks).',
        )
        .waitFor();
      await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
      await page.getByRole('radio', { name: 'Relations' }).click();
      await page.locator('.drawing canvas').first().waitFor();
      expect(await page.getByText('No longer in the data').count()).toBe(0);
    });

    test('a link that speaks of nonsense shows the rest and names it; one of which nothing is left says so, and leads to all', async () => {
      const limited = (only: readonly string[]) => `${url()}/#c=${packContents({ ...untouched, only })}`;
      const nonsense = '<script>alert(1)</script>';
      const page = await visit(limited([seed.sybiha, seed.onlyTrump, seed.guarantees, nonsense]));
      await page.getByText(`No longer in the data: ${nonsense}`).waitFor();
      await page.locator('.drawing canvas').first().waitFor();
      const nothing = await visit(limited([seed.ukraine]));
      await nothing.getByText('Nothing of the things shown here holds a position.').waitFor();
      await nothing.getByRole('button', { name: 'Show all again' }).last().click();
      await nothing.locator('.drawing canvas').first().waitFor();
      const focus = await visit(`${url()}/?view=focus&focus=Actor:ukraine-peace-talks.nobody`);
      await focus.getByText('No longer in the data: Actor nobody (ukraine-peace-talks).').waitFor();
    });

    test('what was brought in keeps its place under a filter that leaves no line', async () => {
      const block = { parent: null, along: null, at: { x: 0, y: 0 }, pinned: false };
      const blocks = [{ ...block, key: '1', nodes: [seed.sybiha] }];
      const page = await visit(`${url()}/?view=free&text=zzzz#c=${packContents({ ...untouched, blocks })}`);
      await page.locator('.drawing canvas').first().waitFor();
    });

    test('a canvas file opens by dropping it, as a step that can be undone; what is none is refused and nothing lost', async () => {
      const page = await visit(`${url()}/?view=relations&stance=opposes`);
      await page.locator('.drawing canvas').first().waitFor();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Save what is drawn …' }).click();
      await page.getByRole('radio', { name: 'This canvas' }).check();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const file = await readFile(await (await saved).path(), 'utf8');
      const other = await visit(url());
      await drop(other, 'notes.json', '{"a": 1}');
      await other.getByText('“notes.json” is no canvas saved from Dixit.').waitFor();
      await drop(other, 'cut.json', file.replace('"address":"/?', '"address":"/?#c=zzzz&'));
      await other.getByText('“cut.json” is damaged').waitFor();
      expect(other.url()).toBe(`${url()}/`);
      await drop(other, 'canvas.dixit.json', file);
      await other.getByRole('button', { name: 'Undo: open canvas.dixit.json' }).waitFor();
      expect(other.url()).toBe(page.url());
    });

    test('an address that was cut short says so and shows the rest', async () => {
      const page = await visit(`${url()}/?view=relations#c=7VbJ`);
      await page.getByText('This address was cut short or altered').waitFor();
      await page.locator('.drawing canvas').first().waitFor();
      await page.getByRole('button', { name: 'Close' }).click();
      expect(page.url()).toBe(`${url()}/?view=relations`);
    });
  });
});
