// Measures the built client in Chromium, beside bare Cytoscape showing the same: npm run bench:client [-- REPETITIONS [PART…]]
// What each row means, and figures: docs/benchmarks.md. It judges nothing: its exit code says only whether it could measure.
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { startBare } from './bench/bare.mjs';
import { expansions, memory, wellTied } from './bench/expansion.mjs';
import { freeAddress, freeDeeds } from './bench/free.mjs';
import { lookAround } from './bench/look-around.mjs';
import { firstDrawing, frameRates, longTasks, traces } from './bench/measures.mjs';
import { startDixit } from './bench/server.mjs';
import { median, spread, table } from './bench/table.mjs';

const repetitions = Number(process.argv[2] ?? 5);
const chosen = process.argv.slice(3);
const places = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
const executablePath = places.find((place) => place !== '' && existsSync(place));
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});
const bare = await startBare();

const rows = [];
function add(what, data, target, own, other = []) {
  const ratio = other.length === 0 ? '–' : (median(own) / median(other)).toFixed(2);
  rows.push([what, data, spread(own), spread(other), ratio, target]);
  // As it comes: the whole takes minutes.
  process.stderr.write(`${rows.at(-1).join('  ')}\n`);
}

async function repeat(count, measure) {
  const results = [];
  for (let round = 0; round < count; round += 1) results.push(await measure());
  return results;
}

const drawnAt = ({ drawn }) => drawn;

/** First drawing, first load and, where Cytoscape draws, the same elements bare. */
async function measureOpening(url, data, target) {
  const first = await repeat(repetitions, () => firstDrawing(browser, url));
  const { scene } = first[0];
  if (scene !== null) bare.show(scene);
  const bareFirst = scene === null ? [] : await repeat(repetitions, () => firstDrawing(browser, bare.url));
  add('navigation to drawn, ms', data, target, first.map(drawnAt), bareFirst.map(drawnAt));
  add(
    'fetched by then, kB',
    data,
    '< 400',
    first.map(({ bytes }) => bytes / 1000),
  );
  return scene !== null;
}

async function measureFrames(url, data) {
  const rates = await repeat(repetitions, async () => ({
    own: await frameRates(browser, url),
    other: await frameRates(browser, bare.url),
  }));
  for (const name of ['panning', 'dragging']) {
    const [own, other] = ['own', 'other'].map((whose) => rates.map((rate) => rate[whose][name]));
    add(`${name}, frames a second`, data, 'ratio ≥ 0.8', own, other);
  }
}

/** Runs one part with a server of its own, its data the seed (null) or so many generated elements. */
async function withData(elements, part) {
  const dixit = await startDixit(elements);
  try {
    await part(dixit);
  } finally {
    await dixit.stop();
  }
}

async function measureSeed() {
  await withData(null, async ({ url }) => {
    await measureOpening(url, 'seed', '≤ 1,500');
    await measureFrames(url, 'seed');
    const { first, later } = await traces(browser, url, repetitions + 2);
    add('first trace open, ms', 'seed', '', first);
    add('trace open, ms', 'seed', '< 150', later);
  });
}

async function measureExpanding() {
  await withData(940, async ({ url }) => {
    const { neighbours, first, later } = await expansions(browser, url, await wellTied(url), repetitions + 1);
    add(`first expansion of ${neighbours}, ms`, '940 elements', '', first);
    add(`expanding ${neighbours}, ms`, '940 elements', '< 300', later);
  });
}

async function measureMemory() {
  await withData(940, async ({ url }) => {
    const held = await memory(browser, url, await wellTied(url), 200);
    add(
      'heap after 20, 100, 200 rounds, MB',
      '940 elements',
      'flat',
      held.map((bytes) => bytes / 1e6),
    );
    rows.at(-1)[2] = held.map((bytes) => (bytes / 1e6).toFixed(1)).join(', ');
  });
}

async function addLongTasks(url, data, deeds) {
  for (const [what, tasks] of Object.entries(await longTasks(browser, url, deeds)))
    add(`longest task ${what}, ms`, data, '≤ 50', [Math.max(0, ...tasks)]);
}

const measureGenerated = (data, elements) => () =>
  withData(elements, async ({ url }) => {
    if (await measureOpening(url, data, '')) await measureFrames(url, data);
    await addLongTasks(url, data, lookAround);
  });

async function measureFree() {
  await withData(4000, async ({ url, generated }) => {
    const address = await freeAddress(url, generated.busiest);
    await addLongTasks(address, '400 nodes on Free', freeDeeds(generated.busiest));
  });
}

/** What can be measured by itself: by name after the number of repetitions, all of it where none is named. */
const parts = {
  seed: measureSeed,
  expanding: measureExpanding,
  memory: measureMemory,
  400: measureGenerated('400 elements', 400),
  4000: measureGenerated('4,000 elements', 4000),
  6000: measureGenerated('2,000 nodes, 4,000 edges', 6000),
  free: measureFree,
};
const order = ['seed', 'expanding', 'memory', '400', '4000', '6000', 'free'];
const unknown = chosen.filter((name) => !order.includes(name));
if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. There are ${order.join(', ')}.`);
for (const name of order) if (chosen.length === 0 || chosen.includes(name)) await parts[name]();

bare.stop();
await browser.close();
const head = ['measure', 'data', 'Dixit', 'bare Cytoscape', 'ratio', 'target'];
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`;
process.stdout.write(`${table(head, rows)}\n\nMedian (least–most) of ${repetitions}; ${machine}.\n`);
