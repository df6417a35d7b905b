import { expect, jest, test } from '@jest/globals';
import {
  OpenDocumentDocument,
  ReadNodeDocument,
  ReadTracesDocument,
} from '../../client/generated/graphql.ts';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { ask } from '../harness/command-line.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { seed, seedFolder } from '../harness/seed.ts';

// axe computes contrasts for every run of letters, and Neo4j plans what is first asked.
jest.setTimeout(60_000);

for (const engine of engines) {
  describeInBrowser(`The document and its citations (${engine})`, (visit) => {
    const url = dixitFor({ engine, datasets: [seedFolder] });

    test('a document’s page names the code that shows it, to be fetched beside that of the page', async () => {
      const html = await (await fetch(`${url()}/document/${seed.interview}`)).text();
      const named = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
      expect(named.join(' ')).toMatch(/DocumentScreen\S+\.js .*DocumentScreen\S+\.css/);
      for (const path of named) expect((await fetch(url() + path)).status).toBe(200);
    });

    test('from the canvas to the quote to the document and back, the selection kept; a copied citation opens at its quote elsewhere', async () => {
      // Neo4j plans each question when it is first asked, on a busy machine for longer than a page is waited for.
      for (const answer of [
        await ask(url(), String(ReadNodeDocument), { id: seed.sybihaOnTrump }),
        await ask(url(), String(ReadTracesDocument), { id: seed.sybihaOnTrump, first: 20 }),
        await ask(url(), String(OpenDocumentDocument), { id: seed.interview, quote: null }),
      ])
        expect(answer).not.toHaveProperty('errors');
      const page = await visit(`${url()}/?selected=${seed.sybihaOnTrump}`);
      const own = page.locator('.evidence', { hasText: 'Only Trump can stop the war' });
      await own.getByRole('link', { name: 'Open document' }).click();
      const mark = page.locator('mark.at-hand');
      await mark.getByText('Only Trump can stop the war').waitFor();
      const box = await mark.boundingBox();
      expect(box?.y).toBeGreaterThan(80);
      expect(box?.y).toBeLessThan(860);
      await page.getByRole('button', { name: 'Cite' }).click();
      const text = page.getByRole('textbox', { name: 'The citation' });
      await page.waitForFunction(() =>
        (document.querySelector('.cite textarea')?.textContent ?? '').includes('Sybiha'),
      );
      expect(await violations(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const copied = String(await page.evaluate('navigator.clipboard.readText()'));
      expect(copied).toBe(await text.inputValue());
      await page.getByLabel('BibTeX').check();
      await page.waitForFunction(() =>
        (document.querySelector('.cite textarea')?.textContent ?? '').startsWith('@misc{'),
      );
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Back to the canvas' }).click();
      expect(page.url()).toBe(`${url()}/?selected=${seed.sybihaOnTrump}`);
      await own.getByRole('link', { name: 'Open document' }).and(page.locator(':focus')).waitFor();

      // Coming back to the document one is where one was, not at the quote that it was opened at.
      await page.goBack();
      await mark.waitFor();
      const atEnd = () =>
        page.waitForFunction(() => {
          const last = [...document.querySelectorAll('.document-text [data-passage]')].at(-1);
          return (last?.getBoundingClientRect().top ?? Infinity) < 900;
        });
      await page.locator('.document-screen').press('End');
      await atEnd();
      await page.goBack();
      await own.waitFor();
      await page.goForward();
      await atEnd();

      const elsewhere = await visit(copied.split('\n').at(-1) ?? '', { theme: 'dark' });
      await elsewhere.locator('mark.at-hand', { hasText: 'Only Trump can stop the war' }).waitFor();
      await elsewhere.getByRole('button', { name: 'Cite' }).click();
      await elsewhere.waitForFunction(() =>
        (document.querySelector('.cite textarea')?.textContent ?? '').includes('Sybiha'),
      );
      expect(await violations(elsewhere)).toEqual([]);
      // On paper dark letters, whatever the screen.
      await elsewhere.emulateMedia({ media: 'print' });
      expect(await elsewhere.locator('.document-text').evaluate((body) => getComputedStyle(body).color)).toBe(
        'rgb(28, 31, 35)',
      );
    });
  });
}
