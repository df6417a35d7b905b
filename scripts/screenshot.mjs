// Takes the README's picture of a running Dixit: `npm start` in one terminal, `node scripts/screenshot.mjs` in another.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const [address = 'http://127.0.0.1:4000', executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const selected = 'HOLDS~Actor:ukraine-peace-talks.sybiha~Position:ukraine-peace-talks.only-trump';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
await page.goto(`${address}/?selected=${encodeURIComponent(selected)}`);
await page.getByText('verified').first().waitFor();
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: fileURLToPath(new URL('../docs/images/canvas.png', import.meta.url)) });
await browser.close();
