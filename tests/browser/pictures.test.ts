import { readFile } from 'node:fs/promises';
import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { packContents } from '../../client/address/contents-text.ts';
import { untouched } from '../../client/address/contents.ts';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { dixitFor } from '../harness/dixit-on.ts';
import { saved } from '../harness/saving.ts';
import { seed, seedFolder } from '../harness/seed.ts';
import { harmless, readSvg, renderedByLibrsvg } from '../harness/svg.ts';

// Several views or files one after another; on Neo4j the first question is planned for seconds.
jest.setTimeout(90_000);

/** All lines of text that Cytoscape draws on the page, without what isolates a direction. */
async function labelsOn(page: Page): Promise<string[]> {
  await page.locator('[data-drawn=true]').waitFor();
  const labels: unknown = await page.evaluate(
    `document.querySelector('.drawing')._cyreg.cy.nodes('[label]').map((node) => node.data('label'))`,
  );
  return z
    .array(z.string())
    .parse(labels)
    .flatMap((label) => label.replaceAll(/[\u2067\u2069]/gu, '').split('\n'));
}

/** A head of straight lines, as `headPath` writes it: of three points or four. */
const headOutline = /^M-?[\d.]+ -?[\d.]+(?:L-?[\d.]+ -?[\d.]+){2,3}Z$/u;

/** How many lines Cytoscape draws with such a head, and how many dashed. */
async function linesOn(page: Page): Promise<{ heads: number; dashed: number }> {
  const found: unknown = await page.evaluate(`(() => {
    const lines = document.querySelector('.drawing')._cyreg.cy.edges(':visible').toArray();
    const heads = ['triangle', 'vee', 'tee', 'diamond'];
    return {
      heads: lines.filter((line) => heads.includes(line.style('target-arrow-shape'))).length,
      dashed: lines.filter((line) => line.style('line-style') === 'dashed').length,
    };
  })()`);
  return z.object({ heads: z.number(), dashed: z.number() }).parse(found);
}

