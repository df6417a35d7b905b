import { expect, test } from '@jest/globals';
import { officesOf, roleInSentence } from '../../client/wording/offices.ts';
import { capitalised, plainText, speakerSentence, toldBy } from '../../client/reader/sentence.ts';
import { whoseWords } from '../../client/reader/whose-words.ts';
import { quote, speaker, statement, tie, trace } from './telling.ts';

const belmara = speaker('Belmara', { kind: 'STATE' });
const minister = speaker('Ilen Maroush', { represents: [tie('Belmara', 'Foreign Minister')] });
const stranger = speaker('Oskar Harrane', { represents: [tie('Torvia', 'Foreign Minister')] });

test('a minister who tells what his own state wants is named as its own', () => {
  const told = toldBy([statement(belmara), statement(minister)], '');
  expect(plainText(capitalised(told))).toBe('As told by its own foreign minister, Ilen Maroush');
});

test('a stranger who tells it is named with the office that is not theirs', () => {
  const told = toldBy([statement(belmara), statement(stranger)], '');
  expect(plainText(told)).toBe('as told by Oskar Harrane, Foreign Minister of Torvia');
});

test('somebody without a coded office is named alone', () => {
  expect(plainText(toldBy([statement(belmara), statement(speaker('Sabe Orlun'))], ''))).toBe(
    'as told by Sabe Orlun',
  );
});

test('who no longer held the office when it was said is the former one', () => {
  const former = speaker('Ilen Maroush', { represents: [tie('Belmara', 'Foreign Minister', '2030-12-31')] });
  const told = toldBy([statement(belmara), statement(former)], '');
  expect(plainText(told)).toBe('as told by its former foreign minister, Ilen Maroush');
});

test('a representative without a coded role is still its own', () => {
  const officials = speaker('Belmaran officials', { kind: 'GROUP', represents: [tie('Belmara', null)] });
  expect(plainText(toldBy([statement(belmara), statement(officials)], ''))).toBe(
    'as told by its own representative, Belmaran officials',
  );
});

test('a chain of three is one sentence, from the holder to the last mouth', () => {
  const chain = [speaker('Veyland', { kind: 'STATE' }), minister, speaker('two people', { kind: 'GROUP' })];
  expect(
    plainText(
      speakerSentence(
        chain.map((actor) => statement(actor)),
        true,
      ),
    ),
  ).toBe('Veyland, as told by Ilen Maroush, Foreign Minister of Belmara, as told by two people');
});

test('a role keeps the capitals of the names within it', () => {
  expect(roleInSentence('Water minister')).toBe('water minister');
  expect(roleInSentence('Deputy Foreign Minister')).toBe('deputy foreign minister');
  expect(roleInSentence('Kremlin Spokesman')).toBe('Kremlin spokesman');
  expect(roleInSentence('EU Commissioner')).toBe('EU Commissioner');
});

test('an office names its body, once, with the article that it wants', () => {
  expect(officesOf(speaker('A', { represents: [tie('United States', 'President')] }))).toBe(
    'President of the United States',
  );
  expect(officesOf(speaker('A', { represents: [tie('Belmara', 'Minister of Belmara')] }))).toBe(
    'Minister of Belmara',
  );
});

test('a reporter’s words belong to whoever in the chain is quoted with them, else to the publisher', () => {
  const own = statement(minister, {
    quotes: [{ start: 90, end: 120, words: 'SPEAKER', document: { id: 'Document:invented.report' } }],
  });
  const reported = quote({ words: 'REPORTER' });
  expect(whoseWords(trace())).toEqual({ whose: 'speaker' });
  expect(whoseWords(trace({ quote: reported, chain: [statement(belmara), own] }))).toEqual({
    whose: 'teller',
    name: 'Ilen Maroush',
  });
  expect(whoseWords(trace({ quote: reported, chain: [statement(belmara), statement(minister)] }))).toEqual({
    whose: 'publisher',
    name: 'The Delta Courier',
  });
});
