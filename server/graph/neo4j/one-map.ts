import { QueryFailed } from '../errors.ts';
import type { Parameters } from '../database.ts';
import { driverParameters } from './driver-parameters.ts';

/** What the map of all parameters is called in the text that Neo4j gets. */
const MAP = 'asked';

/** What Neo4j gets. */
interface Asked {
  readonly text: string;
  readonly values: { readonly [MAP]: Record<string, unknown> };
}

/**
 * A statement that takes all its parameters from one map: `$first` becomes `$asked.first`. Neo4j keeps a plan for each combination of the
 * types of a statement's parameters, null being one; with choices that may be left out it planned the same text anew for nearly every
 * question, up to seconds each. A map is of one type whatever it holds.
 * Source: the plan cache's key, https://neo4j.com/docs/cypher-manual/current/planning-and-tuning/caching/
 * @param text a statement in which `$` stands before parameters alone
 * @throws QueryFailed naming a parameter that is missing: out of a map it would be null
 */
export function inOneMap(file: string, text: string, parameters: Parameters): Asked {
  const inMap = withNames(text, (name) => {
    if (!(name in parameters)) throw new QueryFailed(`${file}: $${name} is missing`, { file });
  });
  return { text: inMap, values: { [MAP]: driverParameters(parameters) } };
}

/** What has a statement planned, and not run, under the key that it is run under: EXPLAIN is no part of that, and a map is a map. */
export const planOnly = (text: string): Asked => ({
  text: `EXPLAIN ${withNames(text, () => undefined)}`,
  values: { [MAP]: {} },
});

/** A text with its parameters taken from the map; `check` sees each. */
function withNames(text: string, check: (name: string) => void): string {
  return text.replaceAll(/^\s*\/\/.*$|\$([A-Za-z]\w*)/gm, (found: string, name: string | undefined) => {
    if (name === undefined) return found;
    check(name);
    return `$${MAP}.${name}`;
  });
}
