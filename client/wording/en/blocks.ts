import { counting } from '../plural.ts';
import { count } from './count.ts';

const { number } = counting('en-GB');

/** What the free view writes over its blocks, and what it calls what stands in them. */
export const blocks = {
  headings: { actor: 'Actors', issue: 'Issues', event: 'Events', document: 'Documents' },
  /** How many of an issue's positions are here, of how many. */
  positionsOf: (here: number, all: number) => `${number(here)} of ${count.positions(all)}`,
  number,
};
