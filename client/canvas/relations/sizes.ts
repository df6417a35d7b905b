import { type Lines, wrap } from '../layout/wrap.ts';
import type { DrawnActor } from '../model.ts';
import { lineHeight, type Measure, typeFaces } from '../type.ts';
import type { Place } from './classify.ts';

/** A pill's text and the room it needs, px at zoom 1. */
export interface PillSize {
  text: Lines;
  note: string;
  width: number;
  /** With one line end a side; more of them need more. */
  textHeight: number;
}

const widestName = 210;
/** Icon and margin at the left; margin at the right. */
const [leftSide, rightSide, beforeNote] = [28, 10, 14];

/** Sets an actor's name, with what stands at the right end of its pill; numbers are set `countSize` high. */
export function pillSizeOf(actor: DrawnActor, note: string, countSize: number, measure: Measure): PillSize {
  const text = wrap(actor.name, widestName, (part) => measure(part, 'actor'));
  const noteWidth =
    note === '' ? 0 : beforeNote + (measure(note, 'count') * countSize) / typeFaces.count.size;
  return {
    text,
    note,
    width: Math.ceil(leftSide + text.width + noteWidth + rightSide),
    textHeight: text.lines.length * typeFaces.actor.size * lineHeight + 10,
  };
}

/** A pill is as high as its name or its line ends need. */
export const pillHeight = (textHeight: number, ends: { left: number; right: number }): number =>
  Math.max(26, textHeight, 4.4 * Math.max(ends.left, ends.right) + 8);

export type SizeOf = (actor: DrawnActor, place: Place) => PillSize;
