import { expect, test } from '@jest/globals';
import { placeNotes } from '../../client/document/place-notes.ts';
import { paragraphsOf, segmentsOf, spansByParagraph } from '../../client/document/segments.ts';

const span = (id: string, start: number, end: number) => ({ id, start, end });
const whole = (text: string) => ({ start: 0, end: text.length });

test('a text without quotes is one piece', () => {
  expect(segmentsOf(whole('No words.'), [])).toEqual([{ start: 0, end: 9, covering: [], beginning: [] }]);
});

test('overlapping quotes are cut so that each piece knows all quotes over it, and each tag stands once', () => {
  const [a, b, c] = [span('a', 0, 6), span('b', 4, 9), span('c', 4, 6)];
  const pieces = segmentsOf(whole('0123456789'), [a, b, c]);
  expect(
    pieces.map(({ start, end, covering }) => [start, end, covering.map(({ id }) => id).join('')]),
  ).toEqual([
    [0, 4, 'a'],
    [4, 6, 'abc'],
    [6, 9, 'b'],
    [9, 10, ''],
  ]);
  expect(pieces.flatMap(({ beginning }) => beginning.map(({ id }) => id))).toEqual(['a', 'b', 'c']);
});

test('the pieces laid end to end are the text, whatever overlaps, also with emoji', () => {
  const text = 'Пряма 🙂 мова, і ще раз: 🙂.';
  const spans = [span('a', 0, 8), span('b', 6, 20), span('c', 20, text.length)];
  const pieces = segmentsOf(whole(text), spans);
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});

test('paragraphs are parted by line ends of any kind, and keep their offsets', () => {
  const text = 'One.\n\nTwo.\r\nThree.\rFour.\n  \n';
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'One.',
    'Two.',
    'Three.',
    'Four.',
  ]);
});

test('a quote over two paragraphs is marked in both and tagged in the first', () => {
  const text = 'One two.\nThree four.';
  const paragraphs = paragraphsOf(text);
  const lists = spansByParagraph(paragraphs, [span('a', 4, 14)]);
  const pieces = paragraphs.map((paragraph, index) => segmentsOf(paragraph, lists[index] ?? []));
  expect(
    pieces.map((own) =>
      own.filter(({ covering }) => covering.length > 0).map(({ start, end }) => text.slice(start, end)),
    ),
  ).toEqual([['two.'], ['Three']]);
  expect(pieces.map((own) => own.flatMap(({ beginning }) => beginning).length)).toEqual([1, 0]);
});

test('notes stand beside their lines, pushed down where they would cover each other', () => {
  expect(
    placeNotes(
      [
        { top: 0, height: 50 },
        { top: 20, height: 50 },
        { top: 300, height: 50 },
      ],
      null,
      8,
    ),
  ).toEqual([0, 58, 300]);
});

test('the note at hand stands beside its line; those above make room upwards', () => {
  expect(
    placeNotes(
      [
        { top: 0, height: 50 },
        { top: 20, height: 50 },
        { top: 40, height: 50 },
      ],
      1,
      8,
    ),
  ).toEqual([-38, 20, 78]);
});
