import type { DrawnActor } from '../model.ts';
import type { Band } from './bands.ts';
import type { Place } from './classify.ts';
import { openingLines, type Tie } from './ties.ts';

/** What is to be arranged, by number instead of id, so that thousands of arrangements can be weighed in a moment. */
export interface Plan {
  pills: readonly { actor: DrawnActor; place: Place; band: number }[];
  /** Numbers of those who speak and of those who are spoken for. */
  bands: readonly { speaks: readonly number[]; spokenFor: readonly number[] }[];
  /** Lines between the columns: speaker, spoken for. */
  across: readonly (readonly [number, number])[];
  /** Arcs beside either column. */
  arcs: { left: readonly (readonly [number, number])[]; right: readonly (readonly [number, number])[] };
  /** For each pill, how many lines end on its left and on its right side at first; and on either, with all types shown. */
  ends: readonly { left: number; right: number; all: number }[];
}

/** Where a band stands among the others, and each actor in its band. */
export interface Order {
  bands: readonly number[];
  speaks: readonly (readonly number[])[];
  spokenFor: readonly (readonly number[])[];
}

/** Whether a tie counts for the arrangement: the lines that are there at first, and the coder's. */
const arranges = ({ kind }: Tie): boolean =>
  kind === 'represents' || kind === 'member-of' || openingLines.some((type) => type === kind);

/** Numbers everything in the two columns. */
export function planOf(bands: readonly Band[], ties: readonly Tie[]): Plan {
  const pills = bands.flatMap(({ speaks, spokenFor }, band) => [
    ...speaks.map((actor) => ({ actor, place: 'speaks' as const, band })),
    ...spokenFor.map((actor) => ({ actor, place: 'spoken-for' as const, band })),
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
    const [from, to] = [pills[a]?.place, pills[b]?.place];
    if (from !== to) {
      const [speaker, spoken] = from === 'speaks' ? [a, b] : [b, a];
      across.push([speaker, spoken]);
      touch(speaker, 'right');
      touch(spoken, 'left');
    } else {
      const side = from === 'speaks' ? 'left' : 'right';
      (side === 'left' ? left : right).push([a, b]);
      touch(a, side);
      touch(b, side);
    }
  }
  const numbers = (band: number, place: Place) =>
    pills.flatMap((pill, number) => (pill.band === band && pill.place === place ? [number] : []));
  return {
    pills,
    bands: bands.map((_, band) => ({
      speaks: numbers(band, 'speaks'),
      spokenFor: numbers(band, 'spoken-for'),
    })),
    across,
    arcs: { left, right },
    ends,
  };
}

export const orderOf = (plan: Plan): Order => ({
  bands: [...plan.bands.keys()],
  speaks: plan.bands.map(({ speaks }) => speaks),
  spokenFor: plan.bands.map(({ spokenFor }) => spokenFor),
});
