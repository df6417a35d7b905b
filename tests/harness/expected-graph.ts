import type { RandomStatements } from './random-dataset.ts';

/** What an evidence edge must show. */
export interface ExpectedEdge {
  stance: string | null;
  attribution: string;
  statements: string[];
  traces: number;
}

/** The evidence edges that statements draw, by id, worked out without any database: one loop over what the coder wrote. */
export function expectedEdges(statements: RandomStatements): Record<string, ExpectedEdge> {
  const all = Object.entries(statements);
  const stacks = new Map<string, Map<string, { stance: string | null; traces: number }>>();
  const reporters = (key: string) => all.filter(([, { reports }]) => reports.includes(key));
  const ways = (key: string): number =>
    reporters(key).reduce((sum, [reporter]) => sum + ways(reporter), 0) || 1;
  const put = (edge: string, key: string, stance: string | null, traces: number) => {
    const stack = stacks.get(edge) ?? new Map<string, { stance: string | null; traces: number }>();
    // A statement counts once on an edge; of several reports by one reporter the ways add up.
    stack.set(key, { stance, traces: (stack.get(key)?.traces ?? 0) + traces });
    stacks.set(edge, stack);
  };
  const putOnce = (edge: string, key: string) => {
    if (!stacks.get(edge)?.has(key)) put(edge, key, null, ways(key) * pairs(statements, key));
  };
  for (const [key, { actor, expresses, reports, addressedTo, mentions, answers, quotes }] of all) {
    for (const { position, stance, quotes: own } of expresses) {
      put(
        `HOLDS~Actor:random.${actor}~Position:random.${position}`,
        key,
        stance,
        ways(key) * (own ?? quotes).length,
      );
    }
    for (const reported of reports) {
      const edge = `RELAYS~Actor:random.${actor}~Actor:random.${statements[reported]?.actor}`;
      put(edge, reported, null, ways(key) * pairs(statements, reported));
    }
    for (const to of addressedTo) putOnce(`ADDRESSES~Actor:random.${actor}~Actor:random.${to}`, key);
    for (const { statement } of answers) {
      putOnce(`ANSWERS~Actor:random.${actor}~Actor:random.${statements[statement]?.actor}`, key);
    }
    for (const mentioned of mentions.filter((name) => !name.startsWith('p'))) {
      const label = mentioned.startsWith('e') ? 'Event' : 'Actor';
      putOnce(`MENTIONS~Actor:random.${actor}~${label}:random.${mentioned}`, key);
    }
  }
  return Object.fromEntries(
    [...stacks].map(([edge, stack]) => {
      const stances = new Set([...stack.values()].map(({ stance }) => stance));
      const relayed = [...stack.keys()].filter((key) => reporters(key).length > 0).length;
      return [
        edge,
        {
          stance: edge.startsWith('HOLDS') ? together(stances) : null,
          attribution: relayed === 0 ? 'FIRSTHAND' : relayed === stack.size ? 'RELAYED' : 'BOTH',
          statements: [...stack.keys()].map((key) => `Statement:random.${key}`).sort(),
          traces: [...stack.values()].reduce((sum, { traces }) => sum + traces, 0),
        },
      ];
    }),
  );
}

/** How many pairs of what is expressed and the quote that carries it; quotes that carry nothing stand alone. */
function pairs(statements: RandomStatements, key: string): number {
  const { expresses = [], quotes = [] } = statements[key] ?? {};
  const carried = expresses.map((expression) => expression.quotes ?? quotes.map((quote) => quote.key));
  const silent = quotes.filter((quote) => !carried.flat().includes(quote.key));
  return carried.flat().length + silent.length;
}

function together(stances: ReadonlySet<string | null>): string {
  if (stances.has('SUPPORTS')) return stances.has('OPPOSES') ? 'MIXED' : 'SUPPORTS';
  return stances.has('OPPOSES') ? 'OPPOSES' : 'NEUTRAL';
}
