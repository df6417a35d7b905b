const seed = 'ukraine-peace-talks';

/** Variables of the examples, in the order in which they are offered: from first to hard. Each example stands beside, in a file of its name. */
export const exampleVariables = {
  actors: { first: 10, after: null },
  holdings: { actor: `Actor:${seed}.united-states` },
  trace: { position: `Position:${seed}.only-trump` },
  relays: { reporter: `Actor:${seed}.sybiha` },
  conditions: {},
  search: { words: 'guarantees' },
  agreement: { one: `Actor:${seed}.ukraine`, other: `Actor:${seed}.russia` },
  timeline: { filter: { attribution: 'RELAYED' } },
  paths: {
    from: `Actor:${seed}.coalition-of-the-willing`,
    to: `Actor:${seed}.russia`,
    along: null,
  },
  document: { document: `Document:${seed}.interview-retelling` },
} as const satisfies Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type ExampleName = keyof typeof exampleVariables;
