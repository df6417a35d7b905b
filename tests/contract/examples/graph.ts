import type { Examples } from '../example.ts';

export const examples: Examples = () => ({});

export const unordered = ['recencies'];
