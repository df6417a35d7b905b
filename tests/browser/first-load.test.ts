import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { describeInBrowser } from '../harness/browser.ts';
import { dixitFor } from '../harness/dixit-on.ts';
import { seedFolder } from '../harness/seed.ts';

/** In bytes, compressed and with headers: what was reached, and some room. */
const most = { inAll: 316_000, page: 122_000 };

const fetched = z.array(z.tuple([z.string(), z.number()]));

describeInBrowser('the first load', (visit) => {
  const url = dixitFor({ engine: 'embedded', datasets: [seedFolder] });

  test('brings what the opening view is drawn with, and nothing that is opened later', async () => {
    const page = await visit(url());
    await page.waitForSelector('[data-drawn="true"]');
    const before = fetched.parse(
      await page.evaluate(() => {
        const [layout] = performance.getEntriesByName('layout wings');
        const laidOut = layout === undefined ? 0 : layout.startTime + layout.duration;
        return [
          ...performance.getEntriesByType('navigation'),
          ...performance.getEntriesByType('resource'),
        ].flatMap((entry) =>
          entry instanceof PerformanceResourceTiming && entry.startTime < laidOut
            ? [[new URL(entry.name).pathname, entry.transferSize]]
            : [],
        );
      }),
    );
    const size = (of: RegExp) =>
      before.reduce((sum, [path, bytes]) => (of.test(path) ? sum + bytes : sum), 0);
    expect(size(/\/cytoscape/)).toBeGreaterThan(0);
    expect(size(/\/layouts\.worker/)).toBeGreaterThan(0);
    expect(size(/\/page-.*\.js$/)).toBeLessThan(most.page);
    expect(size(/./)).toBeLessThan(most.inAll);
    expect(before.map(([path]) => path).join(' ')).not.toMatch(
      /Reader|Dialog|Menu|Relations|Focus|Free|timeline/,
    );
    // Asked for once, before the page's own code is there.
    expect(before.filter(([path]) => path === '/graphql').length).toBeLessThanOrEqual(2);
  });
});
