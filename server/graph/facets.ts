import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import { type Actor, actorNode, type Issue, issueNode } from './nodes.ts';
import { filterParameters, type StatementFilter } from './statement-filter.ts';

const statements = z.number().int().nonnegative();
const row = z.object({ option: z.string(), statements });

const OPTIONS = {
  stances: { file: 'facet/stances', row },
  actorKinds: { file: 'facet/actor-kinds', row },
  reporterKinds: { file: 'facet/reporter-kinds', row },
  kinds: { file: 'facet/kinds', row },
  datasets: { file: 'facet/datasets', row },
};
const ISSUES = { file: 'facet/issues', row: z.object({ issue: issueNode, statements }) };
const ACTORS = { file: 'facet/actors', row: z.object({ actor: actorNode, statements }) };

/** What the filter says that is counted by its options. */
export type OptionFacet = keyof typeof OPTIONS;

/**
 * How many statements would pass with each option of one part of the filter, whatever that part says now, in one round trip; options that leave none are
 * missing. Errors: see `GraphDatabase.read`.
 */
export async function countOptions(
  database: GraphDatabase,
  facet: OptionFacet,
  filter: StatementFilter,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.read(OPTIONS[facet], filterParameters({ ...filter, [facet]: null }));
  return new Map(rows.map(({ option, statements: many }) => [option, many]));
}

/** The issues with most statements in all, those that the filter names among them, with how many would pass about each. */
export function countIssues(
  database: GraphDatabase,
  filter: StatementFilter,
  limit: number,
): Promise<{ issue: Issue; statements: number }[]> {
  const others = filterParameters({ ...filter, issues: null });
  return database.read(ISSUES, { ...others, chosen: filter.issues ?? [], limit });
}

/** The actors with most statements in all, those that the filter names among them, with how many would pass of each. */
export function countActors(
  database: GraphDatabase,
  filter: StatementFilter,
  limit: number,
): Promise<{ actor: Actor; statements: number }[]> {
  const others = filterParameters({ ...filter, actors: null });
  return database.read(ACTORS, { ...others, chosen: filter.actors ?? [], limit });
}
