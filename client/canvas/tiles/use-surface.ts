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
import { boxedIn } from './boxed.ts';
import { placeAll, shift, type boxFinder } from './boxes.ts';
import { createSurface, type Surface } from './create-surface.ts';
import { nodeAt } from './node-at.ts';
import { toPin } from './pin-tiles.ts';
import { type Seen, sawOther, seenAt } from './seen.ts';
import type { Tiles } from './tiles-shape.ts';

interface UseSurface {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly layer: RefObject<HTMLDivElement | null>;
  /** The box that is being drawn around things. */
  readonly band: RefObject<HTMLDivElement | null>;
  readonly surface: Surface | null;
  readonly seen: Seen | null;
}

/** Shows the box that is being drawn, px of the window; null hides it. */
function showBand(band: HTMLElement, box: Box | null): void {
  const { left = 0, top = 0 } = band.parentElement?.getBoundingClientRect() ?? {};
  const { style } = band;
  band.hidden = box === null;
  if (box === null) return;
  style.transform = `translate(${box.x - left}px, ${box.y - top}px)`;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
}

/**
 * A surface for the tiles as they are in order, and what of them is in sight.
 * @param tiles where they stand: some may have been put elsewhere by hand
 */
export function useSurface(
  base: Tiles,
  tiles: Tiles,
  boxOf: ReturnType<typeof boxFinder>,
  ring: string | null,
  wiring: { readonly covered: Covered; readonly onGround: () => void; readonly mayEnter: () => boolean },
): UseSurface {
  const container = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const band = useRef<HTMLDivElement>(null);
  const actions = useContext(Actions);
  const latest = useRef({ ...wiring, actions, ring, boxOf, tiles });
  const [surface, setSurface] = useState<Surface | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  useLayoutEffect(() => {
    latest.current = { ...wiring, actions, ring, boxOf, tiles };
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
    const made = createSurface(container.current, latest.current.tiles, {
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
      onMove: (issue, by) => {
        if (layer.current !== null) shift(layer.current, issue, by, next?.sight().zoom ?? 1);
      },
      onPut: (places) => {
        if (places !== null)
          latest.current.actions.pin(
            Object.fromEntries(Object.entries(places).map(([id, at]) => [id, toPin(base, at)] as const)),
          );
        // Where it was let go without a new place, it is back in the one it has.
        if (layer.current !== null) shift(layer.current, null, { x: 0, y: 0 }, 1);
      },
      onBox: (box, whole) => {
        if (band.current !== null) showBand(band.current, whole ? null : box);
        const inside = whole && layer.current !== null ? boxedIn(layer.current, box) : [];
        if (inside.length > 0) latest.current.actions.toggle(inside);
      },
      onSight: (sight) => {
        if (layer.current !== null) placeAll(layer.current, latest.current.boxOf, latest.current.ring, sight);
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
  }, [base]);

  useLayoutEffect(() => surface?.update(tiles), [surface, tiles]);

  // After every drawing: what has just come has no place yet.
  useLayoutEffect(() => {
    if (surface !== null && layer.current !== null) placeAll(layer.current, boxOf, ring, surface.sight());
  });
  return { container, layer, band, surface, seen };
}
