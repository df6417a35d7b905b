// Measures how soon a text of 1 MB with 1,980 quotes is read at one of them: npm run bench:document [-- REPETITIONS]
// What each row means, and figures: docs/benchmarks.md.
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { startDixit } from './bench/server.mjs';
import { spread, table } from './bench/table.mjs';
import { writeLongDocument } from './bench/long-document.mjs';

const repetitions = Number(process.argv[2] ?? 5);
const places = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
const executablePath = places.find((place) => place !== '' && existsSync(place));
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const dixit = await startDixit((folder) => writeLongDocument(folder, 1_000_000, 1_800));

/** Runs in the page: notes when the quote at hand is in sight, counted from navigation. */
function watchQuote() {
  window.inSight = null;
  const look = () => {
    const { top = -1 } = document.querySelector('mark.at-hand')?.getBoundingClientRect() ?? {};
    if (window.inSight === null && top > 0 && top < innerHeight)
      requestAnimationFrame((now) => {
        window.inSight = now;
      });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function quoteOf(number) {
  const query = `{ node(id: "Document:long.text") { ... on Document { quote(number: ${number}) { id } } } }`;
  const response = await fetch(`${dixit.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data.node.quote.id;
}

const times = { opened: [], clicked: [] };
for (let round = 0; round <= repetitions; round += 1) {
  const quote = await quoteOf(1_100 + round);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(watchQuote);
  await page.goto(`${dixit.url}/document/Document:long.text?quote=${quote}`);
  await page.waitForFunction(() => window.inSight !== null);
  const opened = await page.evaluate(() => window.inSight);
  await page.goto(`${dixit.url}/?selected=${quote}`);
  const link = page.getByRole('link', { name: 'Open document' }).first();
  await link.waitFor();
  await page.waitForLoadState('networkidle');
  const clicked = await link.evaluate(
    (element) =>
      new Promise((resolve) => {
        const from = performance.now();
        const look = () => {
          if (window.inSight === null) requestAnimationFrame(look);
          else resolve(window.inSight - from);
        };
        element.click();
        look();
      }),
  );
  // The first round warms the server.
  if (round > 0) {
    times.opened.push(opened);
    times.clicked.push(clicked);
  }
  await context.close();
}

await dixit.stop();
await browser.close();
const rows = [
  ['navigation to the quote in sight, ms', spread(times.opened)],
  ['click on "Open document" to the quote in sight, ms', spread(times.clicked)],
];
process.stdout.write(
  `${table(['measure', 'Dixit'], rows)}\n\nMedian (least–most) of ${repetitions}; load ${loadavg()[0]?.toFixed(1)}.\n`,
);
