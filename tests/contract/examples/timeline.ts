import type { Examples } from '../example.ts';

/** All parameters are the filter's. */
export const examples: Examples = () => ({});

export const unordered = ['said'];
