import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import { type Said, saidRow } from './holding.ts';
import { stanceOf } from './stack.ts';
import { filterParameters, type StatementFilter } from './statement-filter.ts';

/** What two actors' stances on one thing come to; the order is that in which they are told. */
export const VERDICTS = ['OPPOSED', 'CONTRADICTING', 'AGREED', 'OPEN'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** All that an actor says on one position. */
const stand = z.object({
  position: z.string(),
  contradicts: z.array(z.string()),
  said: z.array(saidRow).min(1),
});
type Stand = z.infer<typeof stand>;

const STANDS = { file: 'agreement/stands', row: z.object({ id: z.string(), stands: z.array(stand) }) };

/** Two actors on one position, or on two that contradict each other. */
export interface Compared {
  readonly verdict: Verdict;
  readonly one: Stand;
  readonly other: Stand;
}

/**
 * On what two actors agree and disagree over the statements that pass, in one round trip: each position that both have a stance on, and each pair of
 * contradicting positions of which each supports one and nothing else. By verdict, then the ids of the positions. Errors: see `GraphDatabase.read`.
 */
export async function compareActors(
  database: GraphDatabase,
  one: string,
  other: string,
  filter: StatementFilter,
): Promise<readonly Compared[]> {
  const rows = await database.read(STANDS, { ...filterParameters(filter), ids: [one, other] });
  const standsOf = (actor: string) => rows.find(({ id }) => id === actor)?.stands ?? [];
  return compareStands(standsOf(one), standsOf(other));
}

/** As `compareActors`, of what is read. */
function compareStands(ones: readonly Stand[], others: readonly Stand[]): readonly Compared[] {
  const byPosition = new Map(others.map((each) => [each.position, each]));
  const compared = ones.flatMap((one): Compared[] => {
    const same = byPosition.get(one.position);
    const shared = same === undefined ? [] : [{ verdict: verdictOf(one, same), one, other: same }];
    if (standing(one) !== 'SUPPORTS') return shared;
    // Two datasets may both say that two positions contradict each other.
    const against = [...new Set(one.contradicts)].flatMap((id) => byPosition.get(id) ?? []);
    const contradicting = against
      .filter((each) => standing(each) === 'SUPPORTS')
      .map((each): Compared => ({ verdict: 'CONTRADICTING', one, other: each }));
    return [...shared, ...contradicting];
  });
  return compared.sort((left, right) => (orderKey(left).join(' ') < orderKey(right).join(' ') ? -1 : 1));
}

/** The place of a comparison in the list of its two actors: of its verdict, then the ids of both positions. */
export const orderKey = ({ verdict, one, other }: Compared): [number, string, string] => [
  VERDICTS.indexOf(verdict),
  one.position,
  other.position,
];

function verdictOf(one: Stand, other: Stand): Verdict {
  const [left, right] = [standing(one), standing(other)];
  const taken = new Set([left, right]);
  if (taken.has('SUPPORTS') && taken.has('OPPOSES')) return 'OPPOSED';
  return left === right && (left === 'SUPPORTS' || left === 'OPPOSES') ? 'AGREED' : 'OPEN';
}

function standing({ said }: Stand) {
  const count = (stance: Said['stance']) => said.filter((each) => each.stance === stance).length;
  return stanceOf({ supports: count('SUPPORTS'), opposes: count('OPPOSES') });
}

/** Whether at least one statement of each side is heard firsthand. */
export const isFirsthand = ({ one, other }: Compared): boolean =>
  [one, other].every(({ said }) => said.some(({ relayed }) => !relayed));
