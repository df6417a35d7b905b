const middle = { x: 720, y: 450 };

async function wheel(page, times, by) {
  for (let turn = 0; turn < times; turn += 1) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(40);
  }
}

/** What a reader does who looks around: each by name, to be told apart. */
const deeds = {
  zooming: async (page) => {
    await page.mouse.move(middle.x, middle.y);
    await wheel(page, 16, -240);
    await wheel(page, 16, 240);
  },
  panning: async (page) => {
    await wheel(page, 8, -240);
    await page.mouse.down();
    for (let step = 1; step <= 40; step += 1) await page.mouse.move(middle.x - step * 8, middle.y - step * 5);
    await page.mouse.up();
  },
  'opening Relations': (page) => view(page, 'Relations'),
  'opening Focus': (page) => view(page, 'Focus'),
  'opening Positions again': (page) => view(page, 'Positions'),
};

const view = (page, name) => page.getByLabel('View').getByText(name, { exact: true }).click();

/**
 * Does all of it, one after the other.
 * @param done called after each, with its name
 */
export async function lookAround(page, done) {
  for (const [name, act] of Object.entries(deeds)) {
    await act(page);
    await done(name);
  }
}
