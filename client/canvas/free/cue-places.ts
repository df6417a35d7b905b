import { type Box, overlap, type Point, pointOn } from '../layout/geometry.ts';
import type { FreeLayout, FreeLine } from './free-shape.ts';

/** Room for a cue with its date, px of the screen: longer ones are cut off. */
const size = { width: 190, height: 18 };

/** At which parts of a line its cue may stand, best first. */
const parts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/** Where on the holdings in sight there is room to say when and how the latest of their statements was made: over nothing that stands there. */
export function cuePlaces(
  { lines, items, grounds, tags }: FreeLayout,
  zoom: number,
  part: Box,
): readonly { readonly line: FreeLine; readonly at: Point }[] {
  const taken = [...items, ...grounds, ...tags].map(({ box }) => box).filter((box) => overlap(box, part));
  const [width, height] = [size.width / zoom, size.height / zoom];
  const boxAt = ({ x, y }: Point): Box => ({ x: x - width / 2, y: y - height / 2, width, height });
  return lines.flatMap((line) => {
    if (line.edge.type !== 'HOLDS') return [];
    const at = parts
      .map((way) => pointOn(line.curve, way))
      .find((point) => overlap(boxAt(point), part) && !taken.some((box) => overlap(box, boxAt(point))));
    if (at === undefined) return [];
    taken.push(boxAt(at));
    return [{ line, at }];
  });
}
