import type { DrawnActor } from '../model.ts';
import type { Band, Column } from './bands.ts';
import { openingLines, type Tie } from './ties.ts';

/** What is to be arranged, by number instead of id, so that thousands of arrangements can be weighed in a moment. */
export interface Plan {
  pills: readonly { actor: DrawnActor; column: Column; band: number }[];
  /** Numbers of those who stand in the left and in the right column. */
  bands: readonly { left: readonly number[]; right: readonly number[] }[];
  /** Lines between the columns: from the left one, to the right one. */
  across: readonly (readonly [number, number])[];
  /** Arcs beside either column. */
  arcs: { left: readonly (readonly [number, number])[]; right: readonly (readonly [number, number])[] };
  /** For each pill, how many lines end on its left and on its right side at first; and on either, with all types shown. */
  ends: readonly { left: number; right: number; all: number }[];
}

/** Where a band stands among the others, and each actor in its band. */
export interface Order {
  bands: readonly number[];
  left: readonly (readonly number[])[];
  right: readonly (readonly number[])[];
}

/** Whether a tie counts for the arrangement: the lines that are there at first, and the coder's. */
export const arranges = ({ kind }: Tie): boolean =>
  kind === 'represents' || kind === 'member-of' || openingLines.some((type) => type === kind);

/** Numbers everything in the two columns. */
export function planOf(bands: readonly Band[], ties: readonly Tie[]): Plan {
  const pills = bands.flatMap(({ left, right }, band) => [
    ...left.map((actor) => ({ actor, column: 'left' as const, band })),
    ...right.map((actor) => ({ actor, column: 'right' as const, band })),
  ]);
  const numberOf = new Map(pills.map(({ actor }, pill) => [actor.id, pill]));
  const across: [number, number][] = [];
  const left: [number, number][] = [];
  const right: [number, number][] = [];
  const ends = pills.map(() => ({ left: 0, right: 0, all: 0 }));
  const touch = (pill: number, side: 'left' | 'right') => {
    const own = ends[pill];
    if (own !== undefined) own[side] += 1;
  };
  for (const { source, target } of ties) {
    for (const id of [source, target]) {
      const own = ends[numberOf.get(id) ?? -1];
      if (own !== undefined) own.all += 1;
    }
  }
  for (const tie of ties.filter(arranges)) {
    const [a, b] = [numberOf.get(tie.source), numberOf.get(tie.target)];
    if (a === undefined || b === undefined || a === b) continue;
    const [from, to] = [pills[a]?.column, pills[b]?.column];
    if (from !== to) {
      const [one, other] = from === 'left' ? [a, b] : [b, a];
      across.push([one, other]);
      touch(one, 'right');
      touch(other, 'left');
    } else {
      const side = from === 'left' ? 'left' : 'right';
      (side === 'left' ? left : right).push([a, b]);
      touch(a, side);
      touch(b, side);
    }
  }
  const numbers = (band: number, column: Column) =>
    pills.flatMap((pill, number) => (pill.band === band && pill.column === column ? [number] : []));
  return {
    pills,
    bands: bands.map((_, band) => ({
      left: numbers(band, 'left'),
      right: numbers(band, 'right'),
    })),
    across,
    arcs: { left, right },
    ends,
  };
}

export const orderOf = (plan: Plan): Order => ({
  bands: [...plan.bands.keys()],
  left: plan.bands.map(({ left }) => left),
  right: plan.bands.map(({ right }) => right),
});
