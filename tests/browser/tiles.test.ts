import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type Box, overlap } from '../../client/canvas/layout/geometry.ts';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { writeGeneratedDataset } from '../harness/generated-dataset.ts';
import { openingGraph } from './opening-graph.ts';

// axe reads every card, and machines may be busy.
jest.setTimeout(120_000);

const detail = (page: Page, name: 'far' | 'near' | 'nearest') =>
  page.locator(`.tiles-drawing[data-detail="${name}"]`).waitFor();

/** Boxes on the screen of what a selector finds, shrunk by a hair: rounding is no overlap. */
const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((found) =>
    found.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
    }),
  );

const overlapping = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, box, at) => sum + boxes.slice(at + 1).filter((other) => overlap(box, other)).length, 0);

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It has no box.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function wheelTo(page: Page, name: 'far' | 'near' | 'nearest', by: number): Promise<void> {
  for (let turns = 0; turns < 80; turns += 1) {
    if ((await page.locator('.tiles-drawing').getAttribute('data-detail')) === name) return;
    await page.mouse.wheel(0, by);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`The wheel does not lead to ${name}.`);
}

const reader = (page: Page) => page.getByRole('complementary', { name: 'Trace reader' });
const selectedIn = (page: Page) => new URL(page.url()).searchParams.get('selected');

