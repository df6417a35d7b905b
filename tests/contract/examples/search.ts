import type { Examples } from '../example.ts';

const TYPES = ['ACTOR', 'POSITION', 'ISSUE', 'EVENT', 'DOCUMENT', 'QUOTE', 'STATEMENT'];

/** A search as the server asks for it. */
const search = (words: readonly string[], types: readonly string[]) => ({
  words,
  types,
  prefixes: words.map((word) => `+${word}*`).join(' '),
  aboveRank: 0,
  belowRank: 9,
});

export const examples: Examples = (sample) => {
  const texts = sample.nodes.map(({ searchText }) => searchText ?? '');
  const beginnings = [...new Set(texts.flatMap((text) => /(?<=^ )\S{1,3}/u.exec(text) ?? []))];
  const one = beginnings.map((word) => search([word], TYPES));
  const two = beginnings.map((word, at) => search([word, beginnings[at - 1] ?? word], TYPES.slice(at % 3)));
  return { page: [...one, ...two], count: [...one, ...two] };
};
