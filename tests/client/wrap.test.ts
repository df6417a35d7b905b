import { describe, expect, test } from '@jest/globals';
import { wrap } from '../../client/canvas/layout/wrap.ts';

/** Every letter is 10 px wide. */
const measure = (text: string): number => text.length * 10;

describe('balanced wrap', () => {
  test('leaves on one line what fits there', () => {
    expect(wrap('one two three', 130, measure)).toEqual({ lines: ['one two three'], width: 130 });
  });

  test('leaves no single word on the last line where the lines can be even', () => {
    expect(wrap('aaaa bbbb cccc dddd eeee', 200, measure).lines).toEqual(['aaaa bbbb cccc', 'dddd eeee']);
  });

  test('uses no more lines than the cap asks for', () => {
    expect(wrap('aaaa bbbb cccc dddd eeee ffff', 140, measure).lines).toHaveLength(3 - 1);
  });

  test('a word wider than the cap stands alone and is not cut', () => {
    const { lines, width } = wrap('a Donaudampfschifffahrt b', 100, measure);
    expect(lines).toEqual(['a', 'Donaudampfschifffahrt', 'b']);
    expect(width).toBe(210);
  });

  test('white space of any kind parts words and is not drawn', () => {
    expect(wrap('  a\n b\t c ', 1000, measure).lines).toEqual(['a b c']);
  });
});
