import type { Box, Point } from '../canvas/layout/geometry.ts';
import type { Font, MeasureText, Paint, Shape, TextShape } from './shapes.ts';
import { markShapes } from './mark-shapes.ts';

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
    const clips = style.overflowX !== 'visible' && style.display !== 'inline';
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

const isClear = (colour: string): boolean => colour === 'transparent' || /,\s*0\)$|\/\s*0\)$/u.test(colour);

/** Ground, border and outline of a box; a shadow that is drawn inside as a line is one. */
function groundOf(style: CSSStyleDeclaration, box: Box): Shape[] {
  if (box.width === 0 || box.height === 0) return [];
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  const shapes: Shape[] = [];
  const add = (inset: number, paint: Paint) => {
    const [width, height] = [box.width - 2 * inset, box.height - 2 * inset];
    if (width > 0 && height > 0)
      shapes.push({
        kind: 'box',
        x: box.x + inset,
        y: box.y + inset,
        width,
        height,
        radius: Math.max(0, radius - inset),
        ...paint,
      });
  };
  if (!isClear(style.backgroundColor)) add(0, { fill: style.backgroundColor });
  const border = Number.parseFloat(style.borderTopWidth) || 0;
  const dash = style.borderTopStyle === 'dashed' ? { dash: [border * 3, border * 2] } : {};
  const edge = { stroke: style.borderTopColor, strokeWidth: border, ...dash };
  const isBorder = (side: string) => side !== 'none' && side !== 'hidden';
  if (border > 0 && isBorder(style.borderTopStyle) && isBorder(style.borderLeftStyle)) add(border / 2, edge);
  const outline = Number.parseFloat(style.outlineWidth) || 0;
  if (outline > 0 && style.outlineStyle === 'solid')
    add(-(Number.parseFloat(style.outlineOffset) || 0) - outline / 2, {
      stroke: style.outlineColor,
      strokeWidth: outline,
    });
  const [, colour, spread] = /^(rgba?\([^)]*\)) 0px 0px 0px ([\d.]+)px inset$/u.exec(style.boxShadow) ?? [];
  if (colour !== undefined) add(Number(spread) / 2, { stroke: colour, strokeWidth: Number(spread) });
  return shapes;
}

const fontIn = (style: CSSStyleDeclaration): Font => ({
  size: Number.parseFloat(style.fontSize),
  weight: Number(style.fontWeight) || 400,
  family: style.fontFamily.includes('Serif') ? 'serif' : 'sans',
  ...(style.fontStyle === 'italic' && { italic: true }),
});

/** A word that a style sheet puts before an element, such as a dash. */
function beforeOf(element: Element, style: CSSStyleDeclaration, box: Box): Shape[] {
  const before = getComputedStyle(element, '::before');
  const text = /^"(.+)"$/u.exec(before.content)?.[1];
  if (text === undefined) return [];
  const font = fontIn(before);
  const x = box.x + (Number.parseFloat(style.paddingLeft) || 0) + (Number.parseFloat(before.marginLeft) || 0);
  return [{ kind: 'text', text, ...font, x, y: box.y + font.size, anchor: 'start', fill: before.color }];
}

/** A text, broken where the page breaks it. */
function textShapes(
  node: Text,
  style: CSSStyleDeclaration,
  from: Point,
  room: Box | null,
  measure: MeasureText,
): Shape[] {
  if (node.data.trim() === '') return [];
  const font = fontIn(style);
  return linesOf(node).flatMap(({ text, rect }): TextShape[] => {
    const box = { x: rect.x - from.x, y: rect.y - from.y, width: rect.width, height: rect.height };
    const { ascent, descent } = measure(text, font);
    const y = box.y + (box.height - ascent - descent) / 2 + ascent;
    const seen = room === null ? text : fitted(text, box, room, font, measure);
    if (seen === '' || (room !== null && (y > room.y + room.height + 1 || y - ascent / 2 < room.y)))
      return [];
    const isReversed = style.direction === 'rtl';
    return [
      {
        kind: 'text',
        text: seen,
        ...font,
        x: isReversed ? box.x + box.width : box.x,
        y,
        anchor: 'start',
        fill: style.color,
        ...(style.textDecorationLine.includes('underline') && { underline: true }),
      },
    ];
  });
}

/** As much of a text as there is room for, with "…" behind it where that is not all. */
function fitted(text: string, box: Box, room: Box, font: Font, measure: MeasureText): string {
  const end = room.x + room.width;
  if (box.x >= end || box.x + box.width <= room.x) return '';
  if (box.x + box.width <= end + 0.75) return text;
  const wide = end - box.x;
  let seen = text;
  while (seen !== '' && measure(`${seen}…`, font).width > wide) seen = seen.slice(0, -1);
  return seen === '' ? '' : `${seen.trimEnd()}…`;
}

interface Line {
  readonly text: string;
  readonly rect: DOMRect;
}

/** The lines of a text node, each with what stands on it. */
function linesOf(node: Text): Line[] {
  const range = document.createRange();
  const rectAt = (start: number, end: number) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getClientRects();
  };
  const whole = rectAt(0, node.data.length);
  const [only] = whole;
  if (only === undefined) return [];
  if (whole.length === 1) return [{ text: spaced(node.data), rect: only }];
  const lines: { text: string; top: number; start: number; end: number }[] = [];
  for (let at = 0; at < node.data.length; at += 1) {
    const [rect] = rectAt(at, at + 1);
    if (rect === undefined || rect.height === 0) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - rect.top) < rect.height / 2) last.end = at + 1;
    else lines.push({ text: '', top: rect.top, start: at, end: at + 1 });
  }
  return lines.flatMap(({ start, end }) => {
    const [rect] = rectAt(start, end);
    const text = spaced(node.data.slice(start, end));
    return rect === undefined || text === '' ? [] : [{ text, rect }];
  });
}

const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
