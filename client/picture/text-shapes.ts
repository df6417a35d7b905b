import type { Box, Point } from '../canvas/layout/geometry.ts';
import type { Font, MeasureText, TextShape } from './shapes.ts';

/** The font in which the page writes. */
export const fontIn = (style: CSSStyleDeclaration): Font => ({
  size: Number.parseFloat(style.fontSize),
  weight: Number(style.fontWeight) || 400,
  family: style.fontFamily.includes('Serif') ? 'serif' : 'sans',
  ...(style.fontStyle === 'italic' && { italic: true }),
});

/** A text, broken where the page breaks it. */
export function textShapes(
  node: Text,
  style: CSSStyleDeclaration,
  from: Point,
  room: Box | null,
  measure: MeasureText,
): TextShape[] {
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
