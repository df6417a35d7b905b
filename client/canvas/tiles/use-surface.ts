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
import { placeAll, type boxFinder } from './boxes.ts';
import { createSurface, type Surface } from './create-surface.ts';
import { nodeAt } from './node-at.ts';
import { type Seen, sawOther, seenAt } from './seen.ts';
import type { Tiles } from './tiles-shape.ts';

interface UseSurface {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly surface: Surface | null;
  readonly seen: Seen | null;
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
      known = seenAt(known, sight, { width, height });
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
        if (known === null || (next !== null && sawOther(known, sight, next.size()))) look(sight);
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
