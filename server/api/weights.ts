import {
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  isListType,
  isObjectType,
} from 'graphql';
import { DEFAULT_PAGE, GREATEST_PAGE } from './connection.ts';

/** A list that is no page is taken for so many. */
const PLAIN_LIST = 5;

/** Lists that are no pages but can be as long as this. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  'Document.passages': 200,
  'Actor.issues': 20,
  'Actor.exchanges': 20,
  'Actor.agreement': 10,
  'Facets.issues': 50,
  'Facets.actors': 50,
  'NeighbourFacets.issues': 50,
  'Paths.paths': 20,
  'Path.nodes': 7,
  'Path.steps': 6,
  'TraceConnection.groups': 1_000,
  'Timeline.buckets': 1_000,
  'Timeline.intervals': 100,
};

/** `graph` draws at most so many nodes. */
const GREATEST_GRAPH = 1_500;

/** Long texts weigh as much as so many other values. */
const LONG_VALUES: Readonly<Record<string, number>> = {
  'Document.text': 5_000,
  'Passage.text': 50,
  'QuoteContext.before': 5,
  'QuoteContext.after': 5,
};

/** What a field without fields of its own weighs. */
export function weightOf(parent: string, field: string): number {
  return LONG_VALUES[`${parent}.${field}`] ?? 1;
}

/** Whether a type only wraps what is asked for: a page, an edge of a page, where the page stands. */
export function wraps(type: GraphQLCompositeType): boolean {
  if (!isObjectType(type)) return false;
  const { name } = type;
  return (
    name === 'PageInfo' ||
    name.endsWith('Connection') ||
    (name.endsWith('Edge') && 'cursor' in type.getFields())
  );
}

/**
 * How many entries the arguments of a field ask for; undefined where it takes none that say so. Sizes that would be refused count as the greatest
 * that is not.
 */
export function sizeAsked(
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
): number | undefined {
  const names = new Set(field.args.map(({ name }) => name));
  if (names.has('first')) return within(args['first'] ?? args['last'] ?? DEFAULT_PAGE, GREATEST_PAGE);
  const ids = args['ids'];
  if (names.has('ids') && Array.isArray(ids)) return within(ids.length, GREATEST_GRAPH);
  return names.has('limit') ? within(args['limit'], GREATEST_GRAPH) : undefined;
}

/**
 * How many entries a field brings for each object that has it.
 * @param parent the type that has the field
 * @param asked what its own arguments ask for
 * @param page what the arguments around it ask for: the size of its `edges` or `nodes`
 */
export function entriesOf(
  parent: string,
  field: GraphQLField<unknown, unknown>,
  asked: number | undefined,
  page: number | undefined,
): number {
  if (!isListType(getNullableType(field.type))) return 1;
  const paged = field.name === 'edges' || field.name === 'nodes' ? (asked ?? page) : undefined;
  return paged ?? LONG_LISTS[`${parent}.${field.name}`] ?? PLAIN_LIST;
}

function within(size: unknown, greatest: number): number {
  return typeof size === 'number' ? Math.min(Math.max(size, 1), greatest) : greatest;
}
