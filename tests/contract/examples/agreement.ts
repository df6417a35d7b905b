import type { Examples } from '../example.ts';

/** The catalogue says what its parameters are. */
export const examples: Examples = () => ({});

export const unordered = ['said', 'contradicts'];
