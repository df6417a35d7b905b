import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const c = await b.newContext({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  reducedMotion: 'reduce',
});
c.setDefaultTimeout(5000);
const p = await c.newPage();
await p.addInitScript(() => localStorage.setItem('dixit-welcomed', 'yes'));
const t = Date.now();
const log = (s) => console.log(s, Date.now() - t);
await p.goto('http://127.0.0.1:4110/');
log('goto');
await p.getByRole('button', { name: 'More', exact: true }).tap();
log('more');
await p.getByRole('menuitem', { name: 'Open the table' }).tap();
log('open');
await p.getByRole('radio', { name: 'Holdings' }).tap();
log('holdings');
await p.locator('[role=grid] [data-place]').first().waitFor();
log('cells');
await p.getByRole('grid').evaluate((e) => e.scrollTo({ left: 600 }));
console.log(await p.locator('[role=grid] [role=row] [data-place]').first().boundingBox());
await p.screenshot({ path: '/tmp/w/table-data/ph.png' });
await p.locator('[role=grid] [role=row] [data-place="2 1"]').tap();
log('tap');
await p.waitForTimeout(1000);
console.log(p.url());
await b.close();
