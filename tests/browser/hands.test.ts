import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { dixitFor } from '../harness/dixit-on.ts';
import { seed, seedFolder } from '../harness/seed.ts';
import { fingersOn } from './fingers.ts';

jest.setTimeout(60_000);

const russia = 'Actor:ukraine-peace-talks.russia';
const donetsk = 'Position:ukraine-peace-talks.cede-donetsk';

const point = z.object({ x: z.number(), y: z.number() });
type Point = z.infer<typeof point>;

/** Asks the drawing's own Cytoscape, as a function of its instance and the middle of a node on the page. */
async function middleOf(page: Page, id: string): Promise<Point> {
  await page.locator('.drawing canvas').first().waitFor();
  return point.parse(
    await page.evaluate(`(() => {
      const box = document.querySelector('.drawing');
      const { x, y } = box._cyreg.cy.getElementById(${JSON.stringify(id)}).renderedPosition();
      const { left, top } = box.getBoundingClientRect();
      return { x: left + x, y: top + y };
    })()`),
  );
}

/** Everything that is drawn, where it stands, and how lines run: two of these are equal where the pictures are. */
const drawn = async (page: Page): Promise<string> =>
  z.string().parse(
    await page.evaluate(`JSON.stringify(document.querySelector('.drawing')._cyreg.cy.elements()
      .map((one) => [one.id(), one.isNode() ? one.position() : null, one.data('sourceEnd'), one.data('targetEnd'), one.data('weights'), one.data('distances')])
      .sort((a, b) => (a[0] < b[0] ? -1 : 1)))`),
  );

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

const undoButton = (page: Page, step: string) => page.getByRole('button', { name: `Undo: ${step}` });
const said = (page: Page) => page.locator('.graph-tree [role="status"]');
const selection = (page: Page) => page.getByRole('complementary', { name: /selected$/u });

/** With Shift held, so that it is added to what is selected. */
async function add(page: Page, id: string): Promise<void> {
  const { x, y } = await middleOf(page, id);
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
}

