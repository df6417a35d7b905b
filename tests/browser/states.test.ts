import { expect, test } from '@jest/globals';
import type { Request } from 'playwright-core';
import { describeInBrowser } from '../harness/browser.ts';
import { dixitFor } from '../harness/dixit-on.ts';
import { seed, seedFolder } from '../harness/seed.ts';

const refusal = {
  status: 503,
  contentType: 'application/json',
  body: JSON.stringify({
    errors: [
      {
        message: 'The database does not answer.',
        extensions: { code: 'DATABASE_UNAVAILABLE', requestId: 'request-7' },
      },
    ],
  }),
};

/** Whether a request asks for what "guar" finds. */
const forFewer = (request: Request): boolean => request.postData()?.includes('"query":"guar"') ?? false;

describeInBrowser('When something is missing', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

  test('while the graph is on its way its shape is shown', async () => {
    const page = await visit('about:blank');
    await page.route('**/graphql', () => undefined);
    await page.goto(url());
    await page.getByRole('status', { name: 'Loading the graph' }).waitFor();
  });

  test('a first load that fails says why and what to quote, and recovers when tried again', async () => {
    const page = await visit('about:blank');
    await page.route('**/graphql', (route) => route.fulfill(refusal));
    await page.goto(url());
    await page.getByRole('heading', { name: 'The database does not answer.' }).waitFor();
    await page.getByText('DATABASE_UNAVAILABLE · request request-7').waitFor();
    await page.getByText(/Trying again in \d seconds?\./).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again now' }).click();
    await page.locator('.drawing canvas').first().waitFor();
  });

  test('it recovers by itself too', async () => {
    const page = await visit('about:blank');
    await page.route('**/graphql', (route) => route.fulfill(refusal));
    await page.goto(url());
    await page.getByText(/Trying again in \d seconds?\./).waitFor();
    await page.unroute('**/graphql');
    await page.locator('.drawing canvas').first().waitFor({ timeout: 15_000 });
  });

  test('without a connection what is on the canvas stays, the header says so, and reading goes on once it is back', async () => {
    const page = await visit(url());
    await page.locator('.drawing canvas').first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole('combobox').fill('guarantees');
    await page.getByText('No connection').waitFor();
    await page.getByText(/trying again in \d s/).waitFor();
    expect(await page.locator('.drawing canvas').count()).toBeGreaterThan(0);
    const asked = page.waitForRequest('**/graphql');
    await page.getByRole('button', { name: 'Try now' }).click();
    await asked;
    await page.context().setOffline(false);
    // By itself, at the next trial at the latest.
    await page.getByText('No connection').waitFor({ state: 'detached' });
    await page.getByRole('combobox').focus();
    await page.getByRole('option').first().waitFor();
  });

  test('a search that finds nothing says so, and what searching does', async () => {
    const page = await visit(`${url()}/?q=zzz`);
    await page.getByText('Nothing found for “zzz”.').waitFor();
  });

  test('the question for fewer letters is given up, so that only the newest is answered', async () => {
    const page = await visit(url());
    await page.route('**/graphql', (route) => (forFewer(route.request()) ? undefined : route.continue()));
    const asked = page.waitForRequest(forFewer);
    const givenUp = page.waitForEvent('requestfailed', { predicate: forFewer });
    await page.getByRole('combobox').fill('guar');
    await asked;
    await page.getByRole('combobox').fill('trump');
    await givenUp;
    await page.getByRole('option', { name: /Trump/ }).first().waitFor();
  });

  test('the statements of what is selected come as CSV', async () => {
    const page = await visit(`${url()}/?selected=${seed.sybihaOnTrump}`);
    await page.getByRole('button', { name: 'More' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'These statements as CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(
      /^dixit-statements-behind-holds-sybiha-only-trump-ukraine-peace-talks-\d{4}-\d\d-\d\d\.csv$/,
    );
    await page.getByText('Saved 2 rows').waitFor();
  });
});

describeInBrowser('An empty database', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [] });

  test('says so, with the command that fills it', async () => {
    const page = await visit(url());
    await page.getByRole('heading', { name: 'No statements yet.' }).waitFor();
    expect(await page.locator('.command').innerText()).toBe(
      'npm run dixit -- serve seeds/ukraine-peace-talks',
    );
  });
});
