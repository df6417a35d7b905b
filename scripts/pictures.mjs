// Takes the pictures of README.md and docs/ from the running product: npm run pictures [-- NAME…]
// Without an address in DIXIT it starts the built Dixit itself, with the seed, on a free port of loopback.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startDixit } from './bench/server.mjs';
import { scenes } from './pictures/scenes.mjs';
import { smallPng } from './pictures/small-png.mjs';

const wanted = process.argv.slice(2);
const places = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
const executablePath = places.find((place) => place !== '' && existsSync(place));
const given = process.env['DIXIT'];
const dixit = given === undefined ? await startDixit(null) : { url: given, stop: async () => undefined };
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});

/** The pixels of a PNG, four bytes each: decoded by a page that has no policy. */
async function pixelsOf(png) {
  const page = await browser.newPage();
  const url = `data:image/png;base64,${png.toString('base64')}`;
  const { width, height, base64 } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let at = 0; at < data.length; at += 8_192)
      text += String.fromCharCode(...data.subarray(at, at + 8_192));
    return { width: image.width, height: image.height, base64: btoa(text) };
  }, url);
  await page.close();
  return { width, height, pixels: Buffer.from(base64, 'base64') };
}

async function take({ name, path, ready, theme = 'light', width = 1440, height = 900 }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  // The marks of a first visit have been read.
  await context.addInitScript(() => localStorage.setItem('dixit-welcomed', 'yes'));
  const page = await context.newPage();
  await page.goto(`${dixit.url}${path}`);
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  const { pixels, ...size } = await pixelsOf(await page.screenshot());
  const png = smallPng(pixels, size.width, size.height);
  await writeFile(fileURLToPath(new URL(`../docs/images/${name}.png`, import.meta.url)), png);
  process.stderr.write(`${name}: ${Math.round(png.length / 1_000)} kB\n`);
  await context.close();
}

try {
  for (const scene of scenes) if (wanted.length === 0 || wanted.includes(scene.name)) await take(scene);
} finally {
  await browser.close();
  await dixit.stop();
}
