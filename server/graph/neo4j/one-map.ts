/** What the map of all parameters is called in the text that Neo4j gets. */
const MAP = 'asked';

/**
 * A statement that takes all its parameters from one map: `$first` becomes `$asked.first`. Neo4j keeps a plan for each combination of the
 * types of a statement's parameters, null being one; with choices that may be left out it planned the same text anew for nearly every
 * question, up to seconds each. A map is of one type whatever it holds.
 * Source: the plan cache's key, https://neo4j.com/docs/cypher-manual/current/planning-and-tuning/caching/
 * @param text a statement in which `$` stands before parameters alone
 */
export const inOneMap = (text: string): string =>
  text.replaceAll(/\$([A-Za-z]\w*)/g, (_, name: string) => `$${MAP}.${name}`);

/** The parameters of such a statement. */
export const asOneMap = <Values>(parameters: Values): { readonly [MAP]: Values } => ({ [MAP]: parameters });
