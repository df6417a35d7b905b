import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { occurrences, wordsOf } from '../../server/dataset/anchor.ts';
import { TextIndex } from '../../server/dataset/text-index.ts';
import { readDataset } from '../../server/dataset/read.ts';
import { folderWith } from './folder.ts';
import { REPORT, SMALL } from './small.ts';

const startsOf = (text: string, exact: string, beside: { prefix?: string; suffix?: string } = {}) =>
  occurrences(new TextIndex(text), { exact, ...beside }).map(({ start }) => start);

describe('finding quotes', () => {
  test('all places are found, overlapping ones too, of short and long words alike', () => {
    expect(startsOf('aaaa', 'aa')).toEqual([0, 1, 2]);
    expect(startsOf('no toll, no toll', 'no toll')).toEqual([0, 9]);
    expect(startsOf('no toll', 'no tolls')).toEqual([]);
    expect(startsOf('', 'toll')).toEqual([]);
    expect(startsOf('toll', 'toll')).toEqual([0]);
  });

  test('prefix and suffix must stand directly beside', () => {
    const text = 'He said "no toll". She said "no toll!"';
    expect(startsOf(text, 'no toll', { prefix: 'He said "' })).toEqual([9]);
    expect(startsOf(text, 'no toll', { suffix: '!' })).toEqual([29]);
    expect(startsOf(text, 'no toll', { prefix: 'He said' })).toEqual([]);
    expect(startsOf(text, 'He', { prefix: ' ' })).toEqual([]);
  });

  test('offsets count UTF-16 units, whatever script or sign stands before', () => {
    expect(startsOf('🌊🌉 Лорра: نعم', 'Лорра')).toEqual([5]);
    expect(startsOf('🌊🌉 Лорра: نعم', 'نعم')).toEqual([12]);
  });

  test('every word of a long text is found where it stands', () => {
    const text = Array.from({ length: 3000 }, (_, index) => `word ${index} ends. `).join('');
    const index = new TextIndex(text);
    for (const number of [0, 7, 999, 2999]) {
      const exact = ` ${number} ends`;
      expect(Array.from(index.find(exact))).toEqual([text.indexOf(exact)]);
    }
  });
});

describe('the words around a quote', () => {
  test('are 32 units to either side, fewer at the ends of the text', () => {
    const text = `${'a'.repeat(40)}QUOTE${'b'.repeat(10)}`;
    expect(wordsOf(text, { start: 40, end: 45 })).toEqual({
      exact: 'QUOTE',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(10),
    });
  });

  test('never begin or end with half of a surrogate pair', () => {
    const text = `${'🌊'.repeat(20)}.QUOTE.${'🌉'.repeat(20)}`;
    const { prefix, suffix } = wordsOf(text, { start: 41, end: 46 });
    expect(prefix).toBe(`${'🌊'.repeat(15)}.`);
    expect(suffix).toBe(`.${'🌉'.repeat(15)}`);
  });
});

describe('texts', () => {
  test('BOM, CR and the form of accents are kept and counted, and the hash is of the bytes', async () => {
    const report = `\uFEFFZoe\u0308\r\nand Zoë.\r\n${REPORT}`;
    const folder = await folderWith({
      'dataset.yaml': SMALL.replace(
        '{ document: report, exact: Ann would come }',
        '{ document: report, exact: Ann would come }\n      - { document: report, exact: and Zoë }',
      ),
      'report.txt': report,
    });
    const { dataset } = await readDataset(folder);
    const bytes = await readFile(join(folder, 'report.txt'));
    expect(dataset?.texts.get('report')).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      length: report.length,
    });
    const quote = dataset?.file.statements?.['ann-comes']?.quotes[1];
    expect(quote && dataset?.spans.get(quote)).toEqual({ start: 7, end: 14 });
  });

  test.each([
    ['another form of accents', 'Zoe\\u0308 came', 'Unicode normalisation'],
    ['other line ends', 'came.\\nAnn', 'line ends'],
    ['other accents and white space', 'Zoe\\u0308  came', 'white space and Unicode normalisation'],
  ])('a quote with %s is not found, and told why', async (_name, exact, differences) => {
    const folder = await folderWith({
      'dataset.yaml': SMALL.replace('exact: We agree. }', `exact: "${exact}" }`),
      'report.txt': `Zoë came.\r\n${REPORT}`,
    });
    const { diagnostics } = await readDataset(folder);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toMatch(` is not found in report.txt; it is, but for ${differences}`);
  });
});
