import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { seed } from '../harness/seed.ts';

const result = (page: Page) => page.getByRole('textbox', { name: 'Result, as JSON' });
const query = (page: Page) => page.getByRole('textbox', { name: 'Query', exact: true });
const variables = (page: Page) => page.getByRole('textbox', { name: 'Variables, as JSON' });
/** Replaces what stands in an editor, as a hand does it: the editor does not learn of a selection that a script makes before it draws anew. */
const write = async (page: Page, place: Locator, text: string): Promise<void> => {
  await place.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
};
const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true }).click();

describe.each(engines)('on %s', (engine) => {
  describeInBrowser('the query view', (visit) => {
    const url = dixitFor({ engine, datasets: ['seeds/ukraine-peace-talks'] });

    test('draws what came back, reads it, and adds it to the canvas: one step to undo', async () => {
      const page = await visit(`${url()}/?selected=${seed.sybiha}&reader=shut`);
      // Neo4j plans every statement when it comes first, for seconds on a busy machine.
      page.setDefaultTimeout(40_000);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Ask in GraphQL' }).click();
      await page.getByRole('tab', { name: 'Graph' }).click();
      await page.getByRole('button', { name: 'What an actor holds, as others tell it' }).click();
      await page.getByText('8 things, with the evidence between them.').waitFor();
      await page.getByRole('treeitem', { name: /^United States state/ }).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const reader = page.getByRole('complementary', { name: 'Trace reader' });
      await reader.getByText('verified').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await reader.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Add to the canvas' }).click();
      await page.getByRole('img', { name: /^What was brought in: 8 things/ }).waitFor();
      await page.getByText('Added 8 things that a query found').waitFor();
      // What was selected is let go, so that no reader covers what has come.
      expect(new URL(page.url()).searchParams.get('selected')).toBeNull();
      await page.getByRole('button', { name: /^Undo: add what a query found/ }).click();
      await page.getByRole('radio', { name: 'Positions', checked: true }).waitFor();
    }, 120_000);
  });
});

