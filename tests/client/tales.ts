import { seeded } from '../../client/canvas/layout/random.ts';
import type { OpeningGraphQuery } from '../../client/generated/graphql.ts';

type Edge = OpeningGraphQuery['graph']['edges'][number];
type Actor = Extract<OpeningGraphQuery['graph']['nodes'][number], { __typename: 'Actor' }>;

const own = (type: Edge['type'], source: string, target: string, statements: Edge['statements']) => ({
  type,
  source,
  target,
  statements,
});

/**
 * Invented statements and who tells them: half of a body's words by its own people, the rest by anybody, publishers among
 * them; now and then somebody answers, addresses or mentions somebody else.
 */
export function talesOf(people: readonly Actor[], seed: number) {
  const random = seeded(seed + 1_000);
  const relays = new Map<string, ReturnType<typeof own>>();
  const below = (count: number) => Math.floor(random() * count);
  let statement = 0;
  const heard = (count: number): Edge['statements'] =>
    Array.from({ length: count }, () => ({
      id: `Statement:talks.s${(statement += 1)}`,
      attribution: 'FIRSTHAND',
      reportedBy: [],
    }));
  const anybody = (but: string): string => {
    const speakers = people.filter(({ id }, index) => id !== but && index % 25 >= 6 && index % 25 < 24);
    return speakers[below(speakers.length)]?.id ?? but;
  };
  const reporterFor = (actor: string): string => {
    const index = people.findIndex(({ id }) => id === actor);
    // Each body's own person stands six places on.
    return (index % 25 < 6 && random() < 0.5 ? people[index + 6]?.id : undefined) ?? anybody(actor);
  };
  const told = (actor: string, count: number, reporter: string = reporterFor(actor)): Edge['statements'] => {
    const statements = heard(count).map(({ id }): Edge['statements'][number] => ({
      id,
      attribution: 'RELAYED',
      reportedBy: [{ id: `${id}-report`, attribution: 'FIRSTHAND', actor: { id: reporter } }],
    }));
    const before = relays.get(`${reporter} ${actor}`)?.statements ?? [];
    relays.set(`${reporter} ${actor}`, own('RELAYS', reporter, actor, [...before, ...statements]));
    return statements;
  };
  const between = (type: Edge['type'], count: number) =>
    Array.from({ length: count }, () => {
      const target = people[below(people.length)]?.id ?? '';
      return own(type, anybody(target), target, heard(random() < 0.2 ? 2 : 1));
    });
  return {
    heard,
    told,
    /** All edges between the actors; two of the same type and ends may occur. */
    edges: () => [
      ...relays.values(),
      ...between('ANSWERS', people.length / 3),
      ...between('ADDRESSES', people.length / 2),
      ...between('MENTIONS', people.length),
    ],
  };
}
