import { describe, expect, test } from '@jest/globals';
import { fold, searchTextOf } from '../../server/graph/fold.ts';

describe('folding', () => {
  test.each([
    ['Zoë', 'zoe'],
    ['Zoe\u0308', 'zoe'],
    ['ŁÓDŹ', 'łodz'],
    ['Володимир Йосипович', 'володимир иосипович'],
    ['ﬁne Ⅻ', 'fine xii'],
    ['İstanbul', 'istanbul'],
    ['𝔏orra', 'lorra'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('searched text is the folded words, each with a space before it', () => {
    expect(searchTextOf(["Ukraine's “red-lines”, 2026: Київ!"])).toBe(' ukraine s red lines 2026 киів');
  });

  test('several texts are parted, so that no word runs over from one to the next', () => {
    expect(searchTextOf(['U.S.', 'Вашингтон', 'أوستافيا'])).toBe(' u s | вашингтон | اوستافيا');
  });

  test('a text without words is searched in vain', () => {
    expect(searchTextOf(['🌊 …'])).toBe(' ');
  });
});
