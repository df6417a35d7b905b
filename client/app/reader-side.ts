import { useState } from 'react';
import type { Wings } from '../canvas/layout/wings-shape.ts';

/** A side of the window. */
export type ReaderSide = 'left' | 'right';

/** Over the wing opposite to what is read, so that the line, its actor and its card stay in sight; for the actors in the middle, right. */
function sideFor(wings: Wings, id: string): ReaderSide {
  const card = wings.cards.find(({ position }) => position.id === id);
  const region = wings.regions.find(({ issue }) => issue.id === id);
  const line = wings.lines.find(({ holding }) => holding.id === id);
  const bracket = wings.brackets.find((one) => one.id === id);
  const end = bracket && wings.cards.find(({ position }) => position.id === bracket.source);
  return (card ?? region ?? line ?? end)?.side === 1 ? 'left' : 'right';
}

/** The side of the reader: where it was moved by hand, else what suits what it was opened with; it keeps its side while it is open. */
export function useReaderSide(
  read: string | null,
  wings: Wings | null,
  byHand: ReaderSide | null,
): ReaderSide {
  const [kept, setKept] = useState<ReaderSide | null>(null);
  const next = read === null || wings === null ? null : (kept ?? sideFor(wings, read));
  if (next !== kept) setKept(next);
  return byHand ?? next ?? 'right';
}
