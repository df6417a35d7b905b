import type { Page } from 'playwright-core';

/** Saves what is drawn in a form, with these choices besides, and gives where the file is. */
export async function saved(page: Page, form: string, ...choices: readonly string[]): Promise<string> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save what is drawn …' }).click();
  await page.getByRole('radio', { name: form }).check();
  for (const choice of choices) await page.getByRole('radio', { name: choice }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const path = await (await download).path();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return path;
}