/** How far two pictures differ, as means of 8 by 8 pixels, from 0 to 1; compared where the second lies on the first. */
async function difference(
  page: Page,
  whole: Buffer,
  part: Buffer,
  at: readonly [number, number],
): Promise<number> {
  const [first, second] = [whole, part].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  const found: unknown = await page.evaluate(`(async () => {
    const load = async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return image;
    };
    const under = await load('${first}');
    const over = await load('${second}');
    const [width, height] = [Math.floor(over.width / 8), Math.floor(over.height / 8)];
    const greys = (image, left, top) => {
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, left, top, width * 8, height * 8, 0, 0, width, height);
      return context.getImageData(0, 0, width, height).data;
    };
    const [a, b] = [greys(under, ${at.join(', ')}), greys(over, 0, 0)];
    return a.reduce((sum, value, index) => sum + Math.abs(value - b[index]), 0) / a.length / 255;
  })()`);
  return z.number().parse(found);
}

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** Canvas, card and text of the dark theme. */
const darkColour = /^(?:#14171b|#23282f|#eceef1|rgb\((?:20, ?23, ?27|35, ?40, ?47|236, ?238, ?241)\))$/u;

/** What an SVG has of the labels drawn on the page; it must be made of nothing that could run or be fetched. */
async function textsOf(labels: readonly string[], path: string) {
  const svg = await readSvg(path);
  expect(labels.length).toBeGreaterThan(2);
  expect(labels.filter((label) => !svg.texts.includes(label))).toEqual([]);
  expect(svg.texts.join(' ')).toContain('Retold by the Dixit project');
  expect(svg.names.filter((one) => !harmless.includes(one))).toEqual([]);
  // Light, whatever the screen is.
  expect(svg.values).toContain('#f6f5f1');
  expect(svg.values.filter((value) => darkColour.test(value))).toEqual([]);
  // The only addresses in it are those of the fonts that it brings along.
  expect(svg.style.match(/url\((?!data:font)/gu)).toBeNull();
  expect(svg.style).toContain('Source Sans 3 Variable');
  expect(svg.values.filter((value) => /url\((?!#)/u.test(value))).toEqual([]);
  return svg;
}

describeInBrowser('A picture of the canvas', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });
  const block = { key: '1', parent: null, along: null, at: { x: 0, y: 0 }, pinned: false };
  const blocks = [
    { ...block, nodes: [seed.sybiha] },
    { ...block, key: '2', at: { x: 400, y: 0 }, nodes: [seed.onlyTrump, seed.interview] },
  ];

  test('in vectors has every text as text in every view, and nothing that could run or be fetched', async () => {
    const page = await visit(`${url()}/?view=relations`, { theme: 'dark' });
    const relations = await labelsOn(page);
    await textsOf(relations, await saved(page, 'Picture as SVG'));
    await page.goto(`${url()}/?view=focus`);
    const focus = await labelsOn(page);
    const { texts } = await textsOf(focus, await saved(page, 'Picture as SVG'));
    expect(texts.join(' ')).toContain('Focus: Andrii Sybiha');
    await page.goto(`${url()}/?view=free#c=${packContents({ ...untouched, blocks })}`);
    const free = await labelsOn(page);
    await textsOf(free, await saved(page, 'Picture as SVG'));
  });

  test('of what is in view looks like the screen, in another renderer too, and in pixels is as large as chosen', async () => {
    const page = await visit(`${url()}/?selected=${seed.sybihaOnTrump}&reader=shut`);
    const labels = await labelsOn(page);
    const screen = await page.locator('.drawing-place').screenshot();
    const vectors = await saved(page, 'Picture as SVG', 'What is in view');
    const { size, values } = await textsOf(labels, vectors);
    // Too small for the comparison below: what tells the stances and what was only relayed.
    const lines = await linesOn(page);
    expect(lines.heads).toBeGreaterThan(10);
    expect(lines.dashed).toBeGreaterThan(3);
    expect(values.filter((value) => headOutline.test(value))).toHaveLength(lines.heads);
    expect(values.filter((value) => /^[\d.]+ [\d.]+$/u.test(value)).length).toBeGreaterThanOrEqual(
      lines.dashed,
    );
    const drawn = await renderedByLibrsvg(vectors);
    const pixels = await readFile(await saved(page, 'Picture as PNG', 'What is in view', '4×'));
    expect(sizeOf(pixels)).toEqual(size.map((length) => Math.round(length * 4)));
    expect(sizeOf(drawn)).toEqual(size.map(Math.round));
    const [width, height] = size;
    const wide = await readFile(await saved(page, 'Picture as PNG', 'What is in view', 'Width of'));
    expect(sizeOf(wide)).toEqual([1920, Math.round((1920 / width) * height)]);
    expect(await difference(page, drawn, screen, [24, 80])).toBeLessThan(0.02);
  });

  test('of tiles has what is on them', async () => {
    const page = await visit(`${url()}/`, { width: 1024, height: 600, theme: 'dark' });
    await page.locator('.tile').first().waitFor();
    const names = await page.locator('.tile-name').allInnerTexts();
    const svg = await readSvg(await saved(page, 'Picture as SVG'));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !svg.texts.includes(name))).toEqual([]);
    // Light, whatever the screen is.
    expect(svg.values).toContain('#f6f5f1');
    // Of tiles there is no more than what is in view; it says so. A width that cannot be is refused, and says which can.
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Save what is drawn …' }).click();
    await page.getByText(/^Only what is in view can be taken here/).waitFor();
    await page.getByRole('radio', { name: 'Picture as PNG' }).check();
    await page.getByRole('textbox', { name: 'Width in pixels' }).fill('20000');
    await page.getByText(/^It cannot be made like this: a whole number of pixels from 200 to/).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/^It could not be saved: the width has to be/).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
