import {
  bytesOfWorkers,
  endFrames,
  handlesOf,
  linesOf,
  sceneOf,
  startFrames,
  timeFromClick,
  watch,
} from './in-page.mjs';

const size = { width: 1440, height: 900 };

/** A page in a browser context of its own: nothing is cached. `bytes` counts what came over the wire, compressed. */
export async function open(browser, url) {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  // The marks of the first visit are not what is measured.
  await context.addInitScript(() => localStorage.setItem('dixit-welcomed', 'yes'));
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  const opened = { page, wire, bytes: 0, close: () => context.close() };
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    opened.bytes += encodedDataLength;
  });
  await wire.send('Network.enable');
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForFunction(() => window.bench.drawn !== null);
  return opened;
}

/** Until nothing was asked and no long task ran for half a second. */
export async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => performance.now() - (window.bench.long.at(-1)?.at ?? 0) > 500);
}

/** From navigation to the drawing, in milliseconds, and what was fetched by then, in bytes. */
export async function firstDrawing(browser, url) {
  const opened = await open(browser, url);
  const drawn = await opened.page.evaluate(() => window.bench.drawn);
  // The thread of layouts fetches its own code, which this page's wire does not show.
  const bytes = opened.bytes + (await opened.page.evaluate(bytesOfWorkers));
  await settle(opened.page);
  const scene = await opened.page.evaluate(sceneOf);
  await opened.close();
  return { drawn, bytes, scene };
}

/** From a click on a line to its first quote, in milliseconds, for some lines one after the other. */
export async function traces(browser, url, count) {
  const { page, close } = await open(browser, url);
  await settle(page);
  const lines = await page.evaluate(linesOf);
  const times = [];
  for (let index = 0; index < lines.length && times.length < count; index += 1) {
    // Spread over the drawing: neighbours in the list lie beside each other.
    const { x, y } = lines[(index * 17) % lines.length];
    await page.mouse.move(x, y);
    const time = page.evaluate(timeFromClick, '.reader mark');
    await page.mouse.click(x, y);
    const taken = await time;
    // Another thing may lie over the middle of this line.
    if (taken !== null) times.push(taken);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.reader') === null);
    await settle(page);
  }
  await close();
  // The first also loads the code of the reader.
  return { first: times.slice(0, 1), later: times.slice(1) };
}

/** Frames a second while the drawing is dragged about by its ground, and while one node is. */
export async function frameRates(browser, url) {
  const { page, close } = await open(browser, url);
  await settle(page);
  const { free, node } = await page.evaluate(handlesOf);
  const rates = {};
  for (const [name, from] of Object.entries({ panning: free, dragging: node })) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.evaluate(startFrames);
    for (let step = 1; step <= 120; step += 1)
      await page.mouse.move(from.x + 60 * Math.sin(step / 8), from.y + 40 * Math.cos(step / 8) - 40);
    rates[name] = await page.evaluate(endFrames);
    await page.mouse.up();
  }
  await close();
  return rates;
}

/** The tasks over 50 ms after the first drawing and during each deed of a reader who looks around, by what they fall into; in milliseconds. */
export async function longTasks(browser, url, lookAround) {
  const { page, close } = await open(browser, url);
  let begun = await page.evaluate(() => window.bench.drawn);
  const found = {};
  const note = async (name) => {
    await settle(page);
    const tasks = await page.evaluate(() => window.bench.long);
    found[name] = tasks.filter(({ at }) => at > begun).map(({ duration }) => duration);
    begun = await page.evaluate(() => performance.now());
  };
  await note('after drawing');
  await lookAround(page, note);
  await close();
  return found;
}
