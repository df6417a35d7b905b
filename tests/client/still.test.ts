import { expect, test } from '@jest/globals';
import cytoscape from 'cytoscape';
import { destroyDrawing, workStill } from '../../client/canvas/drawing/still.ts';

/** What draws for Cytoscape; its types leave it out. */
interface Drawing {
  renderer: () => { notify: (event: string) => void };
}
const isDrawing = (cy: object): cy is Drawing => 'renderer' in cy;

test('a drawing destroyed while its picture stands still ends at once: else it would go on drawing, and never be let go', () => {
  const cy = cytoscape({ headless: true });
  const told: string[] = [];
  if (isDrawing(cy)) cy.renderer().notify = (event) => told.push(event);
  let finished = false;
  workStill(cy, {
    step: () => true,
    ended: () => cy.destroyed(),
    finish: () => {
      finished = true;
    },
  });
  expect(told).toEqual([]);
  destroyDrawing(cy);
  expect(told).toContain('destroy');
  expect(finished).toBe(false);
});
