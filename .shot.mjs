import { chromium } from 'playwright-core';
const [url, out, width = '1440', height = '900', theme = 'light', ...steps] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const c = await b.newContext({
  viewport: { width: +width, height: +height },
  colorScheme: theme,
  reducedMotion: 'reduce',
  hasTouch: +width < 600,
  locale: 'en-GB',
});
await c.addInitScript(() => localStorage.setItem('dixit-welcomed', 'yes'));
const p = await c.newPage();
p.on('pageerror', (e) => console.log('ERR', e.message));
p.on('console', (m) => {
  if (m.type() === 'error') console.log('C', m.text());
});
await p.goto(url);
await p.waitForTimeout(2500);
for (const s of steps) {
  const [k, ...r] = s.split(':');
  const v = r.join(':');
  if (k === 'key') await p.keyboard.press(v);
  else if (k === 'click') await p.locator(v).first().click();
  else if (k === 'wait') await p.waitForTimeout(+v);
  else if (k === 'scroll') {
    const [x, y] = v.split(',');
    await p.locator('.table-scroll').evaluate(
      (e, [x, y]) => {
        e.scrollLeft = x;
        e.scrollTop = y;
      },
      [+x, +y],
    );
  } else if (k === 'eval') console.log(await p.evaluate(v));
  await p.waitForTimeout(500);
}
console.log(p.url());
await p.screenshot({ path: out });
await b.close();
