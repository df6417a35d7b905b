import { describe, expect, test } from '@jest/globals';
import { parseEdtf } from '../../server/dataset/edtf.ts';

describe('dates', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2026-02-05', '2026-02-05', '2026-02-05'],
    ['2026-02~', '2026-02-01', '2026-02-28'],
    ['2026-02-05?', '2026-02-05', '2026-02-05'],
    ['2026%', '2026-01-01', '2026-12-31'],
    ['2024/2025-03', '2024-01-01', '2025-03-31'],
    ['2024-01~/2025?', '2024-01-01', '2025-12-31'],
    ['2024-02/2024-02', '2024-02-01', '2024-02-29'],
    ['../2024-06', '0000-01-01', '2024-06-30'],
    ['2024-06/..', '2024-06-01', '9999-12-31'],
  ])('%s reaches from %s to %s', (edtf, earliest, latest) => {
    expect(parseEdtf(edtf)).toEqual({ edtf, earliest, latest });
  });

  test.each([
    ['2026-02-30', '2026-02 has 28 days'],
    ['2023-02-29', '2023-02 has 28 days'],
    ['2026-04-31', '2026-04 has 30 days'],
    ['2026-01-00', '2026-01 has 31 days'],
    ['2026-13', 'there is no month 13'],
    ['2026-00', 'there is no month 00'],
    ['2025/2024', 'ends before it begins'],
    ['../..', 'open at both ends'],
    ['2024/', 'is not a date'],
    ['/2024', 'is not a date'],
    ['2024/2025/2026', 'is not a date'],
    ['2026-21', 'there is no month 21'],
    ['202X', 'is not a date'],
    ['2026-02-05T10:00', 'is not a date'],
    ['[2024,2025]', 'is not a date'],
    ['-0044', 'is not a date'],
    ['Y170000', 'is not a date'],
    ['?2024', 'is not a date'],
    ['5 February 2026', 'is not a date'],
    ['', 'is not a date'],
  ])('%s is refused: %s', (edtf, reason) => {
    expect(() => parseEdtf(edtf)).toThrow(reason);
  });
});