describeInBrowser('the query view, whatever the engine,', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: ['seeds/ukraine-peace-talks'] });
  const open = (look?: Parameters<typeof visit>[1]): Promise<Page> => visit(`${url()}/graphql`, look);

  test('is written in, completed from the schema, and run by keyboard alone', async () => {
    const page = await visit(`${url()}/graphql`);
    await query(page).press('ControlOrMeta+a');
    await page.keyboard.type('{ statist');
    await page.getByRole('option', { name: /^statistics/ }).waitFor();
    // CodeMirror takes no key for an option that has just come: it may have been meant for the text.
    const come = await page.evaluate(() => performance.now());
    await page.waitForFunction((then) => performance.now() - then > 100, come);
    await page.keyboard.press('Enter');
    await page.keyboard.type(' { engine }');
    await page.keyboard.press('ControlOrMeta+Enter');
    await result(page).getByText('"EMBEDDED"').waitFor();
    // The word at the cursor, explained; then out of the editors by Tab, one after the other.
    await query(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F1');
    await page.getByText('What the graph holds, counted.').waitFor();
    await query(page).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Variables, as JSON');
    // What was asked is in the address, and in the history of this browser.
    await page.reload();
    await query(page).getByText('engine').waitFor();
    await page.getByRole('tab', { name: 'Examples' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel', { name: 'History' }).getByRole('button', { name: 'statistics' }).click();
    await page.getByText(/^Answered in \d/).waitFor();
  });

  test('tells what is wrong with a query and where, with variables, and that the server is gone; and can be stopped', async () => {
    const page = await open();
    await write(page, query(page), '{\n  statistic { engine }\n}');
    await page.keyboard.press('ControlOrMeta+Enter');
    const faults = page.getByRole('list', { name: 'What went wrong' });
    await faults.getByText(/Cannot query field "statistic"/).waitFor();
    await faults.getByRole('button', { name: 'line 2, column 3' }).click();
    await page.keyboard.type('s: ');
    await query(page).getByText('s: statistic').waitFor();
    await write(page, variables(page), '{ words: }');
    await run(page);
    await page.getByText(/^The variables are no JSON/).waitFor();
    await write(page, variables(page), '{}');
    await write(page, query(page), '{ statistics { engine } }');
    await page.context().setOffline(true);
    await run(page);
    await page.getByText('The server does not answer. Is it still running?').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    await result(page).getByText('"EMBEDDED"').waitFor();
    // An answer that does not come.
    await page.route('**/graphql', () => undefined);
    await run(page);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText(/^Stopped/).waitFor();
  });

  test('keeps queries under names, and goes on where the browser keeps nothing', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Save …' }).click();
    await page.keyboard.type('All of them');
    await page.keyboard.press('Enter');
    await page.reload();
    await page.getByRole('tab', { name: 'Saved' }).click();
    await page.getByRole('button', { name: 'Rename: All of them' }).click();
    await page.keyboard.type('Everybody');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Everybody', exact: true }).click();
    await result(page).getByText('Andrii Sybiha').waitFor();
    // Taken along as a file, and taken over from it; another file is refused by its name.
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all as a file' }).click();
    const file = await (await coming).path();
    await page.getByRole('button', { name: 'Delete: Everybody' }).click();
    await page.getByText(/^Nothing is saved yet/).waitFor();
    const openFile = async (path: string): Promise<void> => {
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open a file …' }).click();
      await (await choosing).setFiles(path);
    };
    await openFile('package.json');
    await page.getByText('“package.json” holds no queries saved from Dixit.').waitFor();
    await openFile(file);
    await page.getByText('Took over 1 query').waitFor();
    await page.getByRole('button', { name: 'Everybody', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Delete: Everybody' }).click();
    await page.getByText(/^Nothing is saved yet/).waitFor();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: 'Save …' }).click();
    await page.keyboard.press('Enter');
    await page.getByText(/^This browser keeps nothing/).waitFor();
    await page.getByRole('button', { name: 'Who is there', exact: true }).waitFor();
  });

  test('gives the query behind what is read, drawn and told in time: to run it gives the same', async () => {
    const holding = 'HOLDS~Actor:ukraine-peace-talks.sybiha~Position:ukraine-peace-talks.only-trump';
    const page = await visit(`${url()}/?selected=${holding}`);
    const gives = { name: 'The query that gives this' };
    await page.getByRole('complementary', { name: 'Trace reader' }).getByRole('button', gives).click();
    await run(page);
    await result(page).getByText('Only Donald Trump can bring the war to an end.').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', gives).click();
    await query(page).getByText('OpeningGraph').waitFor();
    await run(page);
    await result(page).getByText('"nodes": [').waitFor();
    await page.goto(`${url()}/dossier/Actor:ukraine-peace-talks.sybiha`);
    await page.getByRole('group', { name: 'What can be done here' }).getByRole('button', gives).click();
    await query(page).getByText('ActorDossier').waitFor();
  });

  test('gives the query behind a selection, its table, a search, the filter and a comparison', async () => {
    const [ukraine, russia] = ['ukraine', 'russia'].map((key) => `Actor:ukraine-peace-talks.${key}`);
    const gives = { name: 'The query that gives this' };
    const page = await visit(`${url()}/?selected=${ukraine}&also=${russia}&table=statements`);
    const panel = page.getByRole('complementary', { name: '2 selected' });
    await panel.getByRole('button', gives).click();
    await variables(page).getByText('"Actor:ukraine-peace-talks.russia"').waitFor();
    expect(await variables(page).innerText()).not.toContain('sybiha');
    await run(page);
    await result(page).getByText('"Ukraine"').waitFor();
    await page.goBack();
    await panel.getByRole('button', { name: 'Read the statements of these 2' }).click();
    await panel.getByRole('button', gives).click();
    await query(page).getByText('ReadTraces').waitFor();
    await variables(page).getByText('also').waitFor();
    await page.goBack();
    const table = page.getByRole('region', { name: 'Table of what is drawn' });
    await table.getByRole('button', gives).click();
    await run(page);
    await result(page).getByText('"cue"').first().waitFor();
    await page.goto(`${url()}/?q=prisoners`);
    await page.getByRole('combobox', { name: /^Search/ }).focus();
    await page.getByRole('search').getByRole('button', gives).click();
    await variables(page).getByText('prisoners').waitFor();
    await page.goto(`${url()}/?stance=OPPOSES`);
    await page.getByRole('button', { name: /^Filter/ }).click();
    await page.getByRole('dialog', { name: 'Filter' }).getByRole('button', gives).click();
    await run(page);
    await result(page).getByText('"statements": 3').first().waitFor();
    await page.goto(`${url()}/dossier/${ukraine}?against=${russia}`);
    await page.getByRole('group', { name: 'What can be done here' }).getByRole('button', gives).click();
    await query(page).getByText('CompareActors').waitFor();
  });

  test('says so where the schema for a readable query cannot be had, and shows the query as it was sent', async () => {
    const page = await visit(`${url()}/?selected=Actor:ukraine-peace-talks.sybiha`);
    const reader = page.getByRole('complementary', { name: 'Trace reader' });
    await reader.getByText('verified').first().waitFor();
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('__schema') === true ? route.abort() : route.continue(),
    );
    await reader.getByRole('button', { name: 'The query that gives this' }).click();
    await page.getByText(/^The query is shown with its fragments/).waitFor();
    await query(page).getByText('...ReadTrace').first().waitFor();
  });

  test('passes axe in the dark on a phone, and fits it', async () => {
    const page = await open({ width: 390, theme: 'dark', touch: true });
    await page.getByRole('tab', { name: 'Start from' }).tap();
    await page.getByRole('button', { name: 'The words behind a position' }).tap();
    await page.getByText(/^Answered in/).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

/** What the keyboard is in, by its name; also within a shadow root. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const host = document.activeElement;
    return (host?.shadowRoot?.activeElement ?? host)?.getAttribute('aria-label');
  });
