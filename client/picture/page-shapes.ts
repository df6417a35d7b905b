import type { Box, Point } from '../canvas/layout/geometry.ts';
import { groundOf } from './ground-shapes.ts';
import { markShapes } from './mark-shapes.ts';
import type { MeasureText, Shape } from './shapes.ts';
import { fontIn, textShapes } from './text-shapes.ts';

/** What is clicked and not seen, or is no part of the picture. */
const left = 'canvas, .zoom-buttons, .hidden, [hidden], .former-picture, .tiles-ring, .tiles-band';

/**
 * What a part of the page shows, as shapes: grounds, edges, text line by line, inline drawings; measured from a point of the window. Text
 * that does not fit its box ends in "…", as on the page.
 */
export function pageShapes(root: Element, from: Point, measure: MeasureText): Shape[] {
  const walk = (element: Element, within: Box | null): Shape[] => {
    if (element.matches(left)) return [];
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return [];
    const rect = element.getBoundingClientRect();
    const box = { x: rect.x - from.x, y: rect.y - from.y, width: rect.width, height: rect.height };
    if (element instanceof SVGSVGElement) return markShapes(element, box);
    // What is scrolled out of sight in the root is taken too.
    const clips = element !== root && style.overflowX !== 'visible' && style.display !== 'inline';
    const room = clips ? (within === null ? box : common(within, box)) : within;
    const inside = [...element.childNodes].flatMap((child): Shape[] => {
      if (child instanceof Element) return walk(child, room);
      return child instanceof Text ? textShapes(child, style, from, room, measure) : [];
    });
    const shapes = [...groundOf(style, box), ...beforeOf(element, style, box), ...inside];
    const opacity = Number(style.opacity);
    return opacity < 1 && shapes.length > 0 ? [{ kind: 'group', opacity, shapes }] : shapes;
  };
  return walk(root, null);
}

function common(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
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
