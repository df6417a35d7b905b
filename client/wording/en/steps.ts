import { count } from './count.ts';

/** What a step on the canvas is called behind "Undo: ". */
export const steps = {
  views: {
    positions: 'view of positions',
    relations: 'view of relations',
    focus: 'focus',
    free: 'free view',
  },
  change: 'change of the canvas',
  filter: 'filter',
  focus: 'focus',
  lines: 'lines shown',
  goingBack: 'going back',
  showAll: 'show all',
  showHidden: 'show what is hidden',
  pin: (n: number) => `pin ${count.things(n)}`,
  order: 'back to the order',
  reading: 'order of the statements',
  move: 'move',
  open: (file: string) => `open ${file}`,
};
