import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { writeManyStatements } from '../harness/many-statements.ts';
import { seedFolder } from '../harness/seed.ts';

const rounds = await mkdtemp(join(tmpdir(), 'dixit-rounds-'));
await writeManyStatements(rounds, 120);

const unnamed = ['unnamed-sources', 'unnamed-officials', 'unnamed-countries'].map(
  (key) => `Actor:ukraine-peace-talks.${key}`,
);

for (const engine of engines) {
  describeInBrowser(`The trace reader (${engine})`, (visit) => {
    const url = dixitFor({ engine, datasets: [rounds, seedFolder] });

    test('a long trace is read to its end by keyboard, oldest first and by month, and put back', async () => {
      const page = await visit(`${url()}/?selected=Issue:rounds.measures`);
      // Neo4j plans what is asked first for seconds, on a busy machine.
      page.setDefaultTimeout(40_000);
      const reader = page.getByRole('complementary', { name: 'Trace reader' });
      await reader.getByLabel('Order').focus();
      await page.keyboard.press('ArrowDown');
      await reader.locator('.statement', { hasText: 'said about January 2031' }).first().waitFor();
      await reader.getByLabel('Group').focus();
      await page.keyboard.press('End');
      await reader.getByRole('heading', { level: 3, name: 'January 2031' }).waitFor();
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('order'), searchParams.get('group')]).toEqual(['oldest', 'month']);
      expect(await reader.getByLabel('Group').evaluate((field) => field === document.activeElement)).toBe(
        true,
      );

      const end = reader.locator('.show-more button');
      await end.focus();
      await page.waitForFunction(() => {
        const button = document.activeElement;
        button?.scrollIntoView();
        return button?.textContent === 'All 120 are shown';
      });
      // The heads of groups stay in sight, beneath the panel's buttons.
      await reader.getByRole('button', { name: 'Close' }).click({ trial: true });
      const words = await reader.locator('.quote mark').allInnerTexts();
      expect(new Set(words).size).toBe(120);
      const months = await reader.getByRole('heading', { level: 3 }).allInnerTexts();
      expect(months.map((text) => text.split(' ')[0])).toEqual(
        'January February March April May June July August September October November December'.split(' '),
      );
      // A link half under the head of its group is no small target.
      await reader.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Control+z');
      await reader.getByLabel('Group').evaluate((field) => field.setAttribute('data-seen', ''));
      expect(new URL(page.url()).searchParams.get('group')).toBe(null);
    }, 120_000);

    test('everything from unnamed sources is read in one list', async () => {
      const [first, ...also] = unnamed;
      const page = await visit(`${url()}/?selected=${first}&also=${also.join(',')}`, { theme: 'dark' });
      page.setDefaultTimeout(40_000);
      await page.getByRole('button', { name: 'Read the statements of these 3' }).press('Enter');
      const panel = page.getByRole('complementary', { name: '3 selected' });
      await panel.getByText('Sources told Reuters that officials', { exact: false }).first().waitFor();
      const speakers = new Set(await panel.locator('.speaker b').allInnerTexts());
      expect([...speakers].sort()).toEqual([
        'Several unnamed countries',
        'Unnamed officials',
        'Unnamed sources',
      ]);
      expect(await violations(page)).toEqual([]);
    }, 120_000);
  });
}
