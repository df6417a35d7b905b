import { cp, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { engines } from '../harness/dixit-on.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

for (const engine of engines) {
  describeInBrowser(`Data that changes while a page is open (${engine})`, (visit) => {
    const newFolder = temporaryFolders();
    let dixit: Dixit;
    let folder: string;
    beforeAll(async () => {
      folder = await newFolder();
      await cp('tests/fixtures/lorra', folder, { recursive: true });
      dixit = await startDixit({ engine, datasets: [folder] });
    }, 120_000);
    afterAll(() => dixit.stop());

    test('is told quietly, moves nothing, and is shown when asked for, with what was done by hand and its undo', async () => {
      const page = await visit(`${dixit.url}/?view=relations`);
      await page.waitForSelector('[data-drawn="true"]');
      await page.getByRole('radio', { name: 'Positions' }).click();
      await page.waitForSelector('[data-drawn="true"]');
      const told = page.getByText('The data has changed');
      // As when one comes back to the tab.
      const comeIntoSight = () =>
        page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
      const asked = page.waitForResponse(
        (response) => response.request().postData()?.includes('Revision') === true,
      );
      await page.waitForSelector('.new-data', { state: 'attached' });
      await comeIntoSight();
      await asked;
      expect(await told.count()).toBe(0);

      const file = `${folder}/dataset.yaml`;
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('The Lorra dam (invented)', 'The Lorra dam, coded anew'));
      await dixit.load(folder);
      await comeIntoSight();
      await told.waitFor();
      expect(await page.getByText('The Lorra dam, coded anew').count()).toBe(0);
      expect(await violations(page)).toEqual([]);

      await page.getByRole('button', { name: 'Show it' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('All that is shown is as the data is now.').waitFor();
      await page.getByText('The Lorra dam, coded anew').waitFor();
      expect(await told.count()).toBe(0);
      // The keyboard goes on from where the button was, and the steps are still there.
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Copy link' }).and(page.locator(':focus')).waitFor();
      await page.getByRole('button', { name: /^Undo: / }).click();
      await page.waitForURL(/view=relations/);
    });
  });
}
