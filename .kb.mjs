import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const c = await b.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
c.setDefaultTimeout(15000);
const p = await c.newPage();
await p.addInitScript(() => localStorage.setItem('dixit-welcomed', 'yes'));
const t = Date.now();
const log = (...s) => console.log(...s, Date.now() - t);
const here = () =>
  p.evaluate(() => {
    const e = document.activeElement;
    return e.tagName + ' ' + (e.dataset.place ?? '') + ' ' + e.textContent.slice(0, 50);
  });
const press = async (...k) => {
  for (const x of k) await p.keyboard.press(x);
};
await p.goto('http://127.0.0.1:4113/?stance=opposes');
await p.locator('[role="treeitem"]').first().waitFor({ state: 'attached' });
log('tree');
await press('t');
await p.locator('.table-row').first().waitFor();
log('open', await p.locator('.table-status').innerText(), await here());
await press('Control+End', 'Home');
log('end', await here());
await press('Enter');
await p.locator('.reader mark').first().waitFor();
log('read', p.url());
log(
  await p.evaluate(() =>
    [...document.querySelectorAll('[aria-live],[role=status]')].map((e) => e.textContent),
  ),
  await here(),
);
await press('Escape');
await p.waitForTimeout(300);
log('esc', await here());
await press('ArrowUp', ' ');
await p.waitForTimeout(300);
log('space', await here(), p.url(), await p.locator('.table-row[aria-selected=true]').count());
await press('Tab');
log('tab', await here());
await press('Shift+Tab', 'Control+Home', 'ArrowUp', 'Enter');
await p.waitForTimeout(300);
log('head', await here(), p.url());
await p.getByRole('radio', { name: 'Actors' }).click();
await p.waitForTimeout(500);
log('actors', await p.locator('.table-status').innerText(), await here());
await p.locator('[role="treeitem"][tabindex="0"]').focus();
log(await here());
await press('End');
log(await here());
await press('Enter');
await p.waitForTimeout(1000);
log(
  p.url(),
  await p.locator('.table-row[aria-selected=true]').count(),
  await p.locator('.table-row[data-touched]').count(),
);
await p.screenshot({ path: '/tmp/w/table-data/kb.png' });
await b.close();
