import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { folderWith } from '../dataset/folder.ts';
import { describeInBrowser, pointOnLine, violations } from '../harness/browser.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { LORRA } from '../harness/fixtures.ts';
import { seedFolder } from '../harness/seed.ts';

/** Neo4j plans each question anew for every choice of what is filtered, slowly on a busy machine. */
const JOURNEY_MS = 120_000;

/** Two states and an envoy about a ferry, invented: one state takes its stance on a condition. */
const FERRY = {
  'dataset.yaml': `dataset: ferry
title: The ferry (invented)
coding: { coder: Dixit tests, on: 2025-01-01, method: MANUAL }
actors:
  norland: { name: Norland, kind: STATE }
  sudland: { name: Sudland, kind: STATE }
  kell: { name: Ada Kell, kind: PERSON }
  post: { name: The Post, kind: MEDIA }
issues: { crossing: { name: The crossing } }
positions:
  ferry: { proposition: A ferry should cross the sound., issue: crossing }
documents: { report: { title: A report, text: report.txt, publisher: post, published: 2025-03-01 } }
statements:
  norland-ferry:
    actor: norland
    said: 2025-02-01
    kind: INDIRECT
    cue: wants
    quotes: [{ document: report, exact: "Norland wants a ferry, if the fee is shared" }]
    expresses: [{ position: ferry, stance: SUPPORTS, condition: if the fee is shared }]
  sudland-ferry:
    actor: sudland
    said: 2025-02-01
    kind: INDIRECT
    cue: does not
    quotes: [{ document: report, exact: Sudland does not }]
    expresses: [{ position: ferry, stance: OPPOSES }]
  kell-ferry:
    actor: kell
    said: 2025-02-02
    kind: DIRECT
    cue: said
    quotes: [{ document: report, exact: I would board it in summer }]
    expresses: [{ position: ferry, stance: SUPPORTS, condition: in summer }]
`,
  'report.txt':
    'Norland wants a ferry, if the fee is shared. Sudland does not. "I would board it in summer," Ada Kell said.\n',
};

const norlandOnFerry = 'HOLDS~Actor:ferry.norland~Position:ferry.ferry';
const datasets = async () => [LORRA, await folderWith(FERRY)];

const lines = (page: Page, many: number) =>
  page.locator(`.drawing[data-lines="${many}"] canvas`).first().waitFor();
const openPanel = async (page: Page) => {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page
    .getByRole('dialog', { name: 'Filter' })
    .getByText(/of \d+ statements/)
    .waitFor();
};
/** The number at a line of the panel. */
const numberAt = async (page: Page, group: string, name: string) =>
  Number.parseInt(
    await page
      .getByRole('group', { name: group })
      .locator('.filter-option', { hasText: name })
      .locator('.filter-number')
      .innerText(),
    10,
  );
const who = (page: Page) => page.getByRole('group', { name: 'Who' });
const chips = (page: Page) => page.getByRole('list', { name: 'Filters' }).locator('li bdi').allInnerTexts();

for (const engine of engines) {
  describeInBrowser(`Filters (${engine})`, (visit) => {
    const url = dixitFor(async () => ({ engine, datasets: await datasets() }));

    test(
      'find the conditional stances of states; a copied link brings them back; chips lead out again',
      async () => {
        const page = await visit(url());
        await lines(page, 19);
        await openPanel(page);
        await page.getByRole('checkbox', { name: /conditional only/ }).check();
        await page.getByRole('dialog').getByText('6 of 23 statements').waitFor();
        expect(await numberAt(page, 'Who', 'states')).toBe(1);
        await who(page)
          .getByRole('checkbox', { name: /^states/ })
          .check();
        await page.getByRole('dialog').getByText('1 of 23 statements').waitFor();
        await page.keyboard.press('Escape');
        await lines(page, 1);
        const { x, y } = await pointOnLine(page, norlandOnFerry);
        await page.mouse.click(x, y);
        const reader = page.getByRole('complementary', { name: 'Trace reader' });
        await reader.getByText('“if the fee is shared”').waitFor();
        await reader.getByText('It passes the filter').waitFor();

        const again = await visit(page.url());
        await lines(again, 1);
        expect(await chips(again)).toEqual(['conditional only', 'states']);
        await again.getByRole('complementary').getByText('It passes the filter').waitFor();

        await again.getByRole('button', { name: 'Remove states' }).click();
        await lines(again, 6);
        await again.getByRole('button', { name: 'Remove conditional only' }).click();
        await lines(again, 19);
        expect(new URL(again.url()).searchParams.get('conditional')).toBeNull();
        await again.goBack();
        await lines(again, 6);
      },
      JOURNEY_MS,
    );
  });
}

