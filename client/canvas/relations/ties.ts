import type { ActorTie, DrawnGraph } from '../model.ts';

/** What can be switched on and off, in the order of the legend. Whose words are relayed: of the body the reporter speaks for, or another's. */
export const lineTypes = ['relays-own', 'relays-other', 'answers', 'addresses', 'mentions'] as const;
export type LineType = (typeof lineTypes)[number];

/** What is drawn at first: with addresses and mentions too it is a tangle. */
export const openingLines: readonly LineType[] = ['relays-own', 'relays-other', 'answers'];

/** One edge between two actors. */
export interface Tie {
  /** Id of the edge. */
  id: string;
  kind: LineType | 'represents' | 'member-of';
  source: string;
  target: string;
  /** How many statements stand behind it; 0 for the coder's ties. */
  statements: number;
  /** Whether none of them was heard firsthand; so it is with all that are passed on, and there it says nothing. */
  relayed: boolean;
}

/** For each actor all bodies for which it speaks, also through others. */
export function bodiesOf(represents: readonly ActorTie[]): (actor: string) => ReadonlySet<string> {
  const direct = new Map<string, string[]>();
  for (const { source, target } of represents) direct.set(source, [...(direct.get(source) ?? []), target]);
  return (actor) => {
    const bodies = new Set<string>();
    const follow = (from: string): void => {
      for (const body of direct.get(from) ?? []) {
        if (bodies.has(body)) continue;
        bodies.add(body);
        follow(body);
      }
    };
    follow(actor);
    return bodies;
  };
}

/** All edges between actors, those of the coder last. */
export function tiesOf(graph: DrawnGraph): Tie[] {
  const bodies = bodiesOf(graph.represents);
  const all = (ties: readonly ActorTie[], kindOf: (tie: ActorTie) => Tie['kind']): Tie[] =>
    ties.map((tie) => ({ ...tie, kind: kindOf(tie) }));
  return [
    ...all(graph.relays, ({ source, target }) =>
      bodies(source).has(target) ? 'relays-own' : 'relays-other',
    ),
    ...all(graph.answers, () => 'answers'),
    ...all(graph.addresses, () => 'addresses'),
    ...all(graph.mentions, () => 'mentions'),
    ...all(graph.represents, () => 'represents'),
    ...all(graph.memberships, () => 'member-of'),
  ];
}

/** How many lines of each type there are. */
export function countLines(ties: readonly Tie[]): Readonly<Record<LineType, number>> {
  const count = (kind: LineType) => ties.filter((tie) => tie.kind === kind).length;
  return {
    'relays-own': count('relays-own'),
    'relays-other': count('relays-other'),
    answers: count('answers'),
    addresses: count('addresses'),
    mentions: count('mentions'),
  };
}

/** The types that an address names, in the legend's order; as at first where it names none. */
export const linesNamed = (names: readonly string[] | null): readonly LineType[] =>
  names === null ? openingLines : lineTypes.filter((type) => names.includes(type));
