import { expect, test } from '@jest/globals';
import { inWords, periodInWords, publishedInWords, saidInWords } from '../../client/wording/dates.ts';

test.each([
  ['2026-02-05', '5 February 2026'],
  ['2026-02', 'February 2026'],
  ['2026', '2026'],
  ['2026-02~', 'about February 2026'],
  ['2026-02-05?', 'perhaps 5 February 2026'],
  ['2026%', 'perhaps about 2026'],
  ['2031-02-08/2031-02-10', 'between 8 and 10 February 2031'],
  ['2026-01/2026-02', 'between January and February 2026'],
  ['2026-01-30/2026-02-02', 'between 30 January and 2 February 2026'],
  ['2025-12/2026-02~', 'between December 2025 and about February 2026'],
  ['../2026-02~', 'about February 2026 or before'],
  ['/2031-02-06', '6 February 2031 or before'],
  ['2024/..', '2024 or later'],
])('%s reads "%s"', (edtf, words) => {
  expect(inWords(edtf)).toBe(words);
});

test('a date that is not given is said to be so, never made up', () => {
  expect(saidInWords(null, 'SPEECH')).toBe('date not given');
  expect(saidInWords({ edtf: '../..' }, 'SPEECH')).toBe('date not given');
  expect(publishedInWords(null)).toBe('date of publication not given');
});

test('what is not understood is shown as it was coded', () => {
  expect(inWords('202X')).toBe('202X');
});

test('a stance told without an act of speech was not "said"', () => {
  expect(saidInWords({ edtf: '2026-02~' }, 'SPEECH')).toBe('said about February 2026');
  expect(saidInWords({ edtf: '2026-02~' }, 'STANCE')).toBe('about February 2026');
});

test.each([
  ['2031-02-05', '2031-02-08', '5–8 February 2031'],
  ['2030-08', '2031-02', 'August 2030 – February 2031'],
  ['2031-01', '2031-02', 'January – February 2031'],
  ['2031-02~', '2031-02~', 'about February 2031'],
  ['2031-02-05', '2031-02-08~', '5 – about 8 February 2031'],
])('from %s to %s reads "%s"', (first, last, words) => {
  expect(periodInWords(first, last)).toBe(words);
});
