import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { opening, formatAddress, parseAddress } from '../../client/address/address.ts';
import { type Block, untouched } from '../../client/address/contents.ts';
import { describeInBrowser, pointOnLine, violations } from '../harness/browser.ts';
import { dixitFor } from '../harness/dixit-on.ts';
import { seed, seedFolder } from '../harness/seed.ts';

// axe takes long where the machine is busy.
jest.setTimeout(60_000);

const usWillRatify = 'Position:ukraine-peace-talks.us-will-ratify';

const block = (
  key: string,
  nodes: readonly string[],
  x: number,
  y: number,
  parent: string | null = null,
): Block => ({
  key,
  parent,
  along: parent === null ? null : 'HOLDS',
  nodes,
  at: { x, y },
  pinned: false,
});

const blocks = [
  block('1', [seed.sybiha], 0, 0),
  block('2', [seed.onlyTrump], 380, -40, seed.sybiha),
  block('3', [usWillRatify], 380, 90, seed.sybiha),
  block('4', [seed.ukraine], -300, 0),
  block('5', [seed.interview], -40, 200),
];

/** The address of a free view with these blocks. */
const addressOf = (own: readonly Block[], more: { selection?: string; shut?: boolean } = {}): string =>
  formatAddress({ ...opening, view: 'free', contents: { ...untouched, blocks: own }, ...more });

/** The blocks that the page's address speaks of. */
function blocksNow(page: Page): readonly Block[] {
  const address = parseAddress(new URL(page.url()));
  return address.screen === 'canvas' ? address.contents.blocks : [];
}

const point = z.object({ x: z.number(), y: z.number() });

/** The middle of something drawn, px of the window. */
async function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const found: unknown = await page.evaluate(`(() => {
    const box = document.querySelector('.drawing');
    const { x, y } = box._cyreg.cy.getElementById(${JSON.stringify(id)}).renderedPosition();
    const { left, top } = box.getBoundingClientRect();
    return { x: left + x, y: top + y };
  })()`);
  return point.parse(found);
}

const byKey = (own: readonly Block[]) => own.toSorted((a, b) => Number(a.key) - Number(b.key));

/** Waits until so many things are drawn. */
const drawn = (page: Page, count: number) =>
  page.locator(`.drawing[aria-label*="${count} thing"] canvas`).first().waitFor();

