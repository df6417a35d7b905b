import type { Asked } from '../address/asked.ts';
import { laterWords } from '../wording/later-words.ts';
import actors from './examples/actors.graphql?raw';
import agreement from './examples/agreement.graphql?raw';
import conditions from './examples/conditions.graphql?raw';
import document from './examples/document.graphql?raw';
import holdings from './examples/holdings.graphql?raw';
import paths from './examples/paths.graphql?raw';
import relays from './examples/relays.graphql?raw';
import search from './examples/search.graphql?raw';
import timeline from './examples/timeline.graphql?raw';
import trace from './examples/trace.graphql?raw';
import { type ExampleName, exampleVariables } from './examples/variables.ts';

const queries: Readonly<Record<ExampleName, string>> = {
  actors,
  holdings,
  trace,
  relays,
  conditions,
  search,
  agreement,
  timeline,
  paths,
  document,
};

/** A query to start from. Each has an answer in the dataset that ships. */
export interface Example {
  readonly name: ExampleName;
  /** What it asks. */
  readonly title: string;
  /** What one learns by it, in a line. */
  readonly teaches: string;
  readonly asked: Asked;
}

const exampleOf = (name: ExampleName): Example => {
  const variables = exampleVariables[name];
  const written = Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
  return { name, ...laterWords.query.examples[name], asked: { query: queries[name], variables: written } };
};

/** What is in the editors of a reader who asked for nothing yet. */
export const firstExample = exampleOf('actors');

/** From first to hard. */
export const examples: readonly Example[] = [
  firstExample,
  ...(
    [
      'holdings',
      'trace',
      'relays',
      'conditions',
      'search',
      'agreement',
      'timeline',
      'paths',
      'document',
    ] as const
  ).map(exampleOf),
];
