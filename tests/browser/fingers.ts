import type { Locator, Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on a page that takes touch, as the browser itself gets them: several at once, and as long as need be. */
export async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  const steps = 8;
  return {
    async tap(at: Point): Promise<void> {
      await send('touchStart', [at]);
      await send('touchEnd', []);
    },
    /** Each finger from one point to another. */
    async slide(ways: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
      await send(
        'touchStart',
        ways.map(([from]) => from),
      );
      for (let step = 1; step <= steps; step += 1) {
        const part = step / steps;
        await send(
          'touchMove',
          ways.map(([from, to]) => ({
            x: from.x + (to.x - from.x) * part,
            y: from.y + (to.y - from.y) * part,
          })),
        );
      }
      await send('touchEnd', []);
    },
    /** Presses until something has come, then lets go. */
    async hold(at: Point, until: Locator): Promise<void> {
      await send('touchStart', [at]);
      await until.waitFor();
      await send('touchEnd', []);
    },
  };
}