describeInBrowser('More than fits as wings', (visit) => {
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

  test('is tiles and those most heard, of which none overlaps another', async () => {
    const page = await open();
    const tiles = await boxesOf(page, '.tile');
    expect(tiles).toHaveLength(5);
    expect(Math.min(...tiles.map(({ height }) => height))).toBeGreaterThan(42);
    expect(overlapping([...tiles, ...(await boxesOf(page, '.column-actors button, .column-foot'))])).toBe(0);
    const said = await page.locator('.tile-tally').allInnerTexts();
    const positions = said.map((words) => Number.parseInt(words, 10)).reduce((sum, count) => sum + count, 0);
    expect(await page.locator('header').innerText()).toContain(`${positions} positions`);
  });

  test('leads to the words in two clicks: on a tile, then on a chip', async () => {
    const page = await open();
    await page.locator('.tile-open').first().click();
    await detail(page, 'near');
    await page.locator('.card-chip').first().waitFor();
    expect(overlapping(await boxesOf(page, '.card'))).toBe(0);
    expect(overlapping(await boxesOf(page, '.card-chip, .card-text'))).toBe(0);
    const chip = page.locator('.card-chip .chip').first();
    const actor = (await chip.getAttribute('data-node'))?.split('~')[1] ?? '';
    await chip.click();
    await reader(page).locator('.quote').first().waitFor();
    expect(selectedIn(page)).toBe(await chip.getAttribute('data-node'));
    // All chips of that actor are lit, and of nobody else.
    const lit = await page
      .locator('.chip.lit')
      .evaluateAll((chips) => chips.map((one) => one.getAttribute('data-node')?.split('~')[1]));
    expect(new Set(lit)).toEqual(new Set([actor]));
  });

  test('turns to cards, then to cues and dates, and back by the wheel', async () => {
    const page = await open();
    const { x, y } = await middleOf(page.locator('.tile').first());
    await page.mouse.move(x, y);
    await wheelTo(page, 'near', -60);
    await page.locator('.card').first().waitFor();
    expect(await page.locator('.chip-cue').count()).toBe(0);
    await wheelTo(page, 'nearest', -60);
    await page
      .locator('.chip-cue', { hasText: /20\d\d/u })
      .first()
      .waitFor();
    expect(overlapping(await boxesOf(page, '.card-chip .chip, .chip-cue'))).toBe(0);
    await wheelTo(page, 'far', 60);
    await page.locator('.tile').first().waitFor();
    expect(await page.locator('.card').count()).toBe(0);
  });

  test('by keyboard alone: a tile, a card, its words, and out again', async () => {
    const page = await open();
    const tile = page.locator('.tile-open').first();
    const issue = await tile.getAttribute('data-node');
    for (let presses = 0; presses < 40; presses += 1) {
      if (await tile.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await detail(page, 'near');
    await page.waitForFunction((id) => document.activeElement?.getAttribute('data-node') === id, issue);
    await page.keyboard.press('Tab');
    const position = await page.evaluate(() => document.activeElement?.getAttribute('data-node'));
    expect(position).toMatch(/^Position:/u);
    await page.keyboard.press('Enter');
    await reader(page).waitFor();
    expect(selectedIn(page)).toBe(position);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('0');
    await detail(page, 'far');
    await page.waitForFunction((id) => document.activeElement?.getAttribute('data-node') === id, issue);
    for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('+');
    await page.locator('.card').first().waitFor();
  });

  test('the tree zooms in on the card that it is on', async () => {
    const page = await open();
    await page.locator('[role="treeitem"]').first().focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await detail(page, 'near');
    await page.locator('.card').first().waitFor();
    const ring = await page.locator('.tiles-ring').boundingBox();
    const cards = await boxesOf(page, '.card');
    expect(
      cards.some((card) => Math.abs(card.x - (ring?.x ?? 0)) < 2 && Math.abs(card.y - (ring?.y ?? 0)) < 2),
    ).toBe(true);
  });

  test('a link to a position shows its card; holders without a chip are counted there, which leads to them', async () => {
    const graph = await openingGraph(dixit);
    const holders = (position: string) => graph.holdings.filter((holding) => holding.position === position);
    const crowded = graph.positions.find(({ id }) => holders(id).length > 4);
    if (crowded === undefined) throw new Error('no position has five holders');
    const page = await visit(`${dixit.url}/?selected=${crowded.id}&reader=shut`);
    const card = page.locator('.card.chosen');
    await card.waitFor();
    expect(await card.locator('.card-chip').count()).toBe(4);
    const more = card.locator('.card-more');
    expect(await more.innerText()).toContain(`+${holders(crowded.id).length - 4}`);
    await more.click();
    await reader(page).locator('.quote').first().waitFor();
    expect(selectedIn(page)).toBe(crowded.id);
  });

  test('shows an actor’s own stances, and those of actors without a place', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^and \d+ more actors$/u }).click();
    const list = page.getByRole('dialog', { name: 'More actors' });
    await list.getByRole('searchbox').fill('e');
    const name = await list.locator('li bdi').first().innerText();
    await list.locator('li button').first().click();
    await page.locator('.tile-picked', { hasText: name }).first().waitFor();
    expect(await page.locator('.tile.faded').count()).toBeGreaterThan(0);
    expect(await page.locator('.tile-stances').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/\d+ (?:for|against|neutral|mixed)/u)]),
    );
  });

  test('is moved by dragging where no tile is, and what ends a drag is no click', async () => {
    const page = await open();
    const before = await middleOf(page.locator('.tile').first());
    const box = await page.locator('.tile').first().boundingBox();
    const ground = (box?.x ?? 0) + (box?.width ?? 0) + 8;
    await page.mouse.move(ground, before.y);
    await page.mouse.down();
    await page.mouse.move(ground + 60, before.y + 40, { steps: 6 });
    await page.mouse.up();
    const after = await middleOf(page.locator('.tile').first());
    expect(Math.round(after.x - before.x)).toBe(60);
    await detail(page, 'far');
  });

  test('is laid out anew where the window changes much, and keeps its place where it changes little', async () => {
    const page = await open();
    await page.locator('.tile-open').first().click();
    await page.locator('.card').first().waitFor();
    const before = await page.locator('.card').first().boundingBox();
    await page.setViewportSize({ width: 1400, height: 880 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.locator('.card').first().boundingBox()).toEqual(before);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.locator('.tile').nth(4).waitFor();
    expect(overlapping(await boxesOf(page, '.tile'))).toBe(0);
  });

  test('on a phone is searched within, and comes 20 at a time', async () => {
    const page = await visit(dixit.url, { width: 390, height: 844 });
    const dam = page.getByRole('button', { name: /^The dam/u });
    await dam.click();
    expect(await page.locator('.position-card').count()).toBe(20);
    await page.getByRole('button', { name: 'Show 3 more positions of 23' }).click();
    expect(await page.locator('.position-card').count()).toBe(23);
    await page.getByRole('searchbox', { name: /^Search in these/u }).fill('ada abren toll');
    await page.getByText(/^\d+ positions? found$/u).waitFor();
    const cards = await page.locator('.position-card').allInnerTexts();
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.filter((words) => !words.includes('Ada Abren'))).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('passes axe far and near in %s colours', async (theme) => {
    const page = await open({ theme });
    expect(await violations(page)).toEqual([]);
    await page.locator('.tile-open').first().click();
    await page.locator('.card').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