describeInBrowser('The free view', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

  test('is empty until something is brought in, says how, and starts from who is heard most, or from what is selected', async () => {
    const page = await visit(`${url()}/?view=free`);
    await page.getByText('Nothing is here yet').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Start from Andrii Sybiha' }).click();
    await drawn(page, 1);
    expect(blocksNow(page).map(({ nodes }) => nodes)).toEqual([[seed.sybiha]]);
    await page.goto(`${url()}/?view=free&selected=${seed.sybihaOnTrump}&reader=shut`);
    await page.getByRole('button', { name: 'Start from the 2 things selected' }).click();
    await drawn(page, 2);
  });

  test('is drawn from its address, and a click on a line opens its words', async () => {
    const page = await visit(`${url()}${addressOf(blocks)}`);
    await drawn(page, 5);
    const legend = page.getByRole('list', { name: 'What the lines mean' });
    await legend.getByText('supports').waitFor();
    await legend.getByText('relays its own').waitFor();
    expect(await legend.getByText('mixed').count()).toBe(0);
    const { x, y } = await pointOnLine(page, seed.sybihaOnTrump);
    await page.mouse.click(x, y);
    await page
      .getByRole('complementary', { name: 'Trace reader' })
      .getByText('Only Trump can stop the war')
      .waitFor();
    // Nothing jumps: the view is where it was, though a panel covers a part of it.
    expect(await pointOnLine(page, seed.sybihaOnTrump)).toEqual({ x, y });
  });

  test('lines that wait for being selected are shown on demand: a step to undo, and in the link', async () => {
    const actors = [seed.sybiha, seed.ukraine, 'Actor:ukraine-peace-talks.zelenskiy'];
    const page = await visit(
      `${url()}${addressOf(actors.map((id, place) => block(`${place}`, [id], 300 * place, 200 * (place % 2))))}`,
    );
    await drawn(page, 3);
    const more = page.getByRole('button', { name: /^Show \d+ more lines?$/ });
    await more.click();
    await page.getByRole('button', { name: 'Only the main lines' }).waitFor();
    const elsewhere = await visit(page.url());
    await elsewhere.getByRole('button', { name: 'Only the main lines' }).waitFor();
    await page.getByRole('button', { name: 'Undo: show more lines' }).click();
    await more.waitFor();
  });

  test('a card that is dragged takes its block along, alone; undo puts it back', async () => {
    const page = await visit(`${url()}${addressOf(blocks)}`);
    await drawn(page, 5);
    const [from, other] = [await middleOf(page, seed.onlyTrump), await middleOf(page, seed.sybiha)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y - 20, { steps: 3 });
    await page.mouse.move(from.x + 60, from.y - 70, { steps: 3 });
    await page.mouse.up();
    const undo = page.getByRole('button', { name: 'Undo: move Diplomacy' });
    await undo.waitFor();
    const moved = blocksNow(page);
    expect(moved[1]).toMatchObject({ pinned: true });
    expect(moved[1]?.at.x).toBeGreaterThan(400);
    expect(moved.toSpliced(1, 1)).toEqual(blocks.toSpliced(1, 1));
    expect(await middleOf(page, seed.sybiha)).toEqual(other);
    await undo.click();
    expect(blocksNow(page)).toEqual(blocks);
    const back = await middleOf(page, seed.onlyTrump);
    expect(Math.hypot(back.x - from.x, back.y - from.y)).toBeLessThan(1);
  });

  test('a click on a node selects it and opens its menu, which reads it; Escape closes the menu first, and what is collapsed comes back', async () => {
    const page = await visit(`${url()}${addressOf(blocks)}`);
    await drawn(page, 5);
    const menu = page.locator('.node-menu[role="dialog"]');
    const reader = page.getByRole('complementary', { name: 'Trace reader' });
    const at = await middleOf(page, seed.sybiha);
    await page.mouse.click(at.x, at.y);
    await menu.getByRole('link', { name: /^Read \d+ statements/ }).waitFor();
    expect(page.url()).toContain(`selected=${seed.sybiha}`);
    expect(await reader.count()).toBe(0);
    // A click elsewhere is not lost: it opens the other one's menu.
    const other = await middleOf(page, seed.ukraine);
    await page.mouse.click(other.x, other.y);
    await menu.getByRole('heading', { name: 'Ukraine', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.click(at.x, at.y);
    await menu.getByRole('heading', { name: 'Andrii Sybiha' }).waitFor();
    await menu.getByRole('link', { name: /^Read \d+ statements/ }).click();
    await reader.waitFor();
    await page.mouse.click(at.x, at.y);
    await menu.getByRole('button', { name: 'Collapse 2' }).waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await reader.count()).toBe(1);
    await page.keyboard.press('Escape');
    await reader.waitFor({ state: 'detached' });

    await page.mouse.click(at.x, at.y);
    await menu.getByRole('button', { name: 'Collapse 2' }).click();
    await drawn(page, 3);
    const badge = await middleOf(page, `stowed ${seed.sybiha}`);
    await page.mouse.click(badge.x, badge.y);
    await drawn(page, 5);
    expect(byKey(blocksNow(page))).toEqual(blocks);
  });

  test('what is dropped on something else is put beside it', async () => {
    const page = await visit(`${url()}${addressOf(blocks)}`);
    await drawn(page, 5);
    const [from, to] = [await middleOf(page, seed.ukraine), await middleOf(page, seed.sybiha)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x - 20, to.y, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Undo: move Ukraine' }).waitFor();
    expect(blocksNow(page)[3]).toMatchObject({ pinned: true });
    const [a, b] = [blocksNow(page)[3], blocksNow(page)[0]];
    if (!a || !b) throw new Error('a block is gone');
    expect(Math.abs(a.at.x - b.at.x) > 100 || Math.abs(a.at.y - b.at.y) > 40).toBe(true);
  });

  test('from afar it shows faces, from nearby sentences, nearest when and how each thing was said', async () => {
    const page = await visit(`${url()}${addressOf(blocks)}`);
    await drawn(page, 5);
    const over = page.locator('.free-over');
    await page.locator('.free-over[data-detail="near"]').waitFor();
    expect(await over.locator('*').count()).toBe(0);
    for (let step = 0; step < 5; step++) await page.keyboard.press('-');
    await over.locator('.free-face', { hasText: 'Andrii Sybiha' }).waitFor();
    expect(await over.locator('.free-face', { hasText: 'Diplomacy' }).locator('.stance-bar').count()).toBe(1);
    // A face is shown from near by a click on it, and nothing that lies under it is chosen.
    const { x, y, width, height } = (await over
      .locator('.free-face', { hasText: 'Diplomacy' })
      .boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.locator('.free-over:not([data-detail="far"])').waitFor();
    expect(page.url()).not.toContain('selected=');
    await page.keyboard.press('0');
    for (let step = 0; step < 3; step++) await page.keyboard.press('+');
    await over.locator('.free-cue', { hasText: 'February 2026' }).first().waitFor();
  });

  test('what is gone is named, and the rest is drawn', async () => {
    const gone = 'Actor:ukraine-peace-talks.nobody-by-that-name';
    const page = await visit(`${url()}${addressOf([...blocks, block('6', [gone], 0, 300)])}`);
    await drawn(page, 5);
    await page.getByText('No longer in the data: Actor nobody-by-that-name').waitFor();
  });

  test('by keyboard: from a node along a line to its other end, and its menu', async () => {
    const page = await visit(`${url()}${addressOf(blocks)}`);
    await drawn(page, 5);
    const rows = page.getByRole('treeitem');
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).toContain('Andrii Sybiha');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('dialog').getByText('Bring in', { exact: true }).waitFor();
  });

  test.each(['light', 'dark'] as const)('keeps to WCAG 2.2 AA in the %s theme', async (theme) => {
    const page = await visit(`${url()}${addressOf(blocks, { selection: seed.sybiha })}`, { theme });
    await drawn(page, 5);
    await page.getByRole('complementary', { name: 'Trace reader' }).getByRole('heading').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('on a phone: cards in one column, with their lines as chips that open the words', async () => {
    const page = await visit(`${url()}${addressOf(blocks)}`, { width: 390, height: 844 });
    await page.getByRole('heading', { name: /Diplomacy/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page
      .getByRole('button', { name: /Andrii Sybiha.*supports it/ })
      .first()
      .click();
    await page.getByRole('complementary', { name: 'Trace reader' }).waitFor();
  });
});
