import { useEffect, useState } from 'react';
import type { OpenTile } from './detail.ts';
import type { CardPlace } from './tiles-shape.ts';

/** So many new cards are drawn in one frame: about 10 ms of work. */
const inOneFrame = 24;

const none: ReadonlySet<CardPlace> = new Set();

/** The same cards, but those not drawn before come a few at a time, so that no frame takes long. */
export function useStaged(open: readonly OpenTile[]): readonly OpenTile[] {
  const [drawn, setDrawn] = useState(none);
  const all = open.flatMap(({ cards }) => cards);
  const fresh = all.filter((card) => !drawn.has(card)).slice(0, inOneFrame);
  const shown = new Set([...all.filter((card) => drawn.has(card)), ...fresh]);
  const settled = fresh.length === 0 && drawn.size === all.length;
  useEffect(() => {
    if (settled) return undefined;
    const frame = requestAnimationFrame(() => setDrawn(shown));
    return () => cancelAnimationFrame(frame);
  });
  return open.map(({ tile, cards, left }) => ({
    tile,
    left,
    cards: cards.filter((card) => shown.has(card)),
  }));
}
