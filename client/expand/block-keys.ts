import type { Standing } from '../canvas/free/blocks.ts';

/** The greatest key given on this page, whatever has been undone or taken away since. */
let greatest = 0;

/** The greatest number that was ever a key on this page: what comes after it is no block's key, nor was. */
export function greatestKey({ blocks, stowed }: Standing): number {
  const all = [blocks, ...stowed.map((one) => one.blocks)].flat();
  greatest = all.reduce((most, { key }) => Math.max(most, Number.parseInt(key, 10) || 0), greatest);
  return greatest;
}
