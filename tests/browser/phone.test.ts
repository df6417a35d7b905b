import { describe, expect, test } from '@jest/globals';
import { parseAddress } from '../../client/address/address.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { seed, seedFolder } from '../harness/seed.ts';
import { fingersOn } from './fingers.ts';

const phone = { width: 390, height: 844, touch: true };

function blocksIn(link: string) {
  const address = parseAddress(new URL(link));
  return address.screen === 'canvas' ? address.contents.blocks : [];
}

describeInBrowser('On a phone, by touch alone', (visit) => {
  describe.each(engines)('on %s', (engine) => {
    const url = dixitFor({ engine, datasets: [seedFolder] });

    test('one searches, reads, expands, reads what came, takes it back, and shares it', async () => {
      const page = await visit(url(), phone);
      // Neo4j plans what is asked first for seconds, on a busy machine.
      page.setDefaultTimeout(40_000);
      await page.getByRole('combobox').tap();
      await page.getByRole('combobox').fill('united sta');
      await page.getByRole('option', { name: /^United States/ }).tap();
      await page.locator('.glance mark').first().waitFor();
      await page.getByRole('button', { name: 'Raise the sheet' }).tap();
      await page.getByRole('button', { name: 'Expand' }).tap();
      const menu = page.getByRole('dialog', { name: 'United States' });
      await menu.getByRole('checkbox', { name: /^holds 5 positions/ }).waitFor();
      expect(await violations(page)).toEqual([]);
      await menu.getByRole('button', { name: 'Bring in 5' }).tap();
      await page.getByText('Brought in 5 positions').waitFor();
      expect(blocksIn(page.url()).flatMap(({ nodes }) => nodes)).toHaveLength(6);

      await page.getByRole('complementary').getByRole('button', { name: 'Close' }).tap();
      await page
        .getByRole('button', { name: /^United States/ })
        .nth(1)
        .tap();
      await page.locator('.glance mark').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('complementary').getByRole('button', { name: 'Close' }).tap();

      await page.getByRole('button', { name: 'Copy link' }).tap();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await page.getByRole('button', { name: 'More' }).tap();
      await page.getByRole('menuitem', { name: /^Undo: bring in/ }).tap();
      await page.getByText(/^Undone: bring in/).waitFor();
      expect(blocksIn(page.url())).toEqual([]);

      const desk = await visit(link);
      await desk.locator('.drawing canvas').first().waitFor();
      expect(blocksIn(desk.url())).toHaveLength(blocksIn(link).length);
    }, 180_000);
  });

  describe('in every view', () => {
    const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

    test('a long press on a name opens its menu, and every view is a list to be read without pinching', async () => {
      const page = await visit(`${url()}/?view=focus&focus=${seed.sybiha}`, phone);
      for (const view of ['Focus', 'Relations', 'Positions', 'Free']) {
        await page.getByRole('radio', { name: view }).tap();
        await page.getByRole('radio', { name: view, checked: true }).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      }
      await page.getByRole('radio', { name: 'Relations' }).tap();
      const more = page.getByRole('button', { name: 'More' });
      // The second time its code is there already.
      for (const time of ['first', 'second']) {
        await more.tap();
        await page.getByRole('menuitem', { name: 'Keys' }).press('Enter');
        await page.getByRole('dialog').press('Escape');
        await more.and(page.locator(':focus')).waitFor();
        expect([time, await page.getByRole('dialog').count()]).toEqual([time, 0]);
      }
      const name = page.locator(`button[data-menu="${seed.ukraine}"]`).first();
      await name.scrollIntoViewIfNeeded();
      const box = await name.boundingBox();
      if (box === null) throw new Error('Ukraine is not on the page');
      const fingers = await fingersOn(page);
      await fingers.hold(
        { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 },
        page.getByRole('dialog', { name: 'Ukraine' }).getByText('Ukraine', { exact: true }),
      );
    }, 60_000);
  });
});
