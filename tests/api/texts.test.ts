import { describe, expect, test } from '@jest/globals';
import { HeldText } from '../../server/api/held-text.ts';
import { contextOf, partOf, selectorsOf } from '../../server/api/text-parts.ts';
import { TextCache } from '../../server/api/text-cache.ts';
import { foldedWords } from '../../server/graph/fold.ts';
import { matchesOf } from '../../server/graph/matches.ts';

/** A quote of a text, by its words. */
function quoteOf(text: string, exact: string) {
  const start = text.indexOf(exact);
  return {
    exact,
    start,
    end: start + exact.length,
    prefix: text.slice(0, start),
    suffix: text.slice(start + exact.length),
  };
}

describe('part of a text', () => {
  test('counts UTF-16 units and is kept within the text', () => {
    expect(partOf('a𝔏b', 1, 3)).toBe('𝔏');
    expect(partOf('abc', -5, 99)).toBe('abc');
    expect(partOf('abc', 7, 9)).toBe('');
  });

  test('that ends before it starts is refused', () => {
    expect(() => partOf('abc', 2, 1)).toThrow('end: 1 comes before start, 2.');
  });
});

describe('the context of a quote', () => {
  test('is as long as asked, shorter at the ends of the text', () => {
    const text = 'One two three four.';
    expect(contextOf(new HeldText(text), quoteOf(text, 'two'), 2)).toEqual({
      before: 'e ',
      exact: 'two',
      after: ' t',
    });
    expect(contextOf(new HeldText(text), quoteOf(text, 'two'), 99)).toEqual({
      before: 'One ',
      exact: 'two',
      after: ' three four.',
    });
    expect(contextOf(new HeldText(text), quoteOf(text, 'two'), 0)).toEqual({
      before: '',
      exact: 'two',
      after: '',
    });
  });

  test('never cuts a character in two', () => {
    const text = '𝔏x quote y𝔏';
    const { before, after } = contextOf(new HeldText(text), quoteOf(text, 'quote'), 3);
    expect(before).toBe('x ');
    expect(after).toBe(' y');
    expect(contextOf(new HeldText(text), quoteOf(text, 'quote'), 4)).toMatchObject({
      before: '𝔏x ',
      after: ' y𝔏',
    });
  });
});

describe('the selectors of a quote', () => {
  test('give its place in code points, as the Web Annotation model counts', () => {
    const text = '𝔏𝔏 said "𝔏 yes" twice';
    expect(selectorsOf(new HeldText(text), quoteOf(text, '𝔏 yes'))).toEqual([
      { type: 'TextQuoteSelector', exact: '𝔏 yes', prefix: '𝔏𝔏 said "', suffix: '" twice' },
      { type: 'TextPositionSelector', start: 9, end: 14 },
    ]);
  });
});

describe('the texts kept in memory', () => {
  test('are fetched once, also when asked for at once, until others take their room', async () => {
    const fetched: string[] = [];
    const cache = new TextCache(10);
    const get = (key: string) =>
      cache.get(key, async () => {
        fetched.push(key);
        return key.repeat(4);
      });
    const both = await Promise.all([get('a'), get('a')]);
    expect(both.map((held) => held?.text)).toEqual(['aaaa', 'aaaa']);
    await get('b');
    await get('a');
    await get('c');
    expect(fetched).toEqual(['a', 'b', 'c']);
    // The text used longest ago made room.
    await get('a');
    await get('b');
    expect(fetched).toEqual(['a', 'b', 'c', 'b']);
  });

  test('do not keep a failure', async () => {
    const cache = new TextCache(10);
    await expect(cache.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    await expect(cache.get('a', async () => 'up')).resolves.toMatchObject({ text: 'up' });
  });
});

describe('where words match', () => {
  test.each([
    ['Zoë Lind', 'zoe', ['Zoë']],
    ['The dam, the DAMS; a madam', 'dam', ['dam', 'DAM']],
    ['Плотину нельзя строить', 'НЕЛЬ стр', ['нель', 'стр']],
    ['ﬁve ﬁelds', 'fi', ['ﬁ', 'ﬁ']],
    ['¼ and ½', '1', ['¼', '½']],
    ['Йонас Рек', 'иона', ['Йона']],
    ['a 𝔏orra b', 'lor', ['𝔏or']],
    ['naïve (nai\u0308f)', 'nai', ['naï', 'nai\u0308']],
    ['nothing here', 'zz', []],
    ['dam damage', 'dam dama', ['dam', 'dama']],
  ])('in %j of %j', (text, query, expected) => {
    const found = matchesOf(text, foldedWords(query)).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });
});
