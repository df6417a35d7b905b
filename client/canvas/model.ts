import type { ActorKind, Conditional, HoldingStance, OpeningGraphQuery } from '../generated/graphql.ts';
import { drawnWords } from '../wording/drawn-words.ts';
import { countSpoken } from './count-spoken.ts';

export interface DrawnActor {
  /** Global id. */
  id: string;
  name: string;
  kind: ActorKind;
  /** How many statements of its own were heard firsthand, and how many are only known through others. */
  firsthand: number;
  relayed: number;
}

export interface DrawnIssue {
  /** Global id; `unknownIssue` for the one that takes positions whose issue is not among the nodes. */
  id: string;
  name: string;
}

export interface DrawnPosition {
  /** Global id. */
  id: string;
  proposition: string;
  /** Id of a DrawnIssue. */
  issue: string;
}

/** All the statements by one actor on one position: one line of the drawing. */
export interface DrawnHolding {
  /** Id of the HOLDS edge. */
  id: string;
  actor: string;
  position: string;
  stance: HoldingStance;
  conditional: Conditional;
  /** Whether none of its statements was heard firsthand. */
  relayed: boolean;
  /** Ids of the statements behind it. */
  statements: readonly string[];
}

/**
 * Between two actors: relays (reporter to original speaker), addresses, mentions and answers (speaker to the other), and
 * the coder's ties (person or member to body).
 */
export interface ActorTie {
  /** Id of the edge. */
  id: string;
  source: string;
  target: string;
  /** How many statements stand behind it; 0 for the coder's ties. */
  statements: number;
  /** Whether none of these statements was heard firsthand: so it is with all that are relayed. */
  relayed: boolean;
}

/** Between two positions: contradictions are symmetric, a refinement runs from the more precise position. */
export interface PositionTie {
  /** Id of the edge. */
  id: string;
  source: string;
  target: string;
}

/** What the opening view draws, cut free from GraphQL. All lists keep the API's order. */
export interface DrawnGraph {
  actors: readonly DrawnActor[];
  issues: readonly DrawnIssue[];
  positions: readonly DrawnPosition[];
  holdings: readonly DrawnHolding[];
  relays: readonly ActorTie[];
  addresses: readonly ActorTie[];
  /** Of actors only. */
  mentions: readonly ActorTie[];
  answers: readonly ActorTie[];
  represents: readonly ActorTie[];
  memberships: readonly ActorTie[];
  contradictions: readonly PositionTie[];
  refinements: readonly PositionTie[];
  /** How many nodes the API left out because of its limit. */
  leftOut: number;
  /** How many actors are among them, and how many positions of each issue, by its global id. */
  leftOutActors: number;
  leftOutOf: Readonly<Record<string, number>>;
}

const unknownIssue: DrawnIssue = { id: 'Issue:', name: drawnWords.drawn.otherIssues };

/** The drawn graph of the opening query's answer. Edges with an end that is not among the nodes are left out. */
export function toDrawnGraph({ graph }: OpeningGraphQuery): DrawnGraph {
  const known = new Set(graph.nodes.map((node) => node.id));
  const edges = graph.edges.filter((edge) => known.has(edge.source) && known.has(edge.target));
  const ofType = (type: (typeof edges)[number]['type']) => edges.filter((edge) => edge.type === type);
  const ties = (type: (typeof edges)[number]['type']) =>
    ofType(type).map(({ id, source, target, statements, attribution }) => ({
      id,
      source,
      target,
      statements: statements.length,
      relayed: attribution === 'RELAYED',
    }));
  const positionTies = (type: (typeof edges)[number]['type']) =>
    ofType(type).map(({ id, source, target }) => ({ id, source, target }));

  const issueOf = new Map(ofType('ABOUT').map((edge) => [edge.source, edge.target]));
  const positions = graph.nodes.flatMap((node) =>
    node.__typename === 'Position'
      ? [{ id: node.id, proposition: node.proposition, issue: issueOf.get(node.id) ?? unknownIssue.id }]
      : [],
  );
  const issues = graph.nodes.flatMap((node) =>
    node.__typename === 'Issue' ? [{ id: node.id, name: node.name }] : [],
  );
  const spoken = countSpoken(graph.edges);
  const actors = graph.nodes.flatMap((node) =>
    node.__typename === 'Actor'
      ? [{ id: node.id, name: node.name, kind: node.kind, ...spoken(node.id) }]
      : [],
  );
  const isActor = new Set(actors.map(({ id }) => id));
  return {
    actors,
    issues: positions.some(({ issue }) => issue === unknownIssue.id) ? [...issues, unknownIssue] : issues,
    positions,
    holdings: ofType('HOLDS').map((edge) => ({
      id: edge.id,
      actor: edge.source,
      position: edge.target,
      stance: edge.stance ?? 'NEUTRAL',
      conditional: edge.conditional ?? 'NONE',
      relayed: edge.attribution === 'RELAYED',
      statements: edge.statements.map(({ id }) => id),
    })),
    relays: ties('RELAYS'),
    addresses: ties('ADDRESSES'),
    mentions: ties('MENTIONS').filter(({ target }) => isActor.has(target)),
    answers: ties('ANSWERS'),
    represents: ties('REPRESENTS'),
    memberships: ties('MEMBER_OF'),
    contradictions: positionTies('CONTRADICTS'),
    refinements: positionTies('REFINES'),
    leftOut: graph.leftOut,
    leftOutActors: graph.leftOutTypes.find(({ type }) => type === 'ACTOR')?.count ?? 0,
    leftOutOf: Object.fromEntries(graph.leftOutIssues.map(({ issue, count }) => [issue, count])),
  };
}

/** How many different statements stand behind these holdings: one that expresses two positions counts once. */
export const countStatements = (holdings: readonly DrawnHolding[]): number =>
  new Set(holdings.flatMap(({ statements }) => statements)).size;
