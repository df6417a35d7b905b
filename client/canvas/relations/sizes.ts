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

interface Named {
  actor: DrawnActor;
  place: Place;
  /** What stands at the right end of the pill; may be empty. */
  note: string;
}

/** Sets an actor's name, in the rows below on one line; numbers are set `countSize` high. */
export function pillSizeOf({ actor, place, note }: Named, countSize: number, measure: Measure): PillSize {
  const widest = place === 'talked-about' ? Infinity : widestName;
  const text = wrap(actor.name, widest, (part) => measure(part, 'actor'));
  const noteWidth =
    note === '' ? 0 : beforeNote + (measure(note, 'count') * countSize) / typeFaces.count.size;
  return {
    text,
    note,
    width: Math.ceil(leftSide + text.width + noteWidth + rightSide),
    textHeight: text.lines.length * typeFaces.actor.size * lineHeight + 10,
  };
}

/** A pill is as high as its name or its line ends need; those that come with a selection may stand closer. */
export const pillHeight = (textHeight: number, ends: { left: number; right: number; all: number }): number =>
  Math.max(26, textHeight, 4.4 * Math.max(ends.left, ends.right) + 8, Math.min(38, 2 * ends.all + 8));
