import { expect, test } from '@jest/globals';
import { type CanvasAddress, opening } from '../../client/address/address.ts';
import {
  hiding,
  keepingOnly,
  pinning,
  selectedIn,
  selectingAll,
  toggling,
  unhiding,
  unpinning,
} from '../../client/address/editing.ts';
import {
  emptyLog,
  type Log,
  record,
  stepBack,
  stepBetween,
  stepForward,
  travelled,
} from '../../client/undo/log.ts';

/** A canvas with its log, as the page keeps them. */
interface Page {
  readonly canvas: CanvasAddress;
  readonly log: Log;
}

function doing({ canvas, log }: Page, next: CanvasAddress, name?: string): Page {
  const step = stepBetween(canvas, next, name);
  return { canvas: next, log: step ? record(log, step) : log };
}

function undoing({ canvas, log }: Page): Page {
  const taken = stepBack(log);
  return taken ? { canvas: { ...canvas, ...taken.step.before }, log: taken.log } : { canvas, log };
}

function redoing({ canvas, log }: Page): Page {
  const taken = stepForward(log);
  return taken ? { canvas: { ...canvas, ...taken.step.after }, log: taken.log } : { canvas, log };
}

const deeds: readonly ((canvas: CanvasAddress) => CanvasAddress)[] = [
  (canvas) => hiding(canvas, ['Actor:a', 'Actor:b']),
  (canvas) => pinning(canvas, { 'Actor:c': { x: 10.4, y: -3.6 } }),
  (canvas) => ({ ...canvas, view: 'relations', lines: ['answers'] }),
  (canvas) => ({ ...canvas, filter: { ...canvas.filter, conditional: true } }),
  (canvas) => ({ ...canvas, view: 'free', waiting: true }),
  (canvas) => keepingOnly(canvas, ['Actor:c', 'Actor:d']),
  (canvas) => unpinning({ ...canvas, view: 'positions' }, null),
];

test('everything done can be undone to the opening view, and done again to the end', () => {
  const start: Page = { canvas: opening, log: emptyLog };
  const end = deeds.reduce<Page>((page, deed) => doing(page, deed(page.canvas)), start);
  const back = deeds.reduce(undoing, end);
  expect(back.canvas).toEqual(opening);
  expect(undoing(back)).toEqual(back);
  const again = deeds.reduce(redoing, back);
  expect(again).toEqual(end);
  expect(redoing(again)).toEqual(again);
});

test('something new after an undo takes the place of what was undone', () => {
  const hidden = doing({ canvas: opening, log: emptyLog }, hiding(opening, ['Actor:a']), 'hide');
  const undone = undoing(hidden);
  const other = doing(undone, { ...opening, view: 'relations' });
  expect(other.log.undone).toEqual([]);
  expect(undoing(other).canvas).toEqual(opening);
});

test('what is selected and read is no step, and stays through an undo', () => {
  const selected = { ...opening, selection: 'Actor:a' };
  expect(stepBetween(opening, selected)).toBeNull();
  const hidden = doing({ canvas: selected, log: emptyLog }, hiding(selected, ['Actor:b']));
  expect(undoing(hidden).canvas).toEqual(selected);
});

test('the browser’s own back is the undo of what it takes back, and else a step', () => {
  const hidden = hiding(opening, ['Actor:a']);
  const { log } = doing({ canvas: opening, log: emptyLog }, hidden, 'hide Actor A');
  const back = travelled(log, hidden, opening);
  expect(back.undone.map(({ name }) => name)).toEqual(['hide Actor A']);
  expect(travelled(back, opening, hidden)).toEqual(log);
  const elsewhere = travelled(log, hidden, { ...hidden, view: 'relations' });
  expect(elsewhere.done.map(({ name }) => name)).toEqual(['hide Actor A', 'going back']);
});

test('selecting adds, takes away, and keeps what was first', () => {
  const two = toggling(toggling(opening, ['Actor:a']), ['Actor:b', 'Actor:c']);
  expect(selectedIn(two)).toEqual(['Actor:a', 'Actor:b', 'Actor:c']);
  expect(selectedIn(toggling(two, ['Actor:a']))).toEqual(['Actor:b', 'Actor:c']);
  expect(selectedIn(selectingAll(two, []))).toEqual([]);
  // A line that was read stands for its two ends; a quote for nothing that is drawn.
  const line = { ...opening, selection: 'HOLDS~Actor:a~Position:p' };
  expect(selectedIn(toggling(line, ['Actor:b']))).toEqual(['Actor:a', 'Position:p', 'Actor:b']);
  expect(selectedIn(toggling({ ...opening, selection: 'Quote:q' }, ['Actor:b']))).toEqual(['Actor:b']);
  expect(toggling(opening, ['Actor:a']).shut).toBe(true);
  expect(two.shut).toBe(false);
  expect(selectedIn(hiding(two, ['Actor:b']))).toEqual(['Actor:a', 'Actor:c']);
  expect(unhiding(hiding(two, ['Actor:b'])).contents.hidden).toEqual([]);
});
