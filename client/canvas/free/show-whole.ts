import type { Block } from '../../address/contents.ts';

/** What is to be seen whole once it is drawn: whoever has it arranged asks for that. */
const asked = new WeakSet<readonly Block[]>();

/** Asks for these blocks to be fitted into the view when they are drawn. */
export const showWhole = (blocks: readonly Block[]): void => void asked.add(blocks);

/** Whether that was asked for; it is done once. */
export const takeWhole = (blocks: readonly Block[]): boolean => asked.delete(blocks);
