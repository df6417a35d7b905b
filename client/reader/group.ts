import type { ReadTraceFragment } from '../generated/graphql.ts';

type Trace = ReadTraceFragment;

/** A position expressed by a statement, as a trace tells it. */
export type Expressed = Pick<Trace, 'position' | 'stance' | 'condition'>;

/** Quotes of one statement that carry the same positions. */
export interface Passage {
  /** None where the statement expresses no position. */
  readonly expressed: readonly Expressed[];
  /** One trace for each quote. */
  readonly traces: readonly Trace[];
}

/** One statement, by one way from mouth to mouth, with all its words. */
export interface ReadStatement {
  readonly key: string;
  readonly chain: Trace['chain'];
  readonly passages: readonly Passage[];
}

/** Traces as they are read: by statement and chain, in the order they came; within one, quotes with the same positions together. */
export function groupTraces(traces: readonly Trace[]): ReadStatement[] {
  const byChain = groupBy(traces, ({ chain }) => chain.map(({ id }) => id).join(' '));
  return [...byChain].map(([key, own]) => ({ key, chain: own[0]?.chain ?? [], passages: passagesOf(own) }));
}

function passagesOf(traces: readonly Trace[]): Passage[] {
  const byQuote = [...groupBy(traces, ({ quote }) => quote.id).values()];
  const positions = (own: readonly Trace[]) => own.map(({ position }) => position?.id ?? '').join(' ');
  return [...groupBy(byQuote, positions).values()].map((quotes) => ({
    expressed: (quotes[0] ?? []).filter(({ position }) => position !== null),
    traces: quotes.flatMap((own) => own.slice(0, 1)),
  }));
}

/** Map.groupBy, which browsers of 2023 and Node 20 do not have yet. */
function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
