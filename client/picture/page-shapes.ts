import type { Box, Point } from '../canvas/layout/geometry.ts';
import { groundOf } from './ground-shapes.ts';
import { markShapes } from './mark-shapes.ts';
import type { MeasureText, Shape } from './shapes.ts';
import { fontIn, type Room, textShapes } from './text-shapes.ts';

/** What is clicked and not seen, or is no part of the picture. */
const left = 'canvas, .zoom-buttons, .hidden, [hidden], .former-picture, .tiles-ring, .tiles-band';

/** Where on the page a part of it is looked at. */
interface Place {
  /** How much larger than it says the page shows what is here. */
  readonly scale: number;
  /** Null where nothing limits it. */
  readonly room: Room | null;
}

/**
 * What a part of the page shows, as shapes: grounds, edges, text line by line, inline drawings; measured from a point of the window. Text
 * that the page cuts off with "…" is cut off there.
 */
export function pageShapes(root: Element, from: Point, measure: MeasureText): Shape[] {
  const walk = (element: Element, place: Place): Shape[] => {
    if (element.matches(left)) return [];
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return [];
    // What is shown larger is told as it says it is, in a group that is.
    const larger = style.transform === 'none' ? 1 : new DOMMatrixReadOnly(style.transform).a;
    const scale = place.scale * larger;
    const toLocal = (rect: DOMRect): Box => ({
      x: (rect.x - from.x) / scale,
      y: (rect.y - from.y) / scale,
      width: rect.width / scale,
      height: rect.height / scale,
    });
    const box = toLocal(element.getBoundingClientRect());
    if (element instanceof SVGSVGElement) return scaled(markShapes(element, box), larger);
    // What is scrolled out of sight in the root is taken too.
    const clips = element !== root && style.overflowX !== 'visible' && style.display !== 'inline';
    const outer = place.room && smaller(place.room, larger);
    const room = clips ? within(outer, box, style.textOverflow === 'ellipsis') : outer;
    const inside = [...element.childNodes].flatMap((child): Shape[] => {
      if (child instanceof Element) return walk(child, { scale, room });
      return child instanceof Text ? textShapes(child, style, { toLocal, room, measure }) : [];
    });
    const shapes = [...groundOf(style, box), ...beforeOf(element, style, box), ...inside];
    const opacity = Number(style.opacity);
    const seen: Shape[] = opacity < 1 && shapes.length > 0 ? [{ kind: 'group', opacity, shapes }] : shapes;
    return scaled(seen, larger);
  };
  return walk(root, { scale: 1, room: null });
}

const scaled = (shapes: Shape[], scale: number): Shape[] =>
  scale === 1 || shapes.length === 0 ? shapes : [{ kind: 'group', at: { x: 0, y: 0, scale }, shapes }];

const smaller = ({ box: { x, y, width, height }, ellipsis }: Room, by: number): Room => ({
  box: { x: x / by, y: y / by, width: width / by, height: height / by },
  ellipsis,
});

function within(room: Room | null, box: Box, ellipsis: boolean): Room {
  if (room === null) return { box, ellipsis };
  const a = room.box;
  const [x, y] = [Math.max(a.x, box.x), Math.max(a.y, box.y)];
  const common = {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, box.x + box.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, box.y + box.height) - y),
  };
  // Cut off at the edge of what is in view: nothing is written there.
  return ellipsis
    ? { box: { ...common, width: box.x + box.width - x }, ellipsis }
    : { box: common, ellipsis };
}

/** A word that a style sheet puts before an element, such as a dash. */
function beforeOf(element: Element, style: CSSStyleDeclaration, box: Box): Shape[] {
  const before = getComputedStyle(element, '::before');
  const text = /^"(.+)"$/u.exec(before.content)?.[1];
  if (text === undefined) return [];
  const font = fontIn(before);
  const x = box.x + (Number.parseFloat(style.paddingLeft) || 0) + (Number.parseFloat(before.marginLeft) || 0);
  return [{ kind: 'text', text, ...font, x, y: box.y + font.size, anchor: 'start', fill: before.color }];
}
