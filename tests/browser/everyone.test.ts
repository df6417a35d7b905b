import { expect, jest, test } from '@jest/globals';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { dixitFor } from '../harness/dixit-on.ts';
import { seed, seedFolder } from '../harness/seed.ts';

// axe computes contrasts for every run of letters: a document's take it long where the machine is busy.
jest.setTimeout(60_000);

const screens: readonly [string, string, string][] = [
  ['the canvas', '/', '.drawing canvas'],
  ['a holding', `/?selected=${seed.sybihaOnTrump}`, '.reader .quote'],
  ['a chain', `/?selected=${seed.usOnRatifying}`, '.chain li'],
  ['an actor', `/?selected=${seed.sybiha}`, '.reader .quote'],
  ['a position', `/?selected=${seed.onlyTrump}`, '.reader .quote'],
  ['an issue', `/?selected=${seed.guarantees}`, '.reader .quote'],
  ['a coder’s line', `/?selected=${seed.sybihaForUkraine}`, '.facts'],
  ['a search', '/?q=guarantees', '[role=option]'],
  ['a document', `/document/${seed.interview}`, '.margin-notes .note'],
  ['an address that leads nowhere', '/nowhere', 'code'],
];

describeInBrowser('Everybody can read it', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

  test.each(screens)(
    '%s keeps to WCAG 2.2 AA in the light theme and in the dark one',
    async (_, path, ready) => {
      const page = await visit(`${url()}${path}`);
      await page.locator(ready).first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page)).toEqual([]);
    },
  );

  test('a phone keeps to it too, with its sheet low and raised', async () => {
    const page = await visit(`${url()}/?selected=${seed.sybihaOnTrump}`, { width: 390, height: 844 });
    await page.locator('.glance mark').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Raise the sheet' }).click();
    await page.locator('.reader-head h2').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('the first visit explains the screen in three marks, once, and ? tells the keys', async () => {
    const page = await visit(url(), { first: true });
    const marks = page.getByRole('region', { name: 'How to read this' });
    await marks.getByRole('listitem').nth(2).waitFor();
    expect(await marks.getByRole('listitem').count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    await marks.getByRole('button', { name: 'Got it' }).click();
    await marks.waitFor({ state: 'hidden' });
    await page.reload();
    await page.locator('.drawing canvas').first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Read what was said').waitFor();
    expect(await marks.count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('by keyboard alone: search, read, open the document, step through its quotes, come back', async () => {
    const page = await visit(url());
    await page.locator('.drawing canvas').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('only donald');
    await page.getByRole('option', { name: /Only Donald Trump/ }).waitFor();
    await page.keyboard.press('Enter');
    const reader = page.getByRole('complementary');
    await reader.getByText('Only Trump can stop the war').waitFor();
    const open = reader.getByRole('link', { name: 'Open document' }).first();
    for (let presses = 0; presses < 40 && !(await isFocused(open)); presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/Quote \d+ of \d+/).waitFor();
    const before = await page.getByText(/Quote \d+ of \d+/).innerText();
    await page.keyboard.press('j');
    expect(await page.getByText(/Quote \d+ of \d+/).innerText()).not.toBe(before);
    await page.keyboard.press('k');
    expect(await page.getByText(/Quote \d+ of \d+/).innerText()).toBe(before);
  });

  test('the keys that scroll move the text of a document as soon as it is open', async () => {
    const page = await visit(`${url()}/document/${seed.interview}`);
    await page.locator('.margin-notes .note').first().waitFor();
    await page.keyboard.press('End');
    // A function: a text is evaluated at each look, which the policy forbids.
    await page.waitForFunction(() => (document.querySelector('.document-screen')?.scrollTop ?? 0) > 100);
  });

  test('beside the date, the positions of a statement have all the width of a narrow panel', async () => {
    const page = await visit(`${url()}/?selected=${seed.sybiha}`, { width: 1024, height: 768 });
    const stances = page.locator('.stances', { has: page.locator('.said') });
    const positions = stances.filter({ has: page.locator('li:nth-child(2)') }).first();
    await positions.waitFor();
    const widthOf = async (selector: string) =>
      (await positions.locator(selector).first().boundingBox())?.width;
    expect(await widthOf('li:last-child')).toBe((await positions.boundingBox())?.width);
    expect(await widthOf('.said')).toBeGreaterThan(60);
  });

  test('the graph is walked as a tree, and Escape from the reader leads back into it', async () => {
    const page = await visit(url());
    await page.locator('.drawing canvas').first().waitFor();
    const rows = page.getByRole('treeitem');
    await rows.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').waitFor();
    expect(await isFocused(page.getByRole('complementary'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('treeitem');
  });

  test('on a phone: open an issue, tap a holder, read the words, raise the sheet, close it', async () => {
    const page = await visit(url(), { width: 390, height: 844 });
    await page.getByRole('button', { name: /Diplomacy/ }).click();
    await page
      .getByRole('button', { name: /Andrii Sybiha/ })
      .first()
      .click();
    await page.locator('.glance mark').waitFor();
    await page.getByRole('button', { name: 'Raise the sheet' }).click();
    await page.getByRole('complementary').getByText('verified').first().waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('complementary').waitFor({ state: 'detached' });
  });

  test('at 400 % zoom the quoted words are in sight at once, and nothing has to be scrolled sideways', async () => {
    const page = await visit(`${url()}/?selected=${seed.sybihaOnTrump}`, { width: 320, height: 256 });
    const words = page.locator('.reader mark').first();
    await words.waitFor();
    const box = await words.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(256);
    expect(await page.evaluate('scrollY')).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  test('under forced colours the reporter’s words still differ from their context', async () => {
    const page = await visit(`${url()}/?selected=${seed.usOnRatifying}`, { forcedColors: true });
    const mark = page.locator('mark.band').first();
    await mark.waitFor();
    expect(await mark.evaluate((element) => getComputedStyle(element).borderBottomWidth)).toBe('3px');
  });

  test('the theme is chosen in the menu and kept', async () => {
    const page = await visit(url());
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
      'rgb(20, 23, 27)',
    );
    await page.reload();
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  });
});

const isFocused = (locator: { evaluate<Result>(page: (element: Element) => Result): Promise<Result> }) =>
  locator.evaluate((element) => element === document.activeElement);
