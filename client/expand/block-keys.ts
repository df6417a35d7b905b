import type { Block } from '../address/contents.ts';

/** The greatest key given on this page, whatever has been undone or taken away since. */
let greatest = 0;

/** Gives keys that no block has, nor had on this page: whole numbers, counting on. */
export function freshKeys(blocks: readonly Block[]): () => string {
  greatest = Math.max(greatest, ...blocks.map(({ key }) => Number.parseInt(key, 10) || 0));
  return () => {
    greatest += 1;
    return String(greatest);
  };
}
