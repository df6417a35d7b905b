/**
 * Stands for the two packages by which Citation.js fetches what a DOI or an address names: nothing is fetched here, and both are made for
 * Node. See vite.config.ts.
 */
export default function noFetch(): never {
  throw new Error('Citations are made from what is there; nothing is fetched for them.');
}

/** Their headers, never made. */
export const Headers = noFetch;
