import { expect, test } from '@jest/globals';
import { describeInBrowser } from '../harness/browser.ts';
import { dixitFor } from '../harness/dixit-on.ts';
import { seed, seedFolder } from '../harness/seed.ts';

describeInBrowser('The address is where the reader is', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

  test('back and forward retrace what was read', async () => {
    const page = await visit(`${url()}/?selected=${seed.sybihaOnTrump}`);
    const heading = page.getByRole('complementary').getByRole('heading', { level: 2 });
    await page.getByRole('link', { name: 'Open document' }).first().click();
    await page.locator('mark.at-hand').first().waitFor();
    await page.goBack();
    await heading.getByText('Only Donald Trump').waitFor();
    await page.goForward();
    await page.locator('mark.at-hand').first().waitFor();
    expect(await page.getByRole('complementary').count()).toBe(0);
  });

  test('a copied link shows somebody else the same', async () => {
    const page = await visit(`${url()}/?selected=${seed.usOnRatifying}`);
    await page.getByRole('button', { name: 'To the other side' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    const other = await visit(copied);
    const reader = other.getByRole('complementary');
    await reader.getByText('From mouth to mouth').waitFor();
    expect(await reader.getAttribute('data-side')).toBe(
      await page.getByRole('complementary').getAttribute('data-side'),
    );
    expect(await reader.innerText()).toBe(await page.getByRole('complementary').innerText());
  });

  test('a search in progress is in the link too', async () => {
    const page = await visit(`${url()}/?q=guarantees`);
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('guarantees');
  });

  test('closing the reader keeps the selection; Escape once more lets it go', async () => {
    const page = await visit(`${url()}/?selected=${seed.sybiha}`);
    await page.getByRole('complementary').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(page.url()).toBe(`${url()}/?selected=${seed.sybiha}&reader=shut`);
    await page.keyboard.press('Escape');
    expect(page.url()).toBe(`${url()}/`);
  });

  test.each([
    ['/?selected=Actor:ukraine-peace-talks.nobody', 'Actor:ukraine-peace-talks.nobody'],
    ['/?selected=HOLDS~Actor:x.y~Position:x.z', 'HOLDS~Actor:x.y~Position:x.z'],
    ['/?selected=REPRESENTS~Actor:x.y~Actor:x.z', 'REPRESENTS~Actor:x.y~Actor:x.z'],
    ['/?selected=nonsense', 'nonsense'],
    ['/document/Document:ukraine-peace-talks.gone', 'Document:ukraine-peace-talks.gone'],
    [`/document/${seed.interview}?quote=Quote:gone`, 'Quote:gone'],
    ['/nowhere', '/nowhere'],
  ])('%s says what is not there', async (path, gone) => {
    const page = await visit(`${url()}${path}`);
    await page.locator('code', { hasText: gone }).first().waitFor();
  });

  test('a quote that is chosen lights up who said it of what', async () => {
    const page = await visit(url());
    await page.getByRole('combobox').fill('can stop the war');
    await page.getByRole('option', { name: /Only Trump can stop the war/ }).click();
    await page.getByRole('complementary').getByText('Only Trump can stop the war').waitFor();
    await page.locator('.graph-tree [role=status]', { hasText: 'Andrii Sybiha' }).waitFor();
  });
});
