import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { startDixit, type Dixit } from '../harness/dixit.ts';

describeInBrowser('the query page', (visit) => {
  let dixit: Dixit;
  beforeAll(async () => {
    dixit = await startDixit({ engine: 'embedded', datasets: ['seeds/ukraine-peace-talks'] });
  });
  afterAll(() => dixit.stop());

  const open = (look?: Parameters<typeof visit>[1]): Promise<Page> => visit(`${dixit.url}/graphql`, look);

  test.each([
    ['The words behind a position', 'Only Trump can stop the war'],
    ['What an actor holds, as others tell it', 'The war should end before the summer.'],
    ['Search', 'Security guarantees'],
  ])('answers the example "%s"', async (title, words) => {
    const page = await open();
    await page.getByRole('button', { name: title, exact: true }).click();
    await page.getByText(/^Answered in \d+ ms\.$/).waitFor();
    await page.getByRole('textbox', { name: 'Result, as JSON' }).getByText(words).first().waitFor();
  });

  test('is written in, completed from the schema, and run by keyboard alone', async () => {
    const page = await open();
    const query = page.getByRole('textbox', { name: 'Query', exact: true });
    await query.press('ControlOrMeta+a');
    await page.keyboard.type('{ statist');
    await page.getByRole('option', { name: /^statistics/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' { engine }');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByRole('textbox', { name: 'Result, as JSON' }).getByText('"EMBEDDED"').waitFor();
  });

  test('tells in words what is wrong with a query, with variables, and that the server is gone', async () => {
    const page = await open();
    const status = page.getByRole('status');
    const query = page.getByRole('textbox', { name: 'Query', exact: true });
    await query.fill('{ statistic { engine } }');
    await page.keyboard.press('ControlOrMeta+Enter');
    await status.getByText('Cannot query field "statistic" on type "Query".').waitFor();
    await page.getByRole('textbox', { name: 'Variables, as JSON' }).fill('{ words: }');
    await page.getByRole('button', { name: 'Run' }).click();
    await status.getByText(/^The variables are no JSON/).waitFor();
    await page.getByRole('textbox', { name: 'Variables, as JSON' }).fill('{}');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Run' }).click();
    await status.getByText('The server does not answer.').waitFor();
  });

  test('says what a field means when the pointer rests on it', async () => {
    const page = await open();
    await page.getByRole('textbox', { name: 'Query', exact: true }).getByText('verified').hover();
    await page.getByText('Whether the words stand in the document as stored.').waitFor();
  });

  test('lets Tab out of its editors, one after the other', async () => {
    const page = await open();
    await page.getByRole('textbox', { name: 'Query', exact: true }).focus();
    await page.keyboard.press('Tab');
    await expectFocus(page, 'Variables, as JSON');
    await page.keyboard.press('Tab');
    await expectFocus(page, 'Result, as JSON');
  });

  test.each([
    { width: 1440, theme: 'light' },
    { width: 1440, theme: 'dark' },
    { width: 390, theme: 'light' },
  ] as const)('passes axe and fits its window at %j', async (look) => {
    const page = await open(look);
    await page.getByRole('button', { name: 'The words behind a position' }).click();
    await page.getByText(/^Answered in/).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
  });
});

/** Expects that the keyboard writes into the editor of this name. */
async function expectFocus(page: Page, label: string): Promise<void> {
  const focused = await page.evaluate(() => {
    const host = document.activeElement;
    return (host?.shadowRoot?.activeElement ?? host)?.getAttribute('aria-label');
  });
  expect(focused).toBe(label);
}
