import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Box, overlap } from '../../client/canvas/layout/geometry.ts';
import { engines } from '../harness/dixit-on.ts';
import { describeInBrowser } from '../harness/browser.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { writeGeneratedDataset } from '../harness/generated-dataset.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

const anyOverlap = (boxes: readonly Box[]): boolean =>
  boxes.some((box, at) => boxes.slice(at + 1).some((other) => overlap(box, other)));

describeInBrowser('Four thousand elements', (visit) => {
  const temporary = temporaryFolders();
  describe.each(engines)('on %s', (engine) => {
    let dixit: Dixit;
    beforeAll(async () => {
      const folder = await temporary();
      await writeGeneratedDataset(folder, 4_000);
      dixit = await startDixit({ engine, datasets: [folder] });
    }, 240_000);
    afterAll(() => dixit.stop());

    test('are no hairball: issues as blocks, those most heard, what is not drawn is said, and the words two clicks away', async () => {
      const page = await visit(dixit.url);
      // Neo4j plans what is asked first for seconds, on a busy machine.
      page.setDefaultTimeout(60_000);
      await page.locator('.tile').first().waitFor();
      const boxes = await page.locator('.tile, .column-actors button').evaluateAll((found) =>
        found.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
        }),
      );
      expect(boxes.length).toBeGreaterThan(40);
      expect(anyOverlap(boxes)).toBe(false);
      await page.getByRole('button', { name: /^and \d+ more actors$/ }).waitFor();
      await page.locator('.tile-open').first().click();
      await page.locator('.card-chip .chip').first().waitFor();
      expect(await page.locator('.card, .card-chip').count()).toBeLessThan(1_500);
      await page.locator('.card-chip .chip').first().click();
      await page.getByRole('complementary', { name: 'Trace reader' }).locator('mark').first().waitFor();

      for (const view of ['Relations', 'Focus']) {
        await page.getByRole('radio', { name: view }).click();
        await page.locator('.drawing canvas').first().waitFor();
        const lines = Number(await page.locator('.drawing').first().getAttribute('data-lines'));
        expect(lines).toBeLessThan(250);
      }
    }, 240_000);
  });
});
