import { importTypeScript } from '../import-typescript.mjs';

/** So many nodes stand on it, so many of them in a row. */
const [most, columns] = [400, 20];
/** From one to the next, layout units. */
const pitch = { x: 330, y: 110 };

const question = `query ($limit: Int) { graph(limit: $limit) { nodes { id } } }`;

/**
 * The address of a free view with 400 nodes, each in a block of its own, all but the first brought in from that one, so that arranging moves
 * them all.
 * @param first global id of an actor
 */
export async function freeAddress(url, first) {
  const { packContents } = await importTypeScript('client/address/contents-text.ts');
  const { untouched } = await importTypeScript('client/address/contents.ts');
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question, variables: { limit: 1500 } }),
  });
  const { data } = await answer.json();
  const others = data.graph.nodes.map(({ id }) => id).filter((id) => id !== first);
  const blocks = [first, ...others.slice(0, most - 1)].map((id, place) => ({
    key: String(place + 1),
    parent: place === 0 ? null : first,
    along: place === 0 ? null : 'HOLDS',
    nodes: [id],
    at: { x: (place % columns) * pitch.x, y: Math.floor(place / columns) * pitch.y },
    pinned: false,
  }));
  return `${url}/?view=free#c=${packContents({ ...untouched, blocks })}`;
}

/** What a reader does there: opens it from another view, selects an actor, arranges all of it. */
export const freeDeeds = (first) => async (page, done) => {
  await page.getByLabel('View').getByText('Positions', { exact: true }).click();
  await done('leaving Free');
  await page.getByLabel('View').getByText('Free', { exact: true }).click();
  await page.waitForFunction(() => document.querySelector('.free-view [data-drawn="true"]') !== null);
  await done('opening Free');
  await page.locator('[role="treeitem"]').first().focus();
  await page.locator(`[role="treeitem"][data-key="${first}"]`).focus();
  await page.keyboard.press('Enter');
  await done('selecting in Free');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Arrange' }).evaluate((button) => button.click());
  await page.locator('[aria-label="Undo: arrange"]').waitFor();
  await done('arranging Free');
};
