import { counting } from '../plural.ts';

const { counted } = counting('en-GB');

/** What is said about the whole, and on pages that are not there. */
export const app = {
  nothingHere: 'There is nothing at this address',
  noPage: 'is no page of Dixit’s. Perhaps the address was cut short on its way.',
  toCanvas: 'To the canvas',
  datasets: (count: number) => counted(count, { one: 'dataset', other: 'datasets' }),
  actors: (count: number) => counted(count, { one: 'actor', other: 'actors' }),
  positions: (count: number) => counted(count, { one: 'position', other: 'positions' }),
  statements: (count: number) => counted(count, { one: 'statement', other: 'statements' }),
};
