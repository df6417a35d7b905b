import type { Box } from '../canvas/layout/geometry.ts';
import type { Font, MeasureText, TextShape } from './shapes.ts';
import { isFromTheRight } from './svg.ts';

/** The font in which the page writes. */
export const fontIn = (style: CSSStyleDeclaration): Font => ({
  size: Number.parseFloat(style.fontSize),
  weight: Number(style.fontWeight) || 400,
  family: style.fontFamily.includes('Serif') ? 'serif' : 'sans',
  ...(style.fontStyle === 'italic' && { italic: true }),
});

/** What limits a text on the page. */
export interface Room {
  readonly box: Box;
  /** Whether "…" is written where it is cut off at the side. */
  readonly ellipsis: boolean;
}

interface Writing {
  readonly toLocal: (rect: DOMRect) => Box;
  readonly room: Room | null;
  readonly measure: MeasureText;
}

/** A text, broken where the page breaks it. */
export function textShapes(
  node: Text,
  style: CSSStyleDeclaration,
  { toLocal, room, measure }: Writing,
): TextShape[] {
  if (node.data.trim() === '') return [];
  const font = fontIn(style);
  return linesOf(node).flatMap(({ text, rect }): TextShape[] => {
    const box = toLocal(rect);
    const { ascent, descent } = measure(text, font);
    const y = box.y + (box.height - ascent - descent) / 2 + ascent;
    if (room !== null && isOut(room.box, box, y - ascent * 0.6, y)) return [];
    const seen = room?.ellipsis === true ? fitted(text, box, room.box, font, measure) : text;
    if (seen === '') return [];
    return [
      {
        kind: 'text',
        text: seen,
        ...font,
        x: isFromTheRight(seen) ? box.x + box.width : box.x,
        y,
        anchor: 'start',
        fill: style.color,
        ...(style.textDecorationLine.includes('underline') && { underline: true }),
      },
    ];
  });
}

/** Whether nothing of a line, whose letters stand between two heights, is in a room. */
const isOut = (room: Box, { x, width }: Box, top: number, bottom: number): boolean =>
  top >= room.y + room.height || bottom <= room.y || x >= room.x + room.width || x + width <= room.x;

/** As much of a text as there is room for, with "…" behind it where that is not all. */
function fitted(text: string, box: Box, room: Box, font: Font, measure: MeasureText): string {
  const end = room.x + room.width;
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
