import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ActorDossierDocument, CompareActorsDocument } from '../../client/generated/graphql.ts';
import { describeInBrowser, violations } from '../harness/browser.ts';
import { ask } from '../harness/command-line.ts';
import { dixitFor, engines } from '../harness/dixit-on.ts';
import { LORRA } from '../harness/fixtures.ts';

const ECHO = fileURLToPath(new URL('../fixtures/lorra-echo', import.meta.url));
const tolen = 'Actor:lorra.tolen';
const dossier = (id: string) => `/dossier/${id}`;

/** Neo4j plans each question when it is first asked, on a busy machine for longer than a page is waited for. */
async function plan(url: string): Promise<void> {
  for (const answer of [
    await ask(url, String(ActorDossierDocument), { id: tolen }),
    await ask(url, String(CompareActorsDocument), { id: tolen, against: 'Actor:lorra.reck' }),
  ])
    expect(answer).not.toHaveProperty('errors');
}

/** The page as printed, as text; null where this machine has no `pdftotext`. */
async function printed(page: Page): Promise<string | null> {
  const pdf = await page.pdf({ format: 'A4' });
  const running = promisify(execFile)('pdftotext', ['-', '-'], { encoding: 'utf8' });
  running.child.stdin?.end(pdf);
  try {
    return (await running).stdout.replaceAll(/\s+/g, ' ');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

const figures =
  '5 statements on 4 positions in 2 issues, 14 March 2025 – about May 2025. Passes on others’ words once. ' +
  'Changed stance once, and holds 2 pairs of positions that contradict each other.';

for (const engine of engines) {
  describeInBrowser(`An actor’s page (${engine})`, (visit) => {
    const url = dixitFor({ engine, datasets: [LORRA, ECHO] });
    beforeAll(() => plan(url()), 120_000);

    test('is opened from the canvas and read by keyboard down to the words in their document', async () => {
      const page = await visit(`${url()}/?selected=${tolen}`);
      const link = page.getByRole('link', { name: 'Page', exact: true });
      await link.waitFor();
      await link.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: 'Mira Tolen' }).waitFor();
      expect(new URL(page.url()).pathname).toBe(dossier(tolen));
      expect(await page.title()).toBe('Mira Tolen – Dixit');
      await page.getByText(figures).waitFor();
      const change = page.locator('.turn', { hasText: 'Changed' });
      expect(await change.locator('.side').first().innerText()).toMatch(
        /supports\W+The dam must be built\s+14 March 2025/,
      );
      expect(await change.locator('.side').last().innerText()).toMatch(
        /opposes\W+I never wanted a dam\.\s+about May 2025/,
      );
      expect(await page.locator('.dossier-part h3').allInnerTexts()).toEqual([
        'The dam 2 positions · 2 statements',
        'Water 2 positions · 2 statements',
      ]);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Tab');
      await page
        .getByRole('link', { name: /Open “A letter to The Courier/ })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await page.locator('mark.at-hand', { hasText: 'I never wanted a dam.' }).waitFor();
      await page.goBack();
      await page.getByText(figures).waitFor();
    });

    test('compares him with whom one names, in the dark, with the words of both', async () => {
      const page = await visit(`${url()}${dossier(tolen)}`, { theme: 'dark' });
      const button = page.getByRole('button', { name: 'Compare with …' });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('searchbox', { name: 'Name of an actor' }).fill('haddad');
      await page.getByRole('dialog').getByRole('link', { name: 'ليلى حداد' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: 'Mira Tolen and ليلى حداد' }).waitFor();
      const [pair] = await page.locator('.compared > li').allInnerTexts();
      for (const text of ['Each holds what contradicts the other', 'Вся вода наша', 'الماء للجميع'])
        expect(pair).toContain(text);
      expect(await violations(page)).toEqual([]);
    });

    test('is printed whole, black on white, with sources and without controls', async () => {
      const page = await visit(`${url()}${dossier(tolen)}`, { theme: 'dark' });
      await page.getByText(figures).waitFor();
      const paper = await printed(page);
      if (paper === null) {
        process.stderr.write('The printed page was not read: no pdftotext found.\n');
        return;
      }
      for (const text of [
        figures,
        '“We will share the water in dry years.”',
        '“Вся вода наша”',
        'supports: There should be no dam on the Lorra.',
        'The Courier, “Lorra dam: ministers meet at the ford”, https://courier.example/lorra/1',
      ])
        expect(paper).toContain(text);
      for (const control of ['Show on canvas', 'Compare with', 'Search'])
        expect(paper).not.toContain(control);
    });

    test('and those of positions, issues and events fit a phone', async () => {
      const page = await visit(`${url()}${dossier('Position:lorra.build-dam')}`, {
        width: 390,
        height: 844,
        touch: true,
      });
      for (const [id, heading] of [
        ['Position:lorra.build-dam', '1 supports it'],
        ['Issue:lorra.water', 'All the water of the Lorra belongs to Ostavia. 1 actor'],
        ['Event:lorra.spring-round', 'Said about it elsewhere'],
        [tolen, 'Passes on the words of'],
      ] as const) {
        if (id !== 'Position:lorra.build-dam') await page.goto(`${url()}${dossier(id)}`);
        await page.getByRole('heading', { level: 3, name: heading }).waitFor();
        const wide = await page.evaluate(() => document.querySelector('.dossier-screen')?.scrollWidth ?? 0);
        expect({ id, wide }).toEqual({ id, wide: 390 });
      }
      expect(await violations(page)).toEqual([]);
    });
  });
}
