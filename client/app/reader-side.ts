import { useState } from 'react';
import type { Sides } from '../canvas/sides.ts';

/** A side of the window. */
export type ReaderSide = 'left' | 'right';

/** The side of the reader: where it was moved by hand, else what suits what it was opened with; it keeps its side while it is open. */
export function useReaderSide(
  read: string | null,
  sides: Sides | null,
  byHand: ReaderSide | null,
): ReaderSide {
  const [kept, setKept] = useState<ReaderSide | null>(null);
  const next = read === null || sides === null ? null : (kept ?? sides(read));
  if (next !== kept) setKept(next);
  return byHand ?? next ?? 'right';
}
