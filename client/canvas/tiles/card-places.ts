import { drawnWords } from '../../wording/drawn-words.ts';
import type { IssueSummary } from '../issue-summary.ts';
import type { DrawnHolding } from '../model.ts';
import { lineHeight, type Measure, typeFaces } from '../type.ts';
import type { CardPlace, ChipPlace } from './tiles-shape.ts';

/** Sizes of cards, px at zoom 1. */
export const cardWidth = 264;
export const cardGap = 6;
const side = 11;
const inner = cardWidth - 2 * side;
const top = 6;
/** Between the text and the chips, and below these. */
const textFoot = 5;
const foot = 3;
const chipHeight = 19;
const chipPitch = 26;
const chipGap = 5;
/** In a chip beside its text: mark, gaps, borders. */
const chipSide = 34;
/** Before the name where it is conditional, behind it where there are several statements. */
const chipPart = 4;
const mostChips = 4;
/** Text is drawn by the browser, which rounds otherwise than sums of words do. */
const slack = 3;

const cardLine = typeFaces.card.size * lineHeight;

type Position = IssueSummary['positions'][number];

/** A card before it has a place: everything in it stands relative to its upper left corner. */
export type LooseCard = CardPlace;

/** Lines filled word by word; every word is measured once for all sentences. */
function linesOf(text: string, widthOf: (word: string) => number, space: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue;
    const own = widthOf(word);
    if (line !== '' && width + space + own > inner - slack) {
      lines.push(line);
      [line, width] = [word, own];
    } else {
      width += line === '' ? own : space + own;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** `if`, the name, `×2`: what stands on a chip. */
const chipParts = ({ conditional, statements }: DrawnHolding, name: string): string[] => [
  ...(conditional === 'NONE' ? [] : [drawnWords.drawn.onlyIf]),
  name,
  ...(statements.length > 1 ? [drawnWords.drawn.times(statements.length)] : []),
];

/** Those with most statements first. */
const byWeight = (holdings: readonly DrawnHolding[]): DrawnHolding[] =>
  holdings.toSorted((a, b) => b.statements.length - a.statements.length);

/** Sets cards: their text in lines, at most four chips and how many more there are. */
export function cardSetter(measure: Measure, nameOf: (actor: string) => string) {
  const words = new Map<string, number>();
  const widthOf = (word: string): number => {
    const known = words.get(word) ?? measure(word, 'card');
    words.set(word, known);
    return known;
  };
  const space = measure(' ', 'card');

  return (position: Position): LooseCard => {
    const lines = linesOf(position.proposition, widthOf, space);
    const holdings = byWeight(position.holdings);
    const shown = holdings.slice(0, mostChips);
    let [x, y] = [side, top + lines.length * cardLine + textFoot];
    const place = (width: number) => {
      if (x > side && x + width > cardWidth - side) [x, y] = [side, y + chipPitch];
      const box = { x, y, width, height: chipHeight };
      x += width + chipGap;
      return box;
    };
    const chips = shown.map((holding): ChipPlace => {
      const parts = chipParts(holding, nameOf(holding.actor));
      const text = parts.reduce((sum, part) => sum + measure(part, 'chip') + chipPart, -chipPart);
      const box = place(Math.min(inner, Math.ceil(text) + chipSide));
      return { holding: holding.id, actor: holding.actor, box };
    });
    const left = holdings.length - shown.length;
    const more = left === 0 ? null : { count: left, box: place(measure(`+${left}`, 'chip') + 20) };
    const height = holdings.length === 0 ? y : y + chipPitch + foot;
    return { position: position.id, box: { x: 0, y: 0, width: cardWidth, height }, lines, chips, more };
  };
}

/** Deals cards to columns, each to the shortest; gives how high the highest is. */
export function heightInColumns(cards: readonly LooseCard[], columns: number): number {
  return Math.max(0, ...fall(cards, columns).bottoms) - cardGap;
}

function fall(cards: readonly LooseCard[], columns: number) {
  const bottoms = Array.from({ length: columns }, () => 0);
  const places = cards.map(({ box }) => {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const y = bottoms[column] ?? 0;
    bottoms[column] = y + box.height + cardGap;
    return { column, y };
  });
  return { bottoms, places };
}

/** Cards in columns from a corner on, each in the shortest column: most important first, from the left. */
export function cardsAt(
  cards: readonly LooseCard[],
  columns: number,
  corner: { readonly x: number; readonly y: number },
): CardPlace[] {
  const { places } = fall(cards, columns);
  return cards.map((card, index) => {
    const { column, y } = places[index] ?? { column: 0, y: 0 };
    return { ...card, box: { ...card.box, x: corner.x + column * (cardWidth + cardGap), y: corner.y + y } };
  });
}
