import { describe, expect, test } from '@jest/globals';
import { labelOf } from '../../client/canvas/drawing/label.ts';

describe('a label of the drawing', () => {
  test('is read from the right, line by line, where its first letter is written so', () => {
    expect(labelOf(['12. يجب فتح البوابة', 'NATO.'])).toBe(
      '\u206712. يجب فتح البوابة\u2069\n\u2067NATO.\u2069',
    );
    expect(labelOf(['יש לבנות את הסכר.'])).toBe('\u2067יש לבנות את הסכר.\u2069');
  });

  test('stays as it is where it is not, whatever comes later', () => {
    expect(labelOf(['Україна, said', 'نور.'])).toBe('Україна, said\nنور.');
    expect(labelOf(['12 %'])).toBe('12 %');
  });
});
