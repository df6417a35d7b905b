import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { describeInBrowser } from '../harness/browser.ts';
import { dixitFor } from '../harness/dixit-on.ts';
import { seed, seedFolder } from '../harness/seed.ts';

const views = [
  ['wings', '/'],
  ['relations', '/?view=relations'],
  ['focus', `/?view=focus&focus=${encodeURIComponent(seed.sybiha)}`],
] as const;

const layouts = z.array(z.object({ where: z.enum(['worker', 'page']), effort: z.enum(['full', 'quick']) }));
const places = z.array(z.tuple([z.string(), z.number(), z.number()]));

/** Where layouts of this name were made, once one is drawn. */
async function drawn(page: Page, name: string) {
  await page.waitForSelector('.drawing canvas');
  const details: unknown = await page.evaluate(
    `performance.getEntriesByName('layout ${name}').map(({ detail }) => detail)`,
  );
  const elements: unknown = await page.evaluate(
    `document.querySelector('.drawing')._cyreg.cy.nodes().map((node) => [node.id(), node.position('x'), node.position('y')])`,
  );
  return { layouts: layouts.parse(details), places: places.parse(elements) };
}

describeInBrowser('layouts', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

  test.each(views)('%s: made in a worker, and the same without one', async (name, address) => {
    const page = await visit(url() + address);
    const inWorker = await drawn(page, name);
    expect(inWorker.layouts).toEqual([{ where: 'worker', effort: 'full' }]);
    expect(inWorker.places.length).toBeGreaterThan(10);

    const blocked = await visit(`${url()}/health`);
    await blocked.route(/layouts\.worker/, (route) => route.abort());
    await blocked.goto(url() + address);
    const onPage = await drawn(blocked, name);
    expect(onPage.layouts).toEqual([{ where: 'page', effort: 'full' }]);
    expect(onPage.places).toEqual(inWorker.places);
  });
});
