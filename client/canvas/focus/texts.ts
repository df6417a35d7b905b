import type { DrawnActor } from '../model.ts';
import { lineHeight, type Measure, typeFaces } from '../type.ts';
import { type Lines, wrap } from '../layout/wrap.ts';

/** Sizes of the middle card's type, px at zoom 1; its weight is the heading's and the count's. */
export const centreSizes = { title: 18, proposition: 16, secondary: 13 } as const;

const cardSide = 22;
/** Beside a name: icon and margin at the left, margin at the right. */
const pillSide = 38;

/** Height of a line of text, px. */
export const lineOf = (size: number): number => size * lineHeight;

/** Text set at another size than its face has. */
export const wrapAt = (
  text: string,
  cap: number,
  face: 'heading' | 'actor' | 'count',
  size: number,
  measure: Measure,
): Lines => wrap(text, cap, (part) => (measure(part, face) * size) / typeFaces[face].size);

/** A card of text: its lines, and the size it takes with so many line ends on one side and so many notes below. */
export function cardOf(text: string, cap: number, ends: number, notes: number, measure: Measure) {
  const set = wrap(text, cap - cardSide, (part) => measure(part, 'card'));
  const height = set.lines.length * lineOf(typeFaces.card.size) + notes * noteHeight + 9;
  return { lines: set.lines, width: set.width + cardSide, height: Math.max(height, 7 * ends + 8) };
}

/** A note takes so much of a card's height, px. */
export const noteHeight = 16;

/** A name in a pill. */
export function pillOf(name: string, ends: number, measure: Measure) {
  const set = wrap(name, 180 - pillSide, (part) => measure(part, 'actor'));
  const height = Math.max(25, set.lines.length * lineOf(typeFaces.actor.size) + 9, 6 * ends + 8);
  return { lines: set.lines, width: set.width + pillSide, height };
}

/** Of the corners of an actor's pill, px. */
export const radiusOf = ({ kind }: Pick<DrawnActor, 'kind'>): number => (kind === 'PERSON' ? 12 : 3);
