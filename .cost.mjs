import { chromium } from 'playwright-core';
const [url] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await (
  await b.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
).newPage();
p.on('pageerror', (e) => console.log('ERR', e.message));
p.on('console', (m) => {
  if (m.type() === 'error') console.log('C', m.text());
});
await p.addInitScript(() => {
  localStorage.setItem('dixit-welcomed', 'yes');
  window.tasks = [];
  new PerformanceObserver((l) => {
    for (const e of l.getEntries()) window.tasks.push(Math.round(e.duration));
  }).observe({ type: 'longtask', buffered: true });
});
await p.goto(url);
await p.waitForTimeout(6000);
const cpu = (buf) => {
  const { traceEvents: ev } = JSON.parse(buf.toString());
  const main = ev.find((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain');
  const mains = ev
    .filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')
    .map((e) => e.pid + '.' + e.tid);
  return ev
    .filter((e) => e.name === 'RunTask' && e.ph === 'X' && mains.includes(e.pid + '.' + e.tid))
    .map((e) => Math.round((e.tdur ?? 0) / 1000))
    .sort((a, b) => b - a)
    .slice(0, 5);
};
const parts = (buf) => {
  const { traceEvents: ev } = JSON.parse(buf.toString());
  const mains = ev
    .filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')
    .map((e) => e.pid + '.' + e.tid);
  const sum = {};
  for (const e of ev)
    if (
      e.ph === 'X' &&
      e.tdur &&
      mains.includes(e.pid + '.' + e.tid) &&
      [
        'Layout',
        'UpdateLayoutTree',
        'PrePaint',
        'Paint',
        'Layerize',
        'Commit',
        'FunctionCall',
        'EventDispatch',
        'FireAnimationFrame',
        'TimerFire',
        'MinorGC',
        'MajorGC',
        'V8.GCScavenger',
        'RunMicrotasks',
      ].includes(e.name)
    )
      sum[e.name] = Math.round(((sum[e.name] ?? 0) + e.tdur / 1000) * 10) / 10;
  return sum;
};
const step = async (name, run) => {
  await b.startTracing(p, {
    categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel'],
  });
  await p.evaluate(() => {
    window.tasks = [];
  });
  const t = Date.now();
  await run();
  const ms = Date.now() - t;
  await p.waitForTimeout(1500);
  const tr = await b.stopTracing();
  console.log(
    'cpu',
    JSON.stringify(cpu(tr)),
    JSON.stringify(parts(tr)),
    name,
    'ms',
    ms,
    'long tasks',
    JSON.stringify(await p.evaluate(() => window.tasks)),
  );
};
await step('open', async () => {
  await p.keyboard.press('t');
  await p.locator('.table-row').first().waitFor();
});
console.log(
  'rows',
  await p.locator('.table-row').count(),
  await p.locator('[role=grid]').last().getAttribute('aria-rowcount'),
);
await step('close', async () => {
  await p.keyboard.press('t');
});
await step('open again', async () => {
  await p.keyboard.press('t');
  await p.locator('.table-row').first().waitFor();
});
await step('scroll', async () => {
  const s = p.locator('.table-scroll');
  for (let i = 0; i < 40; i++) {
    await s.evaluate((e, y) => {
      e.scrollTop = y;
    }, i * 1500);
    await p.waitForTimeout(30);
  }
});
await step('sort by position', async () => {
  await p.getByRole('columnheader', { name: 'Position' }).getByRole('button').click();
  await p.waitForTimeout(300);
});
await step('sort by said, fetching all', async () => {
  await p.getByRole('columnheader', { name: 'Said' }).getByRole('button').click();
  await p.locator('.table-status', { hasText: /^[\d,]+ rows/ }).waitFor();
});
await step('filter', async () => {
  await p.getByRole('searchbox', { name: 'Find in the rows' }).fill('round 7');
  await p.locator('.table-status', { hasText: /of/ }).waitFor();
});
await step('select', async () => {
  await p.locator('.table-row').nth(3).click();
  await p.waitForTimeout(500);
});
console.log(await p.locator('.table-status').innerText());
await b.close();
