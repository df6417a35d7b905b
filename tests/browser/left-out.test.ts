import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { writeGeneratedDataset } from '../harness/generated-dataset.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

jest.setTimeout(120_000);

describeInBrowser('More than the server gives at once', (visit) => {
  const temporary = temporaryFolders();
  let dixit: Dixit;
  beforeAll(async () => {
    const folder = await temporary();
    await writeGeneratedDataset(folder, 6_000);
    dixit = await startDixit({ engine: 'embedded', datasets: [folder] });
  }, 240_000);
  afterAll(() => dixit.stop());

  test('is said on an issue’s tile, which leads to a list of exactly that: paged, searched, read from, brought in from', async () => {
    const page = await visit(dixit.url);
    const more = page.getByRole('button', { name: /^The dam: and \d+ more positions$/u });
    const count = Number(/(\d+) more/u.exec((await more.getAttribute('aria-label')) ?? '')?.[1]);
    await more.click();
    const list = page.getByRole('dialog', { name: 'More positions: The dam' });
    const rows = list.locator('.more-row');
    await rows.nth(19).waitFor();
    expect(await rows.count()).toBe(20);
    await list.getByRole('button', { name: `Show ${count - 20} more positions of ${count}` }).click();
    await rows.nth(count - 1).waitFor();
    expect(await rows.count()).toBe(count);
    expect(await violations(page)).toEqual([]);

    const sentence = await rows.last().locator('.more-name').innerText();
    await list.getByRole('searchbox').fill(sentence);
    await list.getByText('1 found').waitFor();
    await rows.locator('.more-name').click();
    const reader = page.getByRole('complementary', { name: 'Trace reader' });
    await reader.locator('mark').first().waitFor();
    expect(await reader.innerText()).toContain(sentence);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: /^and \d+ more not drawn$/u }).click();
    const all = page.getByRole('dialog', { name: 'What is not drawn' });
    await all.getByRole('searchbox').fill(sentence);
    await all.getByText('1 found').waitFor();
    await all.getByRole('button', { name: `Focus: ${sentence}` }).click();
    await page.waitForURL(/view=focus/u);
    const middle = page.locator('[role="treeitem"][data-key="middle"]').filter({ hasText: sentence });
    await middle.waitFor({ state: 'attached' });
    await page.locator('.focus-view .drawing-place[data-drawn="true"]').waitFor();
    expect(await page.locator('.remarks').innerText()).toBe('');

    await page.getByRole('radio', { name: 'Positions' }).click();
    await page.getByRole('button', { name: /^and \d+ more not drawn$/u }).click();
    await all.getByRole('searchbox').fill(sentence);
    await all.getByText('1 found').waitFor();
    await all.getByRole('button', { name: `Bring into Free: ${sentence}` }).click();
    await page.waitForURL(/view=free/u);
    await page.getByRole('treeitem', { name: sentence }).first().waitFor();
  });

  test('actors without a place and those who are not at hand stand in one list', async () => {
    const page = await visit(dixit.url);
    const button = page.getByRole('button', { name: /^and \d+ more actors$/u });
    const count = Number(/\d+/u.exec(await button.innerText())?.[0]);
    await button.click();
    const list = page.getByRole('dialog', { name: 'More actors' });
    await list.getByRole('button', { name: `Show 20 more actors of ${count}` }).waitFor();
  });
});
