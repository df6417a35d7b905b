import type { Box } from '../layout/geometry.ts';

/** What panels cover of the canvas at its sides and its foot, px of the screen. */
export interface Covered {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export const uncovered: Covered = { left: 0, right: 0, bottom: 0 };

/** How the drawing is seen: layout units times zoom, plus pan, are px of the screen. */
export interface Sight {
  zoom: number;
  pan: { x: number; y: number };
}

/** Fits the drawing into what no panel covers, no larger than `largest`, in the middle. */
export function fitSight(
  bounds: Box,
  size: { width: number; height: number },
  covered: Covered,
  largest: number,
): Sight {
  const room = Math.max(120, size.width - covered.left - covered.right);
  const height = Math.max(120, size.height - covered.bottom);
  const zoom = Math.min(room / bounds.width, height / bounds.height, largest);
  return {
    zoom,
    pan: {
      x: covered.left + (room - bounds.width * zoom) / 2 - bounds.x * zoom,
      y: (height - bounds.height * zoom) / 2 - bounds.y * zoom,
    },
  };
}

/** The pan nearest to the given one at which a quarter of the view still shows the drawing. */
export function boundPan(
  { zoom, pan }: Sight,
  bounds: Box,
  size: { width: number; height: number },
): Sight['pan'] {
  const within = (at: number, from: number, extent: number, view: number) =>
    Math.min(Math.max(at, view / 4 - (from + extent) * zoom), (view * 3) / 4 - from * zoom);
  return {
    x: within(pan.x, bounds.x, bounds.width, size.width),
    y: within(pan.y, bounds.y, bounds.height, size.height),
  };
}

/** What is brought into sight keeps this far from the edges, px: at the sides, as wide as the strip of the zoom buttons. */
const margin = { side: 28, top: 16 };

/** How far to shift an extent so that it lies between two edges, or begins at the first where it is too long. */
function shift(at: number, extent: number, from: number, to: number): number {
  if (at >= from && at + extent <= to) return 0;
  return extent > to - from ? from - at : (from + to - extent) / 2 - at;
}

/** The pan that brings a box into what no panel covers: unchanged where it is there already. */
export function panTo(
  box: Box,
  { zoom, pan }: Sight,
  size: { width: number; height: number },
  covered: Covered,
): Sight['pan'] {
  const right = size.width - covered.right - margin.side;
  const bottom = size.height - covered.bottom - margin.top;
  return {
    x: pan.x + shift(box.x * zoom + pan.x, box.width * zoom, covered.left + margin.side, right),
    y: pan.y + shift(box.y * zoom + pan.y, box.height * zoom, margin.top, bottom),
  };
}

/** The same for what may be too large for the view: then it is seen smaller, around the middle, but for no less than `least`. */
export function sightOf(
  box: Box,
  { zoom, pan }: Sight,
  size: { width: number; height: number },
  covered: Covered,
  least: number,
): Sight {
  const room = {
    width: size.width - covered.left - covered.right - 2 * margin.side,
    height: size.height - covered.bottom - 2 * margin.top,
  };
  const fitting = Math.min(room.width / box.width, room.height / box.height);
  const next = Math.min(zoom, Math.max(least, fitting));
  const around = (middle: number, at: number) => middle - ((middle - at) / zoom) * next;
  const seen = {
    zoom: next,
    pan: { x: around(size.width / 2, pan.x), y: around(size.height / 2, pan.y) },
  };
  return { zoom: next, pan: panTo(box, next === zoom ? { zoom, pan } : seen, size, covered) };
}

/** What is to be seen beside the panels. */
export interface Wanted {
  readonly box: Box;
  /** For it to be whole the view may be made smaller, down to this part of its zoom. */
  readonly least: number;
}

/** The smallest shift that brings an extent between two edges; where it is too long, it fills what is between them. */
function nearest(at: number, extent: number, from: number, to: number): number {
  const [first, last] = [from - at, to - at - extent];
  return Math.min(Math.max(0, Math.min(first, last)), Math.max(first, last));
}

/**
 * How to see what lies under a panel now: beside it, moved by as little as suffices; smaller only where there is no room for it otherwise.
 * Unchanged where it is beside the panels already.
 * @param wanted what is to be seen, best first: the first of it that finds room, or the last
 */
export function besidePanels(
  wanted: readonly Wanted[],
  sight: Sight,
  size: { width: number; height: number },
  covered: Covered,
): Sight {
  const edges = {
    left: covered.left + margin.side,
    right: size.width - covered.right - margin.side,
    top: margin.top,
    bottom: size.height - covered.bottom - margin.top,
  };
  const fitting = ({ width, height }: Box) =>
    Math.min((edges.right - edges.left) / width, (edges.bottom - edges.top) / height);
  const fits = ({ box, least }: Wanted) => fitting(box) >= sight.zoom * least;
  const seen = wanted.find(fits) ?? wanted.at(-1);
  if (seen === undefined) return sight;
  const { box } = seen;
  const zoom = fits(seen) ? Math.min(sight.zoom, fitting(box)) : sight.zoom;
  // About the middle of the room that is left.
  const about = (middle: number, at: number) => middle - ((middle - at) / sight.zoom) * zoom;
  const x = about((edges.left + edges.right) / 2, sight.pan.x);
  const y = about((edges.top + edges.bottom) / 2, sight.pan.y);
  return {
    zoom,
    pan: {
      x: x + nearest(box.x * zoom + x, box.width * zoom, edges.left, edges.right),
      y: y + nearest(box.y * zoom + y, box.height * zoom, edges.top, edges.bottom),
    },
  };
}
