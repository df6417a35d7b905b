import type { DrawnEdge } from '../graph/drawn-edges.ts';
import type { Verdict } from '../graph/agreement.ts';
import type { Change } from '../graph/changes.ts';
import type { Holding } from '../graph/holding.ts';
import type { NeighbourCell } from '../graph/neighbour-facets.ts';
import type { Neighbour, NeighbourCounts } from '../graph/neighbourhood.ts';
import type { Actor, Document, Event, Issue, Position, Quote } from '../graph/nodes.ts';
import type { Expression as Expressed, Statement } from '../graph/statement-row.ts';
import type { NodeRef } from '../graph/edge-types.ts';
import type { RankedNode } from '../graph/ranked-nodes.ts';
import type { StatementFilter } from '../graph/statement-filter.ts';
import type { TraceGroup, TraceGrouping } from '../graph/trace-groups.ts';
import type { Trace } from '../graph/traces.ts';
import type { Connection, Edge } from './connection.ts';
import type { SearchHit } from './search-hits.ts';
import type { DrawnNode } from './drawn-nodes.ts';
import type { Stretch } from './passages.ts';

/** What resolvers of connections and edges get: the names are those of the schema, for the generated types. */
export type ActorConnection = Connection<Actor>;
export type ActorEdge = Edge<Actor>;
export type ComparisonEdge = Edge<Comparison>;
export type ChangeConnection = Connection<Change>;
export type ChangeEdge = Edge<Change>;
export type DocumentConnection = Connection<Document>;
export type DocumentEdge = Edge<Document>;
export type EventConnection = Connection<Event>;
export type EventEdge = Edge<Event>;
export type HoldingConnection = Connection<Holding>;
export type HoldingEdge = Edge<Holding>;
export type IssueConnection = Connection<Issue>;
export type IssueEdge = Edge<Issue>;
export type PositionConnection = Connection<Position>;
export type PositionEdge = Edge<Position>;
export type QuoteConnection = Connection<Quote>;
export type QuoteEdge = Edge<Quote>;
export type SearchConnection = Connection<SearchHit>;
export type SearchEdge = Edge<SearchHit>;
export type StatementConnection = Connection<Statement>;
export type StatementEdge = Edge<Statement>;

/** A page of traces, with the groups that all of them fall into. */
export interface TraceConnection extends Connection<Trace> {
  /** By what they are grouped; null where they are not. */
  readonly by: TraceGrouping | null;
  groups(): Promise<TraceGroup[]>;
}
export interface TraceEdge extends Edge<Trace> {
  readonly by: TraceGrouping | null;
}

/** What two actors hold on one thing, and what it comes to. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly one: Holding;
  readonly other: Holding;
  readonly firsthand: boolean;
}

/** A page of comparisons, with all of them counted. */
export interface ComparisonConnection extends Connection<Comparison> {
  verdicts(): Promise<{ verdict: Verdict; count: number }[]>;
}

/** What an actor holds against itself. */
export interface Contradiction {
  readonly one: Holding;
  readonly other: Holding;
}

/** An expression with the statement it belongs to, whose quotes carry it. */
export interface Expression extends Omit<Expressed, 'quotes'> {
  readonly quotes: readonly Quote[];
}

/** A passage of a document's text. */
export interface Passage extends Stretch {
  readonly document: Document;
  readonly index: number;
  readonly text: string;
}

/** A part of the drawn graph: which nodes, and over which statements its edges are recomputed. */
export interface Subgraph {
  /** Global ids that were asked for and are not there. */
  readonly gone: readonly string[];
  readonly nodes: readonly RankedNode[];
  readonly filter: StatementFilter;
  /** Evidence edges with fewer statements are left out. */
  readonly minimumStatements: number;
  readonly leftOut: number;
  /** What was left out because of the limit, in the order of all; read only when it is asked for. */
  readonly rest: () => Promise<readonly RankedNode[]>;
}

/** An entry of a list of what a limit left out. */
export type LeftOutConnection = Connection<RankedNode>;
export type LeftOutEdge = Edge<RankedNode>;

/** What one node of the drawn graph touches; pages and counts are read only when they are asked for. */
export interface Neighbourhood {
  readonly centre: DrawnNode;
  readonly page: Connection<Neighbour>;
  readonly counted: () => Promise<NeighbourCounts>;
  readonly divided: () => Promise<NeighbourCell[]>;
}

/** The shortest paths between two nodes; the edges of all of them are read at once, when they are asked for. */
export interface Paths {
  readonly length: number | null;
  readonly totalCount: number;
  readonly paths: readonly Path[];
}

/** One of the paths: its nodes from end to end, and the edges that join nodes of any of the paths. */
export interface Path {
  readonly nodes: readonly NodeRef[];
  readonly edges: () => Promise<DrawnEdge[]>;
}

export interface PathStep {
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly edges: readonly DrawnEdge[];
}

/** The neighbours of a node in cells, of which each facet is a sum. */
export interface NeighbourFacets {
  readonly cells: readonly NeighbourCell[];
}
