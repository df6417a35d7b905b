import { beforeAll, expect, test } from '@jest/globals';
import { ReadNodeDocument, ReadTracesDocument, SearchDocument } from '../../client/generated/graphql.ts';
import { describeInBrowser, pointOnLine } from '../harness/browser.ts';
import { ask } from '../harness/command-line.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { seed, seedFolder } from '../harness/seed.ts';

/** The client's greater questions. Neo4j plans each when it is first asked, on a busy machine for longer than a page is waited for. */
async function plan(url: string): Promise<void> {
  const id = seed.sybihaOnTrump;
  const each = { actors: 3, positions: 3, quotes: 3, issues: 3, events: 3, documents: 3 };
  for (const answer of [
    await ask(url, String(ReadNodeDocument), { id }),
    await ask(url, String(ReadTracesDocument), { id, first: 20 }),
    await ask(url, String(SearchDocument), { query: 'only donald', ...each }),
  ])
    expect(answer).not.toHaveProperty('errors');
}

for (const engine of engines) {
  describeInBrowser(`From the graph to the words (${engine})`, (visit) => {
    const url = dixitFor({ engine, datasets: [seedFolder] });
    beforeAll(() => plan(url()), 120_000);

    test('clicking the line from Sybiha to "only Trump" shows his words, highlighted in their text', async () => {
      const page = await visit(url());
      const { x, y } = await pointOnLine(page, seed.sybihaOnTrump);
      await page.mouse.click(x, y);
      const reader = page.getByRole('complementary', { name: 'Trace reader' });
      await reader.getByText('Only Trump can stop the war').waitFor();
      expect(await reader.getByRole('heading', { level: 2 }).innerText()).toBe(
        'Andrii Sybiha, Foreign Minister of Ukraine, on Only Donald Trump can bring the war to an end.',
      );
      expect(await reader.locator('mark.block').first().innerText()).toBe('Only Trump can stop the war');
      expect(await reader.locator('u.cue', { hasText: 'told reporters' }).count()).toBe(1);
      expect(await reader.getByText('said about February 2026').count()).toBeGreaterThan(0);
      expect(await reader.getByText('the speaker’s own words').count()).toBe(1);
      expect(await reader.getByRole('button', { name: '✓ verified' }).count()).toBe(2);
      expect(new URL(page.url()).searchParams.get('selected')).toBe(seed.sybihaOnTrump);
    });

    test('what the United States would ratify is read through whom it came, and as a retelling’s words', async () => {
      const page = await visit(`${url()}/?selected=${seed.usOnRatifying}`);
      const reader = page.getByRole('complementary', { name: 'Trace reader' });
      await reader.getByText('From mouth to mouth').waitFor();
      expect(await reader.getByRole('heading', { level: 2 }).innerText()).toMatch(
        /^United States, as told by Andrii Sybiha, Foreign Minister of Ukraine, on .*Congress.*\.$/,
      );
      expect((await reader.locator('.quote mark.band').allInnerTexts()).join('')).toMatch(
        /Congress ratify guarantees/,
      );
      expect(await reader.getByText('These are a retelling’s words').innerText()).toContain(
        'Dixit project retells Reuters',
      );
      expect(await reader.locator('.chain li > b').allInnerTexts()).toEqual([
        'United States',
        'Andrii Sybiha',
        'Dixit project',
      ]);
      expect(await reader.getByText('None of this was heard from').count()).toBe(1);
    });

    test('a body’s words told by its own minister are named so', async () => {
      const page = await visit(
        `${url()}/?selected=HOLDS~${seed.ukraine}~Position:ukraine-peace-talks.accelerate-talks`,
      );
      await page.getByText('As told by its own foreign minister').first().waitFor();
    });

    test('a line that the coder drew says whose knowledge it is', async () => {
      const page = await visit(`${url()}/?selected=${seed.sybihaForUkraine}`);
      const reader = page.getByRole('complementary', { name: 'Trace reader' });
      await reader.getByText('Foreign Minister', { exact: true }).waitFor();
      expect(await reader.getByText('2024', { exact: true }).count()).toBe(1);
      expect(await reader.getByText('proposed by a program, each one reviewed').count()).toBe(1);
      expect(await reader.locator('mark').count()).toBeGreaterThan(0);
    });

    test('a copied quote carries its attribution', async () => {
      const page = await visit(`${url()}/?selected=${seed.sybihaOnTrump}`);
      await page.getByRole('button', { name: 'Copy', exact: true }).last().click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const copied: unknown = await page.evaluate('navigator.clipboard.readText()');
      expect(copied).toContain('— Andrii Sybiha, Foreign Minister of Ukraine, said about February 2026');
      expect(copied).toContain('/document/');
    });

    test('searching finds a position, and choosing it shows who holds it with which words', async () => {
      const page = await visit(url());
      await page.getByRole('combobox').fill('only donald');
      await page.getByRole('option', { name: /Only Donald Trump can bring/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('complementary').getByText('Only Trump can stop the war').waitFor();
      expect(page.url()).toBe(`${url()}/?selected=${seed.onlyTrump}`);
    });

    test('one click from the words leads to their place in the document, all its quotes marked', async () => {
      const page = await visit(`${url()}/?selected=${seed.sybihaOnTrump}`);
      const own = page.locator('.evidence', { hasText: 'Only Trump can stop the war' });
      await own.getByRole('link', { name: 'Open document' }).click();
      await page.locator('mark.at-hand').waitFor();
      expect(await page.locator('mark.at-hand').innerText()).toContain('Only Trump can stop the war');
      expect(await page.getByText('✓ text unchanged').count()).toBe(1);
      expect(await page.locator('.document-text .tag').count()).toBe(
        await page.locator('.margin-notes .note').count(),
      );
      const notes = await page.locator('.margin-notes .note').allInnerTexts();
      expect(notes.filter((note) => !/\p{L}/u.test(note))).toEqual([]);
      await page.getByRole('link', { name: 'Back to the canvas' }).click();
      expect(page.url()).toBe(`${url()}/?selected=${seed.sybihaOnTrump}`);
    });
  });
}
