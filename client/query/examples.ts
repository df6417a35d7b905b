import holdings from './examples/holdings.graphql?raw';
import search from './examples/search.graphql?raw';
import trace from './examples/trace.graphql?raw';

/** A query to start from. Each has an answer in the dataset that ships. */
export interface Example {
  /** What it asks, as the button says it. */
  readonly title: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const EXAMPLES = [
  {
    title: 'The words behind a position',
    query: trace,
    variables: { position: 'Position:ukraine-peace-talks.only-trump' },
  },
  {
    title: 'What an actor holds, as others tell it',
    query: holdings,
    variables: { actor: 'Actor:ukraine-peace-talks.united-states' },
  },
  { title: 'Search', query: search, variables: { words: 'guarantees' } },
] as const satisfies readonly Example[];
