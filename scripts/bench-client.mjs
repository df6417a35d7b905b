// Measures the built client in Chromium, beside bare Cytoscape showing the same: npm run bench:client [-- REPETITIONS]
// What each row means, and figures: docs/benchmarks.md. It judges nothing: its exit code says only whether it could measure.
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { startBare } from './bench/bare.mjs';
import { firstDrawing, frameRates, longTasks, traces } from './bench/measures.mjs';
import { startDixit } from './bench/server.mjs';
import { median, spread, table } from './bench/table.mjs';

const repetitions = Number(process.argv[2] ?? 5);
const datasets = { seed: null, '400 elements': 400, '4,000 elements': 4000, '2,000 + 4,000': 6000 };
const places = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
const executablePath = places.find((place) => place !== '' && existsSync(place));

const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});
const bare = await startBare();
const rows = [];
const add = (what, data, target, own, other = []) => {
  const ratio = other.length === 0 ? '–' : (median(own) / median(other)).toFixed(2);
  rows.push([what, data, spread(own), spread(other), ratio, target]);
  process.stderr.write(`${rows.at(-1).join('  ')}\n`);
};
const repeat = async (count, measure) => {
  const results = [];
  for (let round = 0; round < count; round += 1) results.push(await measure());
  return results;
};

/** A reader who opens each view and selects something in it. */
async function lookAround(page, settle) {
  for (const name of ['Relations', 'Focus', 'Positions']) {
    const button = page.getByRole('navigation').getByText(name, { exact: true }).first();
    if ((await button.count()) === 0) continue;
    await button.click();
    await settle();
  }
}

for (const [data, elements] of Object.entries(datasets)) {
  const dixit = await startDixit(elements);
  try {
    const first = await repeat(repetitions, () => firstDrawing(browser, dixit.url));
    const scene = first[0].scene;
    if (scene !== null) bare.show(scene);
    const bareFirst = scene === null ? [] : await repeat(repetitions, () => firstDrawing(browser, bare.url));
    add(
      'navigation to drawn, ms',
      data,
      elements === null ? '≤ 1,500' : '',
      first.map(({ drawn }) => drawn),
      bareFirst.map(({ drawn }) => drawn),
    );
    add(
      'first load, kB',
      data,
      '< 400',
      first.map(({ bytes }) => bytes / 1000),
    );
    if (scene !== null) {
      const { first: cold, later } = await traces(browser, dixit.url, repetitions + 2);
      add('first trace open, ms', data, '', cold);
      add('trace open, ms', data, '< 150', later);
      const own = [];
      const other = [];
      for (let round = 0; round < repetitions; round += 1) {
        own.push(await frameRates(browser, dixit.url));
        other.push(await frameRates(browser, bare.url));
      }
      for (const name of ['panning', 'dragging'])
        add(
          `${name}, frames/s`,
          data,
          '≥ 0.8',
          own.map((rate) => rate[name]),
          other.map((rate) => rate[name]),
        );
    }
    const tasks = await longTasks(browser, dixit.url, lookAround);
    add('longest task after drawing, ms', data, '≤ 50', [Math.max(0, ...tasks.opening)]);
    add('longest task looking around, ms', data, '≤ 50', [Math.max(0, ...tasks.looking)]);
  } finally {
    await dixit.stop();
  }
}
bare.stop();
await browser.close();
const head = ['measure', 'data', 'Dixit', 'bare Cytoscape', 'ratio', 'target'];
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`;
process.stdout.write(`${table(head, rows)}\n\nMedian (least–most) of ${repetitions}; ${machine}.\n`);
