import { fileURLToPath } from 'node:url';

/** The invented dataset: its folder. */
export const LORRA = fileURLToPath(new URL('../fixtures/lorra/', import.meta.url));
