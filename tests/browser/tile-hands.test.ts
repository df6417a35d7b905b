import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../harness/browser.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { writeGeneratedDataset } from '../harness/generated-dataset.ts';
import { fingersOn } from './fingers.ts';

jest.setTimeout(120_000);

interface Point {
  readonly x: number;
  readonly y: number;
}

const asFar = (a: Point, b: Point) => ({ x: Math.round(b.x - a.x), y: Math.round(b.y - a.y) });

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It has no box.');
  return box;
}

async function middleOf(element: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(element);
  return { x: x + width / 2, y: y + height / 2 };
}

async function dragBy(page: Page, from: Point, by: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 });
  await page.mouse.up();
}

const near = (page: Page) => page.locator('.tiles-drawing[data-detail="near"] .card').first().waitFor();
const menu = (page: Page) => page.locator('.node-menu[role="dialog"]');

describeInBrowser('Hands on tiles', (visit) => {
  let folder: string;
  let dixit: Dixit;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dixit-'));
    await writeGeneratedDataset(folder, 400);
    dixit = await startDixit({ engine: 'embedded', datasets: [folder] });
  }, 120_000);
  afterAll(async () => {
    await dixit.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (look: Parameters<typeof visit>[1] = {}) => {
    const page = await visit(dixit.url, look);
    await page.locator('.tile').first().waitFor();
    return page;
  };

  test('a tile is dragged with its cards and nothing else moves; a link has it there, undo takes it back, and so does the order', async () => {
    const page = await open();
    const [tile, other] = [page.locator('.tile').first(), page.locator('.tile').nth(1)];
    const [before, still] = [await middleOf(tile), await middleOf(other)];
    await dragBy(page, before, { x: 90, y: 50 });
    await page.getByRole('button', { name: 'Back to the order (1 moved)' }).waitFor();
    expect(asFar(before, await middleOf(tile))).toEqual({ x: 90, y: 50 });
    expect(asFar(still, await middleOf(other))).toEqual({ x: 0, y: 0 });
    // What ended a drag is no click: nothing zoomed in.
    expect(await page.locator('.tiles-drawing').getAttribute('data-detail')).toBe('far');

    const copied = await visit(page.url());
    await copied.locator('.tile.moved').waitFor();
    await tile.getByRole('button').click();
    await near(page);
    const issue = await page.locator('.region.moved').getAttribute('data-moves');
    const [region, card] = [page.locator('.region.moved'), page.locator('.region.moved .card').first()];
    expect(issue).toMatch(/^Issue:/u);
    const [there, own] = [await middleOf(region), await middleOf(card)];
    const heading = await boxOf(region.locator('h2'));
    await dragBy(page, { x: heading.x + 60, y: heading.y + heading.height / 2 }, { x: -40, y: 30 });
    expect(asFar(there, await middleOf(region))).toEqual({ x: -40, y: 30 });
    expect(asFar(own, await middleOf(card))).toEqual({ x: -40, y: 30 });

    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.locator('.region.moved').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('button', { name: 'Back to the order (1 moved)' }).click();
    await page.keyboard.press('0');
    await page.locator('.tile').first().waitFor();
    expect(asFar(before, await middleOf(tile))).toEqual({ x: 0, y: 0 });
  });

  test('by keyboard a tile is moved and held', async () => {
    const page = await open();
    const tile = page.locator('.tile').first();
    const before = await middleOf(tile);
    await tile.getByRole('button').focus();
    await page.keyboard.press('Alt+ArrowRight');
    await page.locator('.tile.moved').waitFor();
    expect((await middleOf(tile)).x).toBeGreaterThan(before.x + 8);
    await tile.getByRole('button').press('ContextMenu');
    await menu(page).getByRole('button', { name: 'Unpin' }).click();
    await page.locator('.tile.moved').waitFor({ state: 'detached' });
  });

  test('cards, chips and actors are selected with Shift and by a box, and hidden', async () => {
    const page = await open();
    await page
      .locator('.column-actors button')
      .first()
      .click({ modifiers: ['Shift'] });
    const actor = await page.locator('.column-actors button').first().getAttribute('data-node');
    const selected = () => {
      const { searchParams } = new URL(page.url());
      return [searchParams.get('selected'), ...(searchParams.get('also') ?? '').split(',')].filter(Boolean);
    };
    expect(selected()).toEqual([actor]);
    await page.locator('.tile-open').first().click();
    await near(page);
    const chip = page.locator('.card-chip .chip').first();
    const holder = (await chip.getAttribute('data-node'))?.split('~')[1];
    await chip.click({ modifiers: ['Shift'] });
    expect(selected()).toEqual([actor, holder].filter((id, at, all) => all.indexOf(id) === at));
    // The panel of all that are selected covers a side.
    await page.keyboard.press('Escape');
    const { x, y, width, height } = await boxOf(page.locator('.card').first());
    const second = await boxOf(page.locator('.card').nth(1));
    const to = {
      x: Math.max(x + width, second.x + second.width),
      y: Math.max(y + height, second.y + second.height),
    };
    const from = { x: Math.min(x, second.x) - 3, y: Math.min(y, second.y) - 3 };
    await page.keyboard.down('Shift');
    await dragBy(page, from, { x: to.x + 3 - from.x, y: to.y + 3 - from.y });
    await page.keyboard.up('Shift');
    const cards = await Promise.all(
      [0, 1].map((at) => page.locator('.card').nth(at).locator('.card-text').getAttribute('data-node')),
    );
    expect(selected()).toEqual(expect.arrayContaining([actor, ...cards]));
    expect(selected().filter((id) => id?.startsWith('Issue:'))).toEqual([]);
    const [hidden] = cards;
    await page.keyboard.press('Escape');
    await page.locator('.card-text').first().click({ button: 'right' });
    await menu(page).getByRole('button', { name: 'Hide' }).click();
    await page.locator(`.card-text[data-node="${hidden}"]`).waitFor({ state: 'detached' });
  });

  test('by touch: two fingers zoom in and move, one pans, a long press opens the menu, a selected tile is dragged', async () => {
    const page = await open({ width: 1024, height: 768, touch: true });
    const fingers = await fingersOn(page);
    const tile = page.locator('.tile').first();
    const name = (await tile.locator('.tile-name').innerText()).trim();
    await fingers.hold(await middleOf(tile), menu(page));
    expect(await menu(page).innerText()).toContain(name);
    await page.keyboard.press('Escape');
    // Letting go of a long press is no tap.
    expect(await page.locator('.tiles-drawing').getAttribute('data-detail')).toBe('far');

    // About its name, so that this stays in sight.
    const { x, y } = await middleOf(tile.locator('.tile-name'));
    await fingers.slide([
      [
        { x: x - 20, y },
        { x: x - 20, y },
      ],
      [
        { x: x + 20, y },
        { x: x + 140, y },
      ],
    ]);
    await near(page);
    const heading = page.locator('.region h2').first();
    const before = await middleOf(heading);
    const touched = await middleOf(page.locator('.card-text').first());
    await fingers.slide([[touched, { x: touched.x + 50, y: touched.y + 40 }]]);
    const panned = asFar(before, await middleOf(heading));
    expect(panned.x).toBeGreaterThan(30);
    expect(await page.locator('.region.moved').count()).toBe(0);
    // With a finger only what is selected is dragged: a tap on the heading selects it.
    await fingers.tap(await middleOf(heading.locator('.tile-name')));
    await page.locator('.region.chosen').waitFor();
    await page.keyboard.press('Escape');
    const chosen = page.locator('.region.chosen h2');
    const from = await middleOf(chosen.locator('.tile-name'));
    await fingers.slide([[from, { x: from.x + 30, y: from.y + 60 }]]);
    await page.locator('.region.moved').waitFor();
    expect(asFar(from, await middleOf(chosen.locator('.tile-name'))).y).toBeGreaterThan(40);
  });
});
