import { drawnWords } from '../../wording/drawn-words.ts';
import { lineHeight, type Measure, typeFaces } from '../type.ts';
import type { Plan } from './plan.ts';
import type { Steps } from './steps.ts';
import { type Lines, wrap } from './wrap.ts';

/** How close things stand, px at zoom 1. */
export interface Density {
  rowGap: number;
  regionGap: number;
  heading: number;
  /** Above and below the text of a card, together. */
  cardPadding: number;
  /** Below the last card of a region. */
  foot: number;
  /** Between boxes of actors, at least. */
  groupGap: number;
}

export const roomy: Density = { rowGap: 3, regionGap: 8, heading: 28, cardPadding: 9, foot: 8, groupGap: 10 };
/** For low windows: the same, closer. */
export const close: Density = { rowGap: 2, regionGap: 5, heading: 24, cardPadding: 7, foot: 5, groupGap: 6 };

/** Measures that do not depend on the arrangement. All px at zoom 1. */
export interface Sizes {
  density: Density;
  /** One width for all cards. */
  cardWidth: number;
  cards: readonly { text: Lines; height: number }[];
  columnWidth: number;
  pills: readonly { text: Lines; textHeight: number }[];
}

const cardSide = 22;
/** Beside a name: icon and margin at the left, number and margin at the right. */
const pillSide = 58;
export const regionSide = 8;
/** From one line of text to the next, px. */
export const lineOf = (face: 'card' | 'actor'): number => typeFaces[face].size * lineHeight;

const regionHeading = (plan: Plan['issues'][number]): string =>
  `${plan.issue.name} ${drawnWords.drawn.tally(plan.cards.length, plan.statements)}`;

/** So many sentences are set between two pauses: some milliseconds of work, measuring included. */
const between = 16;

/** Sets all text with cards at most `cap` px wide. */
export function* sizesOf(plan: Plan, cap: number, density: Density, measure: Measure): Steps<Sizes> {
  const cards: { text: Lines; height: number }[] = [];
  for (const { position, pills } of plan.cards) {
    const text = wrap(position.proposition, cap - cardSide, (part) => measure(part, 'card'));
    const height = Math.max(text.lines.length * lineOf('card') + density.cardPadding, 6 * pills.length + 6);
    cards.push({ text, height });
    if (cards.length % between === 0) yield;
  }
  const headings = plan.issues.map((issue) => measure(regionHeading(issue), 'heading') + 12);
  const actors = plan.pills.map(({ actor }) => {
    const text = wrap(actor.name, 200 - pillSide, (part) => measure(part, 'actor'));
    return { text, textHeight: Math.max(25, text.lines.length * lineOf('actor') + 9) };
  });
  return {
    density,
    cardWidth: Math.max(...cards.map(({ text }) => text.width + cardSide), ...headings, 120),
    cards,
    columnWidth: Math.max(...actors.map(({ text }) => text.width + pillSide), 100),
    pills: actors,
  };
}

/** A pill is as high as its name or its line ends need: whoever holds most is biggest. */
export const pillHeight = (textHeight: number, ends: number): number => Math.max(textHeight, 3.6 * ends + 8);

/** Height of an issue's region. */
export const regionHeight = ({ cards, density }: Sizes, own: readonly number[]): number =>
  own.reduce((sum, card) => sum + (cards[card]?.height ?? 0), 0) +
  density.heading +
  density.rowGap * (own.length - 1) +
  density.foot;
