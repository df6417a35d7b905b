import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { z } from 'zod';

/** How a page is looked at. */
export interface Look {
  /** Size of the window in px; 1440 by 900 where not given. */
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** Whether fingers touch it. */
  readonly touch?: boolean;
  /** Whether nobody has been here with this browser: else the marks that explain the first visit have been read. */
  readonly first?: boolean;
}

/** Opens an address in a browser of its own: nothing is shared between two visits. */
export type Visit = (url: string, look?: Look) => Promise<Page>;

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const found = places.find((place) => place !== '' && existsSync(place));

const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  // The page needs no host but its own, and the browser's own chatter goes nowhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Tests in a real Chromium. After each, everything that it opened is closed, and the page must not have broken the content security policy
 * nor left an error uncaught. Without a Chromium the tests are left out with one line that says so, or fail where REQUIRE_BROWSER is set.
 */
export function describeInBrowser(name: string, tests: (visit: Visit) => void): void {
  if (found === undefined && process.env['REQUIRE_BROWSER'] !== '1') {
    process.stderr.write(`${name}: left out, no Chromium found; name one in CHROMIUM.\n`);
    describe.skip(name, () => tests(() => Promise.reject(new Error('There is no browser.'))));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    beforeAll(async () => {
      if (found === undefined)
        throw new Error('REQUIRE_BROWSER is set and there is no Chromium; name one in CHROMIUM.');
      browser = await chromium.launch({ executablePath: found, args: flags });
    });
    afterAll(() => browser.close());
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      expect(faults.splice(0)).toEqual([]);
    });
    tests(async (url, look = {}) => {
      const context = await open(browser, look);
      contexts.push(context);
      if (look.first !== true)
        // Pages that are no site (about:blank, a frame without an origin) have no storage.
        await context.addInitScript(() => {
          if (location.protocol === 'http:') localStorage.setItem('dixit-welcomed', 'yes');
        });
      // Shorter than a test may take: then what was waited for is named. Long enough for a Neo4j that plans each statement for the first time.
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted Type/i.test(message.text())) faults.push(message.text());
      });
      await page.goto(url);
      // A small start loads the page's own code: before that nobody listens.
      await page.waitForFunction(() => document.querySelector('#root')?.childElementCount !== 0);
      return page;
    });
  });
}

const open = (
  browser: Browser,
  { width = 1440, height = 900, theme = 'light', forcedColors = false, touch = false }: Look,
) =>
  browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
    hasTouch: touch,
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'en-GB',
  });

/** What a page breaks of WCAG 2.2 A and AA, as axe sees it: one line for each rule and element. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: broken } = await new AxeBuilder({ page })
    // What passes is not asked for: most of its time went into telling it.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return broken.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** A point of a drawn line, in px of the window: where somebody would click it. */
export async function pointOnLine(page: Page, id: string): Promise<{ x: number; y: number }> {
  await page.waitForSelector('.drawing canvas');
  // Cytoscape keeps its instance on its element; it alone knows where it drew the line.
  const point: unknown = await page.evaluate(`(() => {
    const box = document.querySelector('.drawing');
    const { x, y } = box._cyreg.cy.getElementById(${JSON.stringify(id)}).renderedMidpoint();
    const { left, top } = box.getBoundingClientRect();
    return { x: left + x, y: top + y };
  })()`);
  return z.object({ x: z.number(), y: z.number() }).parse(point);
}
