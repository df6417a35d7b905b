import { countNodes, middleOf, timeFromClickToNodes } from './in-page.mjs';
import { open, settle } from './measures.mjs';

const all = (page) => page.locator('.node-menu[role="dialog"]').getByText(/^All \d+/);

async function openMenu(page, id) {
  await page.waitForFunction((node) => {
    const found = document
      .querySelector('.focus-view [data-drawn="true"] > .drawing')
      ?._cyreg?.cy.getElementById(node);
    return found !== undefined && found.nonempty();
  }, id);
  await settle(page);
  const { x, y } = await page.evaluate(middleOf, id);
  await page.mouse.click(x, y, { button: 'right' });
  await all(page).waitFor();
}

/** So many the menu brings in at once. */
const most = 50;

async function ask(url, query, variables) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()).data;
}

/** The global id of the actor with most neighbours among those that the menu brings in at once. */
export async function wellTied(url) {
  const { graph } = await ask(url, '{ graph(limit: 200) { nodes { __typename id } } }', {});
  const actors = graph.nodes.filter(({ __typename }) => __typename === 'Actor');
  const tied = await Promise.all(
    actors.map(async ({ id }) => {
      const answer = await ask(url, 'query ($id: ID!) { neighbourhood(id: $id) { totalCount } }', { id });
      return { id, count: answer.neighbourhood.totalCount };
    }),
  );
  return tied.filter(({ count }) => count <= most).sort((a, b) => b.count - a.count)[0].id;
}

/**
 * Brings all neighbours of a node (50 at most) from its focus into the free view by its menu, from the click on the button to the frame that
 * shows them; each is taken back. The first also loads the view's code.
 */
export async function expansions(browser, url, id, count) {
  const { page, close } = await open(browser, `${url}/?view=focus&focus=${encodeURIComponent(id)}`);
  const times = [];
  let neighbours = 0;
  for (let round = 0; round < count; round += 1) {
    await openMenu(page, id);
    const button = all(page);
    neighbours = Number(/\d+/.exec(await button.innerText())?.[0]);
    const time = page.evaluate(timeFromClickToNodes, neighbours);
    await button.click();
    times.push(await time);
    await settle(page);
    await page.keyboard.press('Control+z');
  }
  await close();
  return { neighbours, first: times.slice(0, 1), later: times.slice(1) };
}

/** Bytes of the heap that are in use once what nobody holds is gone. */
async function heap(wire) {
  await wire.send('HeapProfiler.collectGarbage');
  await wire.send('HeapProfiler.collectGarbage');
  const { metrics } = await wire.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
}

/** What the heap holds before, halfway through and after so many rounds of expanding a node and taking that back, in bytes. */
export async function memory(browser, url, id, rounds) {
  const { page, wire, close } = await open(browser, `${url}/?view=focus&focus=${encodeURIComponent(id)}`);
  await wire.send('Performance.enable');
  await openMenu(page, id);
  await all(page).click();
  await page.waitForSelector('.free-view [data-drawn="true"]');
  await settle(page);
  const full = await page.evaluate(countNodes);
  const turn = async (key, shown) => {
    await page.keyboard.press(key);
    await page.waitForFunction(
      ([free, least]) => {
        const box = document.querySelector('.free-view .drawing');
        return free ? (box?._cyreg?.cy.nodes().length ?? 0) >= least : box === null;
      },
      [shown > 0, shown],
    );
  };
  const held = [];
  for (let round = 0; round <= rounds; round += 1) {
    // The first rounds fill caches and compile code.
    if (round === 20 || round === rounds / 2 || round === rounds) held.push(await heap(wire));
    await turn('Control+z', 0);
    await turn('Control+Shift+z', full);
  }
  await close();
  return held;
}
