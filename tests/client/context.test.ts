import { expect, test } from '@jest/globals';
import { inContext } from '../../client/reader/context.ts';

const shown = (before: string, exact: string, after: string, cues: string[] = [], start = before.length) =>
  inContext({ before, exact, after, start, asked: 500 }, cues);
const text = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('');

test('a short paragraph is shown whole, the quote in it whole and verbatim', () => {
  const pieces = shown('He came late. “', 'Only I can stop it', ',” he said. Then he left.');
  expect(text(pieces)).toBe('He came late. “Only I can stop it,” he said. Then he left.');
  expect(text(pieces.filter(({ quoted }) => quoted))).toBe('Only I can stop it');
});

test('what belongs to other paragraphs is left out', () => {
  expect(text(shown('Far away.\n\nNear. ', 'the words', ' end.\nNext.'))).toBe('Near. the words end.');
});

test('long surroundings are cut at sentence ends', () => {
  const long = `${'x'.repeat(300)}. One more sentence. “`;
  expect(text(shown(long, 'the words', `,” he said. ${'y'.repeat(300)}.`))).toBe(
    'One more sentence. “the words,” he said.',
  );
});

test('a sentence too long to show whole is cut between words, with dots', () => {
  const words = 'word '.repeat(120);
  const pieces = shown(words, 'the words', ` ${words}`, [], 10_000);
  expect(text(pieces)).toMatch(/^… word .* word the words word .* word …$/s);
});

test('the cue nearest to the quote is marked, and never cut off', () => {
  const pieces = shown('He said nothing. ', 'the words', `, ${'a long clause, '.repeat(14)}he said.`, [
    'said',
  ]);
  expect(pieces.filter(({ cue }) => cue).map((piece) => piece.text)).toEqual(['said']);
  expect(text(pieces)).toMatch(/^He said nothing\. the words, .*he said\.$/s);
  expect(pieces[0]?.text).toBe('He ');
});

test('a cue within the quote is marked there; one that is only part of a word is not', () => {
  const pieces = shown('', 'Kyiv stood ready, he said, unsaid', '', ['said']);
  expect(pieces).toEqual([
    { at: 0, text: 'Kyiv stood ready, he ', quoted: true, cue: false },
    { at: 21, text: 'said', quoted: true, cue: true },
    { at: 25, text: ', unsaid', quoted: true, cue: false },
  ]);
});

test('the quote stays whole beside emoji and combining letters', () => {
  const pieces = shown('🙂 нині́ ', 'є́дність 🤝', ' 🙂');
  expect(text(pieces.filter(({ quoted }) => quoted))).toBe('є́дність 🤝');
});
