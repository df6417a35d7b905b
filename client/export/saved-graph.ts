import { type Address, type CanvasAddress, formatAddress, opening } from '../address/address.ts';
import type { Point } from '../canvas/layout/geometry.ts';
import { expressionPasses } from '../filter/expression-passes.ts';
import { toStatementFilter } from '../filter/statement-filter.ts';
import type { SavedGraphQuery } from '../generated/graphql.ts';
import type { About } from './about.ts';

/** What a node or edge says of itself, by name; what is not known is not there. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

export interface SavedNode {
  /** Global id. */
  readonly id: string;
  /** The name, the proposition or the title. */
  readonly label: string;
  /** Its middle, layout units; null where it has no place of its own. */
  readonly place: Point | null;
  readonly attributes: Attributes;
}

export interface SavedEdge {
  /** Id of the drawn edge. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** How many statements stand behind it; 1 for the coder's edges, which have none. */
  readonly weight: number;
  /** What it says: `supports`, `relays`. */
  readonly label: string;
  readonly attributes: Attributes;
}

/** A drawn graph to be saved, whatever the format. */
export interface SavedGraph {
  readonly nodes: readonly SavedNode[];
  readonly edges: readonly SavedEdge[];
  readonly about: About;
}

type Node = SavedGraphQuery['graph']['nodes'][number];
export type AnsweredEdge = SavedGraphQuery['graph']['edges'][number];
type Statement = AnsweredEdge['statements'][number];

interface Drawn {
  readonly canvas: CanvasAddress;
  /** Which of the edges between the nodes are drawn. */
  readonly draws: (edge: AnsweredEdge) => boolean;
  readonly placeOf: (id: string) => Point | null;
  /** Where addresses lead, such as http://127.0.0.1:4000 */
  readonly origin: string;
}

/** What the API says of the drawn nodes, as it is saved. */
export function toSavedGraph(
  { graph }: SavedGraphQuery,
  { canvas, draws, placeOf, origin }: Drawn,
): Omit<SavedGraph, 'about'> {
  const { filter } = canvas;
  const linkTo = (selection: string) => new URL(formatAddress(selecting(selection, canvas)), origin).href;
  const nodes = graph.nodes.flatMap((node): SavedNode[] => {
    const label = labelOf(node);
    if (label === null) return [];
    const attributes = known({ type: node.__typename, ...factsOf(node), address: linkTo(node.id) });
    return [{ id: node.id, label, place: placeOf(node.id), attributes }];
  });
  const edges = graph.edges.filter(draws).map((edge): SavedEdge => {
    const { id, source, target, statementCount } = edge;
    const label = (edge.stance ?? edge.type).toLowerCase().replaceAll('_', ' ');
    const facts = { ...stackOf(edge, toStatementFilter(filter)), address: linkTo(id) };
    return { id, source, target, weight: Math.max(1, statementCount), label, attributes: known(facts) };
  });
  return { nodes, edges };
}

/** Opens what is saved in the reader, under the same filter: a stack holds the statements that are counted. */
const selecting = (selection: string, { filter, view }: CanvasAddress): Address => ({
  ...opening,
  view: view === 'relations' ? view : 'positions',
  filter,
  selection,
});

type Facts = Readonly<Record<string, string | number | boolean | null | undefined>>;

function known(facts: Facts): Attributes {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [[name, value] as const],
    ),
  );
}

function labelOf(node: Node): string | null {
  if (node.__typename === 'Actor' || node.__typename === 'Issue' || node.__typename === 'Event')
    return node.name;
  if (node.__typename === 'Position') return node.proposition;
  return node.__typename === 'Document' ? node.title : null;
}

function factsOf(node: Node): Facts {
  if (node.__typename === 'Actor') {
    const { kind, aliases, description, wikidata, dataset } = node;
    return { kind, aliases: aliases.join('; '), description, wikidata, dataset: dataset.id };
  }
  if (node.__typename === 'Position') {
    const { note, issue, dataset } = node;
    return { issue: issue.name, description: note, dataset: dataset.id };
  }
  if (node.__typename === 'Issue') return { description: node.description, dataset: node.dataset.id };
  if (node.__typename === 'Event') {
    const { place, occurred, dataset } = node;
    return { place, date: occurred?.edtf, dataset: dataset.id };
  }
  if (node.__typename !== 'Document') return {};
  const { published, publisher, rights, url, dataset } = node;
  return { date: published?.edtf, publisher: publisher?.name, rights, url, dataset: dataset.id };
}

/** Numbers and dates of the statements behind an edge; of the coder's edges only their type. */
function stackOf(edge: AnsweredEdge, filter: ReturnType<typeof toStatementFilter>): Facts {
  const { type, stance, conditional, attribution, statements, target } = edge;
  // Contradiction has no direction; formats with arrows give it one.
  const coded = { type, evidence: false, symmetric: type === 'CONTRADICTS' };
  if (statements.length === 0) return coded;
  const heard = (way: Statement['attribution']) =>
    statements.filter((statement) => statement.attribution === way).length;
  const facts = {
    ...coded,
    evidence: true,
    attribution,
    statements: edge.statementCount,
    firsthand: heard('FIRSTHAND'),
    relayed: heard('RELAYED'),
    ...datesOf(statements),
  };
  if (type !== 'HOLDS') return facts;
  const expressed = statements.flatMap(({ expressions }) =>
    expressions.filter((one) => one.position.id === target && expressionPasses(filter, one)),
  );
  const count = (one: (typeof expressed)[number]['stance']) =>
    expressed.filter((expression) => expression.stance === one).length;
  return {
    ...facts,
    stance,
    conditional,
    supports: count('SUPPORTS'),
    opposes: count('OPPOSES'),
    neutral: count('NEUTRAL'),
    underCondition: expressed.filter(({ condition }) => condition !== null).length,
  };
}

const always = '9999-12-31';
const never = '0000-01-01';

/** The `said` with the least latest day and the one with the greatest earliest day, ties by id: the API's rule for holdings. */
function datesOf(statements: readonly Statement[]): Facts {
  const dated = statements
    .flatMap(({ id, said }) => (said === null ? [] : [{ id, said }]))
    .toSorted((a, b) => compare(a.id, b.id));
  const first = dated.toSorted((a, b) => compare(a.said.latest ?? always, b.said.latest ?? always))[0];
  const last = dated.toSorted((a, b) => compare(b.said.earliest ?? never, a.said.earliest ?? never))[0];
  return { firstSaid: first?.said.edtf, lastSaid: last?.said.edtf };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