for (const engine of engines) {
  describeInBrowser(`What unnamed sources relay (${engine})`, (visit) => {
    const url = dixitFor({ engine, datasets: [seedFolder] });

    test(
      'is found in the filter, and read: all three statements, with their words and through whom they came',
      async () => {
        const page = await visit(url());
        page.setDefaultTimeout(40_000);
        await page.getByRole('button', { name: 'Filter', exact: true }).click();
        const relayedBy = page.getByRole('group', { name: 'Relayed by' });
        await relayedBy.getByRole('checkbox', { name: /unnamed sources/ }).check();
        await page.getByRole('dialog').getByText('2 of 47 statements').waitFor();
        await relayedBy.getByRole('checkbox', { name: /unnamed reports/ }).check();
        await page.getByRole('dialog').getByText('3 of 47 statements').waitFor();
        await page.keyboard.press('Escape');
        // Two groups of officials, each on the two steps of a timetable; analysts, as reports have it.
        await lines(page, 5);
        expect(new URL(page.url()).searchParams.get('through')).toBe('group,media');
        await page.getByRole('button', { name: 'Open the table' }).click();
        const rows = page.getByRole('grid', { name: 'Statements' }).getByRole('row');
        await rows.getByText('had discussed a possible timetable', { exact: false }).first().waitFor();
        expect(await rows.count()).toBe(6);
        const through = (name: string) => rows.filter({ hasText: name }).count();
        expect(await through('Unnamed sources')).toBe(4);
        expect(await through('Unnamed reports')).toBe(1);
        await rows.filter({ hasText: 'Unnamed sources' }).first().press('Enter');
        const reader = page.getByRole('complementary', { name: 'Trace reader' });
        await reader.getByText('Unnamed sources').first().waitFor();
      },
      JOURNEY_MS,
    );
  });
}

describeInBrowser('Filters in the browser', (visit) => {
  const url = dixitFor(async () => ({ engine: 'embedded', datasets: await datasets() }));

  test('what is read is shown whole, and what of it lies outside the filter says so', async () => {
    const page = await visit(
      `${url()}/?stance=opposes&selected=HOLDS~Actor:lorra.reck~Position:lorra.build-dam`,
    );
    const reader = page.getByRole('complementary', { name: 'Trace reader' });
    await reader.getByText('1 of 3 statements · 2 outside the filter').waitFor();
    await reader.getByText('Outside the filter', { exact: true }).first().waitFor();
    expect(await reader.locator('.statement').count()).toBe(3);
    expect(await reader.getByText('Outside the filter', { exact: true }).count()).toBe(2);
    expect(await violations(page)).toEqual([]);
  });

  test('where nothing passes it says which filter to take away', async () => {
    const page = await visit(`${url()}/?conditional=only&who=state&dataset=lorra`);
    await page.getByRole('heading', { name: 'Nothing matches all three filters.' }).waitFor();
    await page.getByText('Without “states” there are 4 statements; without “conditional only”, 3.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove “states”' }).click();
    await lines(page, 4);
  });

  test('text, days and lines of several statements narrow it too', async () => {
    const page = await visit(url());
    await openPanel(page);
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: /Words in the quote/ })
      .fill('dam');
    await page
      .getByRole('dialog')
      .getByText(/^\d+ of 23 statements/)
      .waitFor();
    await page.getByRole('button', { name: 'Remove “dam”' }).waitFor({ state: 'attached' });
    await page.getByLabel('from', { exact: true }).fill('2025-05-01');
    await page.getByRole('button', { name: 'Remove since 1 May 2025' }).waitFor({ state: 'attached' });
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('text'), searchParams.get('from')]).toEqual(['dam', '2025-05-01']);
    await page.getByRole('dialog').getByRole('button', { name: 'Remove all' }).click();
    await page.getByText('23 of 23 statements').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('textbox', { name: /Words in the quote/ }).inputValue()).toBe('');
    await page.getByRole('dialog').getByRole('radio', { name: '2' }).click();
    await page.keyboard.press('Escape');
    // Reck on the dam, Tolen on the water and the delegate on the toll said more than one thing.
    await lines(page, 3);
  });

  test('by keyboard alone: open, tick, close, take the chip away', async () => {
    const page = await visit(url());
    await lines(page, 19);
    const button = page.getByRole('button', { name: 'Filter', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    const opposes = page.getByRole('checkbox', { name: /^opposes/ });
    for (let presses = 0; presses < 10 && !(await isFocused(opposes)); presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByText('7 of 23 statements').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await isFocused(button)).toBe(true);
    await lines(page, 7);
    await page.keyboard.press('Tab');
    expect(await isFocused(page.getByRole('button', { name: 'Remove opposes' }))).toBe(true);
    await page.keyboard.press('Enter');
    await lines(page, 19);
    expect(await isFocused(button)).toBe(true);
  });

  test('the former drawing stays until the new one is there', async () => {
    const page = await visit(url());
    await lines(page, 19);
    await openPanel(page);
    const holding = new AbortController();
    const released = new Promise<void>((resolve) => {
      holding.signal.addEventListener('abort', () => resolve());
    });
    await page.route('**/graphql', async (route) => {
      await released;
      await route.continue();
    });
    const asked = page.waitForRequest('**/graphql');
    await page.getByRole('checkbox', { name: /conditional only/ }).check();
    await asked;
    expect(await page.locator('.drawing[data-lines="19"] canvas').count()).toBeGreaterThan(0);
    holding.abort();
    await lines(page, 6);
  });

  test.each(['light', 'dark'] as const)('keeps to WCAG 2.2 AA in the %s theme', async (theme) => {
    const page = await visit(`${url()}/?who=state&conditional=only&least=1`, { theme });
    await page.getByRole('button', { name: 'Remove states' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await openPanel(page);
    expect(await violations(page)).toEqual([]);
  });

  test('is a page of its own on a phone', async () => {
    const page = await visit(`${url()}/?who=state`, { width: 390, height: 844 });
    await page.locator('.issue-rows').waitFor();
    await page.getByRole('button', { name: 'Filter 1 chosen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Filter' });
    await dialog.getByText('5 of 23 statements').waitFor();
    const box = await page.locator('.filter-panel').boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

const isFocused = (locator: { evaluate<Result>(page: (element: Element) => Result): Promise<Result> }) =>
  locator.evaluate((element) => element === document.activeElement);
