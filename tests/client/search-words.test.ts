import { expect, test } from '@jest/globals';
import { excerpt } from '../../client/search/excerpt.ts';

const text = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('');
const found = (pieces: readonly { text: string; found: boolean }[]) =>
  pieces.filter((piece) => piece.found).map((piece) => piece.text);

test('a short text is shown whole with what was found marked', () => {
  const pieces = excerpt('Only Donald Trump can end the war.', [
    { start: 5, end: 11 },
    { start: 12, end: 14 },
  ]);
  expect(text(pieces)).toBe('Only Donald Trump can end the war.');
  expect(found(pieces)).toEqual(['Donald', 'Tr']);
});

test('a long text is cut between words to what stands around the first word found', () => {
  const long = `${'before '.repeat(30)}guarantees ${'after '.repeat(30)}`;
  const pieces = excerpt(long, [{ start: 210, end: 213 }]);
  expect(text(pieces)).toMatch(/^… (before )+guarantees (after )+after …$/);
  expect(found(pieces)).toEqual(['gua']);
});

test('a word without spaces around it is never cut within what was found', () => {
  const pieces = excerpt('х'.repeat(400), [{ start: 0, end: 200 }]);
  expect(found(pieces)).toEqual(['х'.repeat(200)]);
});

test('ranges outside the text, or over one another, are left out', () => {
  expect(
    text(
      excerpt('short', [
        { start: 3, end: 99 },
        { start: 4, end: 5 },
      ]),
    ),
  ).toBe('short');
});
