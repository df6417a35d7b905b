import { useEffect, useRef, useState } from 'react';
import type { CardPlace } from './tiles-shape.ts';
import type { OpenTile } from './detail.ts';

/** So many new cards are drawn in one frame: about 10 ms of work. */
const inOneFrame = 24;

/** The same cards, but those not drawn before come a few at a time, so that no frame takes long. */
export function useStaged(open: readonly OpenTile[]): readonly OpenTile[] {
  const drawn = useRef<ReadonlySet<CardPlace>>(new Set());
  const [, setFrame] = useState(0);
  let room = inOneFrame;
  const shown = new Set<CardPlace>();
  const staged = open.map(({ tile, cards, left }) => ({
    tile,
    left,
    cards: cards.filter((card) => {
      const fits = drawn.current.has(card) || (room -= 1) >= 0;
      if (fits) shown.add(card);
      return fits;
    }),
  }));
  const waiting = room < 0;
  useEffect(() => {
    drawn.current = shown;
  });
  useEffect(() => {
    if (!waiting) return undefined;
    const frame = requestAnimationFrame(() => setFrame((before) => before + 1));
    return () => cancelAnimationFrame(frame);
  });
  return staged;
}
