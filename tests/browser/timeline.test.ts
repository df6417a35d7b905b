import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { LORRA } from '../harness/fixtures.ts';

/** Neo4j plans each question anew for every choice of what is filtered, slowly on a busy machine. */
const JOURNEY_MS = 120_000;

const lines = (page: Page, many: number) =>
  page.locator(`.drawing[data-lines="${many}"] canvas`).first().waitFor();
const chips = (page: Page) => page.getByRole('list', { name: 'Filters' }).locator('li bdi').allInnerTexts();
const changedInMay = { name: '1 change of stance, 5 – 11 May 2025' };

for (const engine of engines) {
  describeInBrowser(`The timeline (${engine})`, (visit) => {
    const url = dixitFor({ engine, datasets: [LORRA] });

    test(
      'finds who changed his mind, with both quotes side by side, and leads to the document',
      async () => {
        const page = await visit(url());
        page.setDefaultTimeout(40_000);
        await page.getByRole('button', { name: 'Open the timeline' }).click();
        await page.getByRole('button', changedInMay).click();
        const panel = page.getByRole('complementary', { name: 'Changed stance, 5 – 11 May 2025' });
        await panel.getByRole('heading', { name: /^Jonas Reck on The dam/ }).waitFor();
        const side = (name: string) => panel.getByRole('region', { name });
        await side('Earlier')
          .locator('mark', { hasText: 'The dam must be built only if our farmers agree' })
          .waitFor();
        await side('Later').locator('mark', { hasText: 'Плотину строить нельзя' }).waitFor();
        const [earlier, later] = [await side('Earlier').boundingBox(), await side('Later').boundingBox()];
        expect(later?.y).toBe(earlier?.y);
        expect(later?.x).toBeGreaterThan(earlier?.x ?? Infinity);
        // The panel ends above the timeline.
        const foot = await page.getByRole('region', { name: 'Timeline' }).boundingBox();
        const frame = await panel.boundingBox();
        expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeLessThan(foot?.y ?? 0);
        expect(await violations(page)).toEqual([]);

        await side('Later').getByRole('link', { name: 'Open document' }).click();
        await page.getByRole('heading', { name: 'Весенний раунд переговоров о реке Лорра' }).waitFor();
        await page.goBack();
        await side('Later').locator('mark').first().waitFor();
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'detached' });
      },
      JOURNEY_MS,
    );

    test(
      'is brushed by keyboard: the range is a chip and one step to undo',
      async () => {
        const page = await visit(url(), { theme: 'dark' });
        page.setDefaultTimeout(40_000);
        await lines(page, 16);
        await page.getByRole('button', { name: 'Open the timeline' }).click();
        const first = page.getByRole('slider', { name: 'First day of the range' });
        await first.focus();
        for (const key of ['PageUp', 'PageUp', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
          await page.keyboard.press(key);
        await page.keyboard.press('Enter');
        await page.getByRole('list', { name: 'Filters' }).getByText('since 31 March 2025').waitFor();
        expect(await first.getAttribute('aria-valuetext')).toContain('31 Mar 2025');
        await page.getByText('31 Mar – 3 Aug 2025 · 11 of 20 statements').waitFor();
        expect(await chips(page)).toEqual(['since 31 March 2025']);
        expect(new URL(page.url()).searchParams.get('from')).toBe('2025-03-31');
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Undo: range of days' }).click();
        await lines(page, 16);
        expect(await chips(page)).toEqual([]);

        await page.getByRole('button', { name: 'published' }).click();
        await page.getByText('A range is chosen by the date said.').waitFor();
        expect(await first.count()).toBe(0);
        await page.getByRole('combobox', { name: 'How long a bar is' }).selectOption('by month');
        expect(new URL(page.url()).search).toBe('?timeline=month&dates=published');
      },
      JOURNEY_MS,
    );
  });
}

describeInBrowser('The timeline on a phone', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [LORRA] });

  test('stands over the foot, and is brushed by a finger', async () => {
    const page = await visit(url(), { width: 390, height: 844, touch: true });
    await page.getByRole('button', { name: 'Timeline' }).tap();
    await page.getByRole('button', changedInMay).tap();
    await page.getByRole('heading', { name: /^Jonas Reck on The dam/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('complementary').getByRole('button', { name: 'Close' }).tap();

    const handle = await page.getByRole('slider', { name: 'Last day of the range' }).boundingBox();
    if (handle === null) throw new Error('there is no handle');
    const [x, y] = [handle.x + handle.width / 2, handle.y + 60];
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
    await touch('touchStart', x);
    for (const at of [x - 40, x - 90, x - 140]) await touch('touchMove', at);
    await touch('touchEnd');
    await page.waitForURL(/[?&]to=2025-0[56]/);
  });
});
