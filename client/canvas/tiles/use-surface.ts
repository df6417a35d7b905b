import {
  type RefObject,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Actions } from '../drawing/actions.ts';
import type { Covered, Sight } from '../drawing/view-box.ts';
import type { Box } from '../layout/geometry.ts';
import { placeAll, type boxFinder } from './boxes.ts';
import { createSurface, type Surface } from './create-surface.ts';
import { type Detail, detailAt, partInSight } from './detail.ts';
import { nodeAt } from './node-at.ts';
import type { Tiles } from './tiles-shape.ts';

/** What is seen of the tiles, coarsely: it changes where something else is to be drawn. */
export interface Seen {
  readonly detail: Detail;
  readonly zoom: number;
  /** Layout units: what is in sight and 100 px around it. */
  readonly part: Box;
}

interface UseSurface {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly surface: Surface | null;
  readonly seen: Seen | null;
}

/** Around what is in sight, px of the screen; and after how much of it the cards are looked through anew. */
const around = 100;
const often = 50;

function moved(before: Seen, sight: Sight, size: { width: number; height: number }): boolean {
  const part = partInSight(sight, size, around);
  const far = Math.max(Math.abs(part.x - before.part.x), Math.abs(part.y - before.part.y)) * sight.zoom;
  return far > often || Math.abs(sight.zoom / before.zoom - 1) > 0.06;
}

/** A surface for these tiles, and what of them is in sight. */
export function useSurface(
  tiles: Tiles,
  boxOf: ReturnType<typeof boxFinder>,
  ring: string | null,
  wiring: { readonly covered: Covered; readonly onGround: () => void; readonly mayEnter: () => boolean },
): UseSurface {
  const container = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const actions = useContext(Actions);
  const latest = useRef({ ...wiring, actions, ring });
  const [surface, setSurface] = useState<Surface | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  useLayoutEffect(() => {
    latest.current = { ...wiring, actions, ring };
  });

  useEffect(() => {
    if (container.current === null) return undefined;
    let known: Seen | null = null;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let next: Surface | null = null;
    const look = (sight: Sight) => {
      if (container.current === null) return;
      const { clientWidth: width, clientHeight: height } = container.current;
      known = {
        detail: detailAt(sight.zoom, known?.detail ?? 'far'),
        zoom: sight.zoom,
        part: partInSight(sight, { width, height }, around),
      };
      const now = known;
      // Cards may come a frame later than the view moves: so it never waits for them.
      startTransition(() => setSeen(now));
    };
    const made = createSurface(container.current, tiles, {
      covered: () => latest.current.covered,
      onGround: () => latest.current.onGround(),
      onEnter: (target) => {
        const id = nodeAt(target);
        if (id !== null && latest.current.mayEnter()) latest.current.actions.enter(id);
      },
      onHold: (target, at) => {
        const id = nodeAt(target);
        if (id !== null) latest.current.actions.openMenu(id, { ...at, width: 0, height: 0 });
      },
      onSight: (sight) => {
        if (layer.current !== null) placeAll(layer.current, boxOf, latest.current.ring, sight);
        clearTimeout(resting);
        if (known === null || known.detail !== detailAt(sight.zoom, known.detail)) look(sight);
        else if (next !== null && moved(known, sight, next.size())) look(sight);
        else resting = setTimeout(() => look(sight), 120);
      },
    });
    next = made;
    setSurface(made);
    return () => {
      clearTimeout(resting);
      setSurface(null);
      made.destroy();
    };
  }, [tiles, boxOf]);

  // After every drawing: what has just come has no place yet.
  useLayoutEffect(() => {
    if (surface !== null && layer.current !== null) placeAll(layer.current, boxOf, ring, surface.sight());
  });
  return { container, layer, surface, seen };
}