describeInBrowser('Hands on the canvas', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

  test('what is dragged stays where it is put, also in a link opened anew; undo puts it back exactly, redo there', async () => {
    const page = await visit(url());
    const from = await middleOf(page, seed.sybiha);
    const before = await drawn(page);
    await drag(page, from, { x: from.x - 60, y: from.y + 140 });
    await undoButton(page, 'move').waitFor();
    const after = await drawn(page);
    expect(after).not.toBe(before);
    // A drag is no click.
    expect(await said(page).innerText()).toBe('');

    const elsewhere = await visit(page.url());
    await middleOf(elsewhere, seed.sybiha);
    expect(await drawn(elsewhere)).toBe(after);

    await undoButton(page, 'move').click();
    expect(await drawn(page)).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    expect(await drawn(page)).toBe(after);
    await page.getByRole('button', { name: 'Back to the order (1 moved)' }).click();
    expect(await drawn(page)).toBe(before);
  });

  test('Shift and click on Kyiv and Moscow: on Donetsk they are opposed, each in words of its own, one step from its trace', async () => {
    const page = await visit(url(), { theme: 'dark' });
    await add(page, seed.ukraine);
    await add(page, russia);
    const panel = selection(page);
    await panel.getByText('2 selected · 1 position · 1 opposed').waitFor();
    expect(await panel.getByRole('heading', { level: 2 }).innerText()).toBe('Ukraine and Russia');
    const matter = panel
      .getByRole('article')
      .filter({ hasText: 'Ukraine must cede the rest of Donetsk province.' });
    await matter.locator('mark').nth(1).waitFor();
    const [kyiv, moscow] = await matter.locator('.stand').allInnerTexts();
    expect(kyiv).toMatch(/^\s*Ukraine opposes[^]*refused each time to surrender it/u);
    expect(moscow).toMatch(/^\s*Russia supports[^]*Moscow demands/u);
    expect(await said(page).innerText()).toBe('2 selected: Ukraine; Russia.');
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page)).toEqual([]);

    await panel.getByRole('button', { name: 'Bring in what they touch …' }).focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Bring in what they touch …' });
    const holds = menu.getByRole('checkbox', { name: /^holds \d+ positions/u });
    await holds.and(page.locator(':checked:focus')).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText(/^Brought in \d+ positions/u).waitFor();
    expect(page.url()).toContain('view=free');
    for (const id of [seed.ukraine, russia, donetsk])
      await page.locator(`[role="treeitem"][data-key="${id}"]`).first().waitFor();
    await page.keyboard.press('Control+z');
    await middleOf(page, seed.sybiha);

    await panel.getByRole('button', { name: 'Only these' }).click();
    await page.getByRole('button', { name: 'Undo: only 2 things' }).waitFor();
    // Both stay, with what they hold, and nobody else.
    await page.locator('.drawing[aria-label^="Who holds what: 2 actors"]').waitFor();
    await page.keyboard.press('Control+z');
    await matter.getByRole('link', { name: 'Ukraine opposes' }).click();
    await page
      .getByRole('complementary', { name: 'Trace reader' })
      .getByText('Holding · 1 statement')
      .waitFor();
  });

  test('a box with Shift takes all that is whole in it; only these, then hidden, then shown again', async () => {
    const page = await visit(url());
    const card = await middleOf(page, donetsk);
    await page.keyboard.down('Shift');
    await drag(page, { x: 2, y: card.y - 70 }, { x: 470, y: card.y + 20 });
    await page.keyboard.up('Shift');
    const panel = selection(page);
    await panel.getByRole('heading', { level: 3, name: /Donetsk province/u }).waitFor();
    const before = await drawn(page);
    const count = Number(
      /^(\d+) positions selected/u.exec(await panel.getByText(/^\d+ positions selected/u).innerText())?.[1],
    );
    expect(count).toBeGreaterThan(1);

    await panel.getByRole('button', { name: 'Hide', exact: true }).click();
    await page.getByText(`${count} hidden`).waitFor();
    const ids = z
      .array(z.string())
      .parse(
        await page.evaluate(`document.querySelector('.drawing')._cyreg.cy.elements().map((one) => one.id())`),
      );
    expect(ids.filter((id) => id.includes(donetsk))).toEqual([]);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText(`${count} hidden`).waitFor({ state: 'detached' });
    expect(await drawn(page)).toBe(before);
  });

  test('by keyboard alone: select several, move, pin and hide, and take all of it back', async () => {
    const page = await visit(url());
    await middleOf(page, seed.ukraine);
    const before = await drawn(page);
    await page.locator('.graph-tree [role="treeitem"][tabindex="0"]').focus();
    await page.keyboard.press('End');
    // Actors stand last: by their first letter.
    await page.keyboard.press('R');
    const row = page.locator('.graph-tree [role="treeitem"]:focus');
    while (!/^\W*Russia\b/u.test(await row.innerText())) await page.keyboard.press('R');
    await page.keyboard.press('Space');
    expect(await row.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('U');
    while (!/^\W*Ukraine state/u.test((await row.innerText()).replaceAll('\n', ' ')))
      await page.keyboard.press('U');
    await page.keyboard.press('Shift+Enter');
    await selection(page)
      .getByText(/^2 selected/u)
      .waitFor();
    const there = await middleOf(page, seed.ukraine);
    await page.keyboard.press('Alt+ArrowDown');
    await undoButton(page, 'move').waitFor();
    const moved = await middleOf(page, seed.ukraine);
    expect(moved.y).toBeGreaterThan(there.y + 10);
    expect(moved.x).toBeCloseTo(there.x, 0);

    const reach = async (name: string) => {
      const button = selection(page).getByRole('button', { name, exact: true });
      for (let presses = 0; presses < 40; presses += 1) {
        if (await button.evaluate((one) => one === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${name} is not reached`);
    };
    await reach('Pin');
    await page.keyboard.press('Enter');
    await undoButton(page, 'pin 2 things').waitFor();
    await reach('Hide');
    await page.keyboard.press('Enter');
    await page.getByText('2 hidden').waitFor();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    await undoButton(page, 'nothing')
      .or(page.getByRole('button', { name: /^(Nothing to undo|Undo)$/u }))
      .first()
      .waitFor();
    expect(await drawn(page)).toBe(before);
  });

  test('with fingers at 1024: one pans also over names, a tap selects, what is selected is dragged, a long press opens the menu, two zoom', async () => {
    const page = await visit(url(), { width: 1024, height: 768, touch: true });
    const fingers = await fingersOn(page);
    const start = await middleOf(page, seed.ukraine);
    await fingers.slide([[start, { x: start.x + 40, y: start.y + 60 }]]);
    const panned = await middleOf(page, seed.ukraine);
    expect(panned.y - start.y).toBeGreaterThan(30);
    await fingers.tap(panned);
    await page.getByRole('complementary', { name: 'Trace reader' }).waitFor();
    const other = await middleOf(page, russia);
    await fingers.slide([[panned, { x: panned.x - 40, y: panned.y + 30 }]]);
    await undoButton(page, 'move').waitFor();
    expect(await middleOf(page, russia)).toEqual(other);
    await fingers.hold(other, page.getByRole('dialog').filter({ hasText: 'Russia' }));
    expect(await said(page).innerText()).toMatch(/^Selected: Ukraine/u);
    await page.keyboard.press('Escape');
    const zoom = () => page.evaluate(`document.querySelector('.drawing')._cyreg.cy.zoom()`);
    const before = z.number().parse(await zoom());
    await fingers.slide([
      [
        { x: 480, y: 650 },
        { x: 400, y: 650 },
      ],
      [
        { x: 540, y: 650 },
        { x: 620, y: 650 },
      ],
    ]);
    expect(z.number().parse(await zoom())).toBeGreaterThan(before * 1.5);
    await page.getByRole('button', { name: 'Smaller' }).click();
    await page.getByRole('button', { name: 'Fit all of it' }).click();
    expect(z.number().parse(await zoom())).toBeLessThan(before * 1.05);
  });

  test('a phone tells what two agree on too, in a sheet, and keeps to WCAG 2.2 AA', async () => {
    const page = await visit(`${url()}/?selected=${seed.ukraine}&also=${russia}`, {
      width: 390,
      height: 844,
      touch: true,
    });
    await page.getByRole('button', { name: 'Raise the sheet' }).tap();
    await page.getByRole('button', { name: 'Raise the sheet' }).tap();
    const panel = selection(page);
    await panel.getByText('Moscow demands').waitFor();
    expect(await violations(page)).toEqual([]);
    const sideways = await panel.locator('.reader-text').evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await panel.getByRole('button', { name: 'Take out Russia' }).tap();
    await page.getByRole('complementary', { name: 'Trace reader' }).waitFor();
  });
});
