/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether something was said, or a stance told without an act of speech. */
export type Act =
  /** An act of speech. */
  | 'SPEECH'
  /** A stance told without an act of speech: a wish, a red line. */
  | 'STANCE';

/** What an actor is. */
export type ActorKind =
  /** States or bodies that act together. */
  | 'COALITION'
  /** Several people without a common body, unnamed sources among them. */
  | 'GROUP'
  /** A publisher of documents. */
  | 'MEDIA'
  /** A body: a company, an alliance with organs of its own, an authority. */
  | 'ORGANISATION'
  /** One human being. */
  | 'PERSON'
  /** A state or its government. */
  | 'STATE';

/** How something is known. */
export type Attribution =
  /** No other statement reports it. */
  | 'FIRSTHAND'
  /** At least one other statement reports it. */
  | 'RELAYED';

/** How sure the coder is. */
export type Certainty =
  /** A careful coder may leave it out. */
  | 'LOW';

/** How statements were coded. */
export type CodingMethod =
  /** Proposed by a program, each one reviewed. */
  | 'ASSISTED'
  /** By a program, unreviewed. */
  | 'EXTRACTED'
  /** From another tool's file. */
  | 'IMPORTED'
  /** Read and coded one by one. */
  | 'MANUAL';

/** How many of a stack of statements are conditional. */
export type Conditional =
  /** All. */
  | 'ALL'
  /** None. */
  | 'NONE'
  /** Some, not all. */
  | 'SOME';

/** Which way an edge runs, seen from the centre. */
export type Direction =
  /** It points to the centre. */
  | 'IN'
  /** It starts from the centre. */
  | 'OUT';

/** How the statements behind an edge are known. */
export type EdgeAttribution =
  /** Some of each. */
  | 'BOTH'
  /** All firsthand. */
  | 'FIRSTHAND'
  /** All relayed. */
  | 'RELAYED';

/** The types of edge in the drawn graph. The first five are stacks of statements; the others are the coder's. */
export type EdgeType =
  /** A position is about an issue. */
  | 'ABOUT'
  /** A speaker addresses an actor. */
  | 'ADDRESSES'
  /** A speaker answers a speaker. */
  | 'ANSWERS'
  /** Two positions cannot hold together; stored once, the smaller id first. */
  | 'CONTRADICTS'
  /** An actor holds a position. */
  | 'HOLDS'
  /** An actor is a member of an actor. */
  | 'MEMBER_OF'
  /** A speaker mentions an actor or event. */
  | 'MENTIONS'
  /** A document was published by an actor. */
  | 'PUBLISHED_BY'
  /** A position makes another more precise. */
  | 'REFINES'
  /** A reporter passes on what a speaker said. */
  | 'RELAYS'
  /** An actor speaks for an actor. */
  | 'REPRESENTS'
  /** A document retells another. */
  | 'RETELLS';

/** Where several statements stand together on one position. */
export type HoldingStance =
  /** At least one supports it and one opposes it. */
  | 'MIXED'
  /** None takes sides. */
  | 'NEUTRAL'
  /** All that take sides oppose it. */
  | 'OPPOSES'
  /** All that take sides support it. */
  | 'SUPPORTS';

/**
 * Which neighbours of a node are meant: those that pass all that is given. What cannot be said of a neighbour leaves it out: under `issues`
 * only positions pass, under `actorKinds` only actors, under `stances` only what a holding joins to the centre.
 */
export type NeighbourFilter = {
  /** Only actors of these kinds. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /** Only along edges that run this way. */
  direction?: Direction | null | undefined;
  /** Only positions about one of these issues, by global id. */
  issues?: Array<string> | null | undefined;
  /** Only along holdings with one of these stances. */
  stances?: Array<HoldingStance> | null | undefined;
  /** Only nodes of these types. */
  types?: Array<NodeType> | null | undefined;
  /** None of these nodes, by global id, at most 1500: such as those that are drawn already. */
  without?: Array<string> | null | undefined;
};

/** What can be searched. */
export type NodeType =
  /** Actors, by name and alias. */
  | 'ACTOR'
  /** Documents, by title. */
  | 'DOCUMENT'
  /** Events, by name. */
  | 'EVENT'
  /** Issues, by name. */
  | 'ISSUE'
  /** Positions, by proposition. */
  | 'POSITION'
  /** Quotes, by their words. */
  | 'QUOTE';

/** Where the words of a query were found. */
export type SearchField =
  /** In an alias. */
  | 'ALIAS'
  /** In a name. */
  | 'NAME'
  /** In a proposition. */
  | 'PROPOSITION'
  /** In a quote. */
  | 'QUOTE'
  /** In a title. */
  | 'TITLE';

/** What a statement does to a position. */
export type Stance =
  /** It speaks of the position without taking sides. */
  | 'NEUTRAL'
  /** It speaks against the position. */
  | 'OPPOSES'
  /** It speaks for the position. */
  | 'SUPPORTS';

/** Which statements. All that is given must hold, what concerns positions, issues, stances and conditions of one and the same expression; within a list any one may. */
export type StatementFilter = {
  /** Said by actors of any of these kinds. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /** Said by any of these actors. */
  actors?: Array<string> | null | undefined;
  /** Heard firsthand, or relayed. */
  attribution?: Attribution | null | undefined;
  /** Takes the stance only on a condition; false: takes it unconditionally. */
  conditional?: boolean | null | undefined;
  /** Belongs to any of these datasets. */
  datasets?: Array<string> | null | undefined;
  /** Rests on a quote from any of these documents. */
  documents?: Array<string> | null | undefined;
  /** Can have been said on this day or later (YYYY-MM-DD). */
  from?: string | null | undefined;
  /** False leaves out statements and expressions of LOW certainty, and statements all of whose expressions are so. */
  includeLowCertainty?: boolean | null | undefined;
  /** Expresses a position about any of these issues. */
  issues?: Array<string> | null | undefined;
  /** Of any of these kinds. */
  kinds?: Array<StatementKind> | null | undefined;
  /** Expresses any of these positions. */
  positions?: Array<string> | null | undefined;
  /** Relayed by actors of any of these kinds: GROUP for what unnamed sources relay. */
  reporterKinds?: Array<ActorKind> | null | undefined;
  /** Takes any of these stances. */
  stances?: Array<Stance> | null | undefined;
  /** Every word begins a word of one of its quotes or of a position it expresses. */
  text?: string | null | undefined;
  /** Can have been said on this day or earlier (YYYY-MM-DD). */
  to?: string | null | undefined;
};

/** Whose words a statement's quotes are. */
export type StatementKind =
  /** The speaker's own words. */
  | 'DIRECT'
  /** The reporter's words. */
  | 'INDIRECT'
  /** Both. */
  | 'MIXED';

/** In what order statements come. */
export type StatementOrder =
  /** Oldest first, by the latest day it can have been said. */
  | 'SAID_ASC'
  /** Newest first, by the latest day it can have been said. */
  | 'SAID_DESC';

/** By which of a statement's two dates a timeline is drawn. */
export type TimelineDates =
  /** When it was published first: the date, among those of its documents, with the least latest day. */
  | 'PUBLISHED'
  /** When it was said. */
  | 'SAID';

/** How long a bucket of a timeline is. */
export type TimelineGrain =
  /** A day. */
  | 'DAY'
  /** A month of the calendar. */
  | 'MONTH'
  /** A week of ISO 8601, Monday to Sunday. */
  | 'WEEK'
  /** A year of the calendar. */
  | 'YEAR';

/** By what traces are grouped. */
export type TraceGrouping =
  /** By whose statement it is, groups by name. */
  | 'ACTOR'
  /** By the document that the words stand in, groups by title. */
  | 'DOCUMENT'
  /** By the month in which it was said, in the order of the statements; then dates that are longer than a month; last what has no date. */
  | 'MONTH'
  /** By the position that is expressed, groups by proposition; last what expresses none. */
  | 'POSITION'
  /** By the stance that is taken: SUPPORTS, OPPOSES, NEUTRAL; last what takes none. */
  | 'STANCE';

/** What the stances of two actors on one thing come to. */
export type Verdict =
  /** Both support the position, or both oppose it. */
  | 'AGREED'
  /** The two positions contradict each other, and each actor supports one of them and nowhere opposes it. */
  | 'CONTRADICTING'
  /** Neither: somebody takes no side, or both supports and opposes. */
  | 'OPEN'
  /** One supports the position and the other opposes it. */
  | 'OPPOSED';

/** Whose words a quote is. */
export type Words =
  /** The reporter's, who tells what was said. */
  | 'REPORTER'
  /** The speaker's own. */
  | 'SPEAKER';

export type KnownQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type KnownQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { datasets: Array<{ id: string, title: string, sha256: string }>, statistics: { actors: number, positions: number, statements: number } };

export type RevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type RevisionQuery = { datasets: Array<{ id: string, sha256: string }> };

export type FocusOfficeQueryVariables = Exact<{
  id: string;
}>;


export type FocusOfficeQuery = { node:
    | { __typename: 'Actor', id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> }
    | { __typename: 'Dataset' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Holding' }
    | { __typename: 'Issue' }
    | { __typename: 'Position' }
    | { __typename: 'Quote' }
    | { __typename: 'Statement' }
   | null };

export type FreeGraphQueryVariables = Exact<{
  ids: Array<string> | string;
  filter?: StatementFilter | null | undefined;
  minimumStatements?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type FreeGraphQuery = { graph: { leftOut: number, nodes: Array<
      | { __typename: 'Actor', name: string, kind: ActorKind, id: string, holdings: { totalCount: number } }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', title: string, id: string, published: { edtf: string } | null, publisher: { name: string } | null }
      | { __typename: 'Event', name: string, place: string | null, id: string, occurred: { edtf: string } | null }
      | { __typename: 'Holding', id: string }
      | { __typename: 'Issue', name: string, id: string, positions: { totalCount: number } }
      | { __typename: 'Position', proposition: string, id: string, issue: { id: string, name: string, positions: { totalCount: number } } }
      | { __typename: 'Quote', id: string }
      | { __typename: 'Statement', id: string }
    >, edges: Array<{ statementCount: number, id: string, type: EdgeType, source: string, target: string, stance: HoldingStance | null, attribution: EdgeAttribution | null, conditional: Conditional | null }> } };

export type LeftOutQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: StatementFilter | null | undefined;
  limit?: number | null | undefined;
  type?: NodeType | null | undefined;
  issue?: string | null | undefined;
  words?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeftOutQuery = { graph: { leftOutNodes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ statements: number, node:
          | { __typename: 'Actor', name: string, kind: ActorKind, id: string }
          | { __typename: 'Dataset', id: string }
          | { __typename: 'Document', title: string, id: string }
          | { __typename: 'Event', name: string, id: string }
          | { __typename: 'Holding', id: string }
          | { __typename: 'Issue', name: string, id: string }
          | { __typename: 'Position', proposition: string, id: string }
          | { __typename: 'Quote', id: string }
          | { __typename: 'Statement', id: string }
         }> } } };

export type OpeningGraphQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: StatementFilter | null | undefined;
  minimumStatements?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type OpeningGraphQuery = { graph: { leftOut: number, gone: Array<string>, nodes: Array<
      | { __typename: 'Actor', name: string, kind: ActorKind, id: string }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'Holding', id: string }
      | { __typename: 'Issue', name: string, id: string }
      | { __typename: 'Position', proposition: string, id: string }
      | { __typename: 'Quote', id: string }
      | { __typename: 'Statement', id: string }
    >, edges: Array<{ id: string, type: EdgeType, source: string, target: string, stance: HoldingStance | null, attribution: EdgeAttribution | null, conditional: Conditional | null, statements: Array<{ id: string, attribution: Attribution, reportedBy: Array<{ id: string, attribution: Attribution, actor: { id: string } }> }> }>, leftOutTypes: Array<{ type: NodeType, count: number }>, leftOutIssues: Array<{ issue: string, count: number }> } };

export type DrawnEdgeFragment = { id: string, type: EdgeType, source: string, target: string, stance: HoldingStance | null, attribution: EdgeAttribution | null, conditional: Conditional | null };

export type CuesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CuesQuery = { nodes: Array<
    | { __typename: 'Actor', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string, statements: Array<{ id: string, cue: string, said: { edtf: string } | null }> }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null> };

export type CiteQuoteQueryVariables = Exact<{
  id: string;
}>;


export type CiteQuoteQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', selector: unknown, id: string, exact: string, start: number, end: number, words: Words, locator: string | null, document: { rights: string | null, id: string, title: string, url: string | null, language: string | null, dataset: { id: string, title: string, coding: { coder: string, on: string } }, published: { edtf: string } | null, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string, publisher: { id: string, name: string } | null }> }, context: { before: string, after: string } }
    | { __typename: 'Statement', id: string }
   | null, trace: { edges: Array<{ node: { verified: boolean, retelling: boolean, stance: Stance | null, condition: string | null, position: { id: string, proposition: string } | null, chain: Array<{ id: string, act: Act, cue: string, cues: Array<string>, certainty: Certainty | null, coding: { coder: string, on: string, method: CodingMethod }, dataset: { id: string, title: string }, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> }, quotes: Array<{ start: number, end: number, words: Words, document: { id: string } }>, expressions: Array<{ certainty: Certainty | null, position: { id: string } }>, addressedTo: Array<{ id: string, name: string }>, at: { id: string, name: string } | null }>, quote: { id: string, exact: string, start: number, end: number, words: Words, locator: string | null, context: { before: string, after: string }, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string, publisher: { id: string, name: string } | null }> } } } }> } };

export type OpenDocumentQueryVariables = Exact<{
  id: string;
  quote?: string | null | undefined;
}>;


export type OpenDocumentQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', title: string, url: string | null, language: string | null, note: string | null, rights: string | null, length: number, unchanged: boolean | null, id: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string, url: string | null, publisher: { id: string, name: string } | null }>, counts: { quotes: number, statements: number, speakers: number }, passages: Array<{ index: number, start: number, end: number, paragraph: number, continues: boolean }>, passage: { index: number, start: number, end: number, text: string, quotes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, start: number, end: number, words: Words, statements: { totalCount: number, edges: Array<{ node: { id: string, attribution: Attribution, actor: { id: string, name: string }, reportedBy: Array<{ id: string, actor: { id: string, name: string, represents: Array<{ role: string | null, actor: { id: string } }> } }>, expressions: Array<{ stance: Stance, condition: string | null, quotes: Array<{ id: string }>, position: { id: string, proposition: string } }> } }> } } }> } } | null }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type PassageAtQueryVariables = Exact<{
  id: string;
  at: number;
}>;


export type PassageAtQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string, passage: { index: number, start: number, end: number, text: string, quotes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, start: number, end: number, words: Words, statements: { totalCount: number, edges: Array<{ node: { id: string, attribution: Attribution, actor: { id: string, name: string }, reportedBy: Array<{ id: string, actor: { id: string, name: string, represents: Array<{ role: string | null, actor: { id: string } }> } }>, expressions: Array<{ stance: Stance, condition: string | null, quotes: Array<{ id: string }>, position: { id: string, proposition: string } }> } }> } } }> } } | null }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type PassageOfQuoteQueryVariables = Exact<{
  id: string;
  quote: string;
}>;


export type PassageOfQuoteQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string, passage: { index: number, start: number, end: number, text: string, quotes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, start: number, end: number, words: Words, statements: { totalCount: number, edges: Array<{ node: { id: string, attribution: Attribution, actor: { id: string, name: string }, reportedBy: Array<{ id: string, actor: { id: string, name: string, represents: Array<{ role: string | null, actor: { id: string } }> } }>, expressions: Array<{ stance: Stance, condition: string | null, quotes: Array<{ id: string }>, position: { id: string, proposition: string } }> } }> } } }> } } | null }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type NumberedQuoteQueryVariables = Exact<{
  id: string;
  number: number;
}>;


export type NumberedQuoteQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string, quote: { id: string } | null }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type TextPartQueryVariables = Exact<{
  id: string;
  start: number;
  end: number;
}>;


export type TextPartQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', text: string | null, id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type ReadPassageFragment = { index: number, start: number, end: number, text: string, quotes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, start: number, end: number, words: Words, statements: { totalCount: number, edges: Array<{ node: { id: string, attribution: Attribution, actor: { id: string, name: string }, reportedBy: Array<{ id: string, actor: { id: string, name: string, represents: Array<{ role: string | null, actor: { id: string } }> } }>, expressions: Array<{ stance: Stance, condition: string | null, quotes: Array<{ id: string }>, position: { id: string, proposition: string } }> } }> } } }> } };

export type MoreOfPassageQueryVariables = Exact<{
  id: string;
  at: number;
  after: string;
}>;


export type MoreOfPassageQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string, passage: { index: number, quotes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, start: number, end: number, words: Words, statements: { totalCount: number, edges: Array<{ node: { id: string, attribution: Attribution, actor: { id: string, name: string }, reportedBy: Array<{ id: string, actor: { id: string, name: string, represents: Array<{ role: string | null, actor: { id: string } }> } }>, expressions: Array<{ stance: Stance, condition: string | null, quotes: Array<{ id: string }>, position: { id: string, proposition: string } }> } }> } } }> } } | null }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type MarkedQuoteFragment = { id: string, number: number, start: number, end: number, words: Words, statements: { totalCount: number, edges: Array<{ node: { id: string, attribution: Attribution, actor: { id: string, name: string }, reportedBy: Array<{ id: string, actor: { id: string, name: string, represents: Array<{ role: string | null, actor: { id: string } }> } }>, expressions: Array<{ stance: Stance, condition: string | null, quotes: Array<{ id: string }>, position: { id: string, proposition: string } }> } }> } };

export type NotedStatementFragment = { id: string, attribution: Attribution, actor: { id: string, name: string }, reportedBy: Array<{ id: string, actor: { id: string, name: string, represents: Array<{ role: string | null, actor: { id: string } }> } }>, expressions: Array<{ stance: Stance, condition: string | null, quotes: Array<{ id: string }>, position: { id: string, proposition: string } }> };

export type DossierTellerFragment = { id: string, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } };

export type DossierStatementFragment = { act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } };

export type DossierQuoteFragment = { id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } };

export type DossierHoldingFragment = { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> };

export type DossierChangeFragment = { from: Stance, to: Stance, holding: { id: string, actor: { id: string, name: string }, position: { id: string, proposition: string } }, earlier: { act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }, later: { act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } } };

export type DossierAccordFragment = { shared: number, agreed: number, opposed: number, contradicting: number, actor: { id: string, name: string, kind: ActorKind } };

export type ActorDossierQueryVariables = Exact<{
  id: string;
}>;


export type ActorDossierQuery = { node:
    | { __typename: 'Actor', id: string, name: string, aliases: Array<string>, description: string | null, wikidata: string | null, relays: number, actorKind: ActorKind, represents: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, memberOf: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, representatives: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, members: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, statements: { totalCount: number }, firstSaid: { edtf: string } | null, lastSaid: { edtf: string } | null, issues: Array<{ positions: number, statements: number, issue: { id: string, name: string } }>, exchanges: Array<{ relays: number, relayedBy: number, answers: number, answeredBy: number, actor: { id: string, name: string, kind: ActorKind } }>, agrees: Array<{ shared: number, agreed: number, opposed: number, contradicting: number, actor: { id: string, name: string, kind: ActorKind } }>, disagrees: Array<{ shared: number, agreed: number, opposed: number, contradicting: number, actor: { id: string, name: string, kind: ActorKind } }>, contradictions: Array<{ one: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> }, other: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> } }>, holdings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> } }> } }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null, changes: { totalCount: number, edges: Array<{ node: { from: Stance, to: Stance, holding: { id: string, actor: { id: string, name: string }, position: { id: string, proposition: string } }, earlier: { act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }, later: { act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } } } }> } };

export type DossierActorFragment = { name: string, aliases: Array<string>, description: string | null, wikidata: string | null, relays: number, actorKind: ActorKind, represents: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, memberOf: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, representatives: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, members: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, statements: { totalCount: number }, firstSaid: { edtf: string } | null, lastSaid: { edtf: string } | null, issues: Array<{ positions: number, statements: number, issue: { id: string, name: string } }>, exchanges: Array<{ relays: number, relayedBy: number, answers: number, answeredBy: number, actor: { id: string, name: string, kind: ActorKind } }>, agrees: Array<{ shared: number, agreed: number, opposed: number, contradicting: number, actor: { id: string, name: string, kind: ActorKind } }>, disagrees: Array<{ shared: number, agreed: number, opposed: number, contradicting: number, actor: { id: string, name: string, kind: ActorKind } }>, contradictions: Array<{ one: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> }, other: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> } }>, holdings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> } }> } };

export type DossierHoldingsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> } }> };

export type MoreActorHoldingsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreActorHoldingsQuery = { node:
    | { __typename: 'Actor', holdings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> } }> } }
    | { __typename: 'Dataset' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Holding' }
    | { __typename: 'Issue' }
    | { __typename: 'Position' }
    | { __typename: 'Quote' }
    | { __typename: 'Statement' }
   | null };

export type CompareActorsQueryVariables = Exact<{
  id: string;
  against: string;
  after?: string | null | undefined;
}>;


export type CompareActorsQuery = { nodes: Array<
    | { __typename: 'Actor', name: string, kind: ActorKind, id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null>, agreement: { totalCount: number, verdicts: Array<{ verdict: Verdict, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { verdict: Verdict, firsthand: boolean, one: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> }, other: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> } } }> } };

export type FindActorsQueryVariables = Exact<{
  text: string;
}>;


export type FindActorsQuery = { actors: { edges: Array<{ node: { id: string, name: string, kind: ActorKind } }> } };

export type PositionDossierQueryVariables = Exact<{
  id: string;
}>;


export type PositionDossierQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', proposition: string, note: string | null, id: string, issue: { id: string, name: string }, contradicts: Array<{ id: string, proposition: string }>, refines: Array<{ id: string, proposition: string }>, refinedBy: Array<{ id: string, proposition: string }>, statements: { totalCount: number }, holdings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> } }> } }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null, neighbourhood: { facets: { stances: Array<{ stance: HoldingStance, count: number }> } }, changes: { totalCount: number, edges: Array<{ node: { from: Stance, to: Stance, holding: { id: string, actor: { id: string, name: string }, position: { id: string, proposition: string } }, earlier: { act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }, later: { act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } } } }> } };

export type MorePositionHoldingsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MorePositionHoldingsQuery = { node:
    | { __typename: 'Actor' }
    | { __typename: 'Dataset' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Holding' }
    | { __typename: 'Issue' }
    | { __typename: 'Position', holdings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> } }> } }
    | { __typename: 'Quote' }
    | { __typename: 'Statement' }
   | null };

export type IssueDossierQueryVariables = Exact<{
  id: string;
}>;


export type IssueDossierQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', name: string, description: string | null, id: string, positions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, proposition: string, all: { totalCount: number, edges: Array<{ node: { stance: HoldingStance } }> }, holdings: { edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> } }> } } }> } }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null, changes: { totalCount: number, edges: Array<{ node: { from: Stance, to: Stance, holding: { id: string, actor: { id: string, name: string }, position: { id: string, proposition: string } }, earlier: { act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }, later: { act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } } } }> } };

export type DossierPositionsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, proposition: string, all: { totalCount: number, edges: Array<{ node: { stance: HoldingStance } }> }, holdings: { edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> } }> } } }> };

export type MoreIssuePositionsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreIssuePositionsQuery = { node:
    | { __typename: 'Actor' }
    | { __typename: 'Dataset' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Holding' }
    | { __typename: 'Issue', positions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, proposition: string, all: { totalCount: number, edges: Array<{ node: { stance: HoldingStance } }> }, holdings: { edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind }, position: { id: string, proposition: string, issue: { id: string, name: string } }, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> } }> } } }> } }
    | { __typename: 'Position' }
    | { __typename: 'Quote' }
    | { __typename: 'Statement' }
   | null };

export type EventDossierQueryVariables = Exact<{
  id: string;
}>;


export type EventDossierQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Event', name: string, place: string | null, note: string | null, id: string, occurred: { edtf: string } | null, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } } }> } }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null, neighbourhood: { edges: Array<{ id: string, statements: Array<{ act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }> }> } };

export type DossierStatementsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } } }> };

export type MoreEventStatementsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreEventStatementsQuery = { node:
    | { __typename: 'Actor' }
    | { __typename: 'Dataset' }
    | { __typename: 'Document' }
    | { __typename: 'Event', statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { act: Act, attribution: Attribution, id: string, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }>, reportedBy: Array<{ id: string, reportedBy: Array<{ id: string, said: { earliest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> } } }> } }
    | { __typename: 'Holding' }
    | { __typename: 'Issue' }
    | { __typename: 'Position' }
    | { __typename: 'Quote' }
    | { __typename: 'Statement' }
   | null };

export type NodeMenuQueryVariables = Exact<{
  id: string;
  without: Array<string> | string;
}>;


export type NodeMenuQuery = { node:
    | { __typename: 'Actor', name: string, id: string, actorKind: ActorKind, statements: { totalCount: number } }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', title: string, id: string, quotes: { totalCount: number } }
    | { __typename: 'Event', name: string, id: string, statements: { totalCount: number } }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', name: string, id: string }
    | { __typename: 'Position', proposition: string, id: string, statements: { totalCount: number } }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null, all: { totalCount: number, counts: Array<{ relationship: EdgeType, direction: Direction, type: NodeType, count: number }> }, left: { totalCount: number, counts: Array<{ relationship: EdgeType, direction: Direction, type: NodeType, count: number }> } };

export type NeighbourCountsQueryVariables = Exact<{
  id: string;
  without: Array<string> | string;
}>;


export type NeighbourCountsQuery = { all: { totalCount: number, counts: Array<{ relationship: EdgeType, direction: Direction, type: NodeType, count: number }> }, left: { totalCount: number, counts: Array<{ relationship: EdgeType, direction: Direction, type: NodeType, count: number }> } };

export type CountsFragment = { totalCount: number, counts: Array<{ relationship: EdgeType, direction: Direction, type: NodeType, count: number }> };

export type NeighbourFacetsQueryVariables = Exact<{
  id: string;
  relationships?: Array<EdgeType> | EdgeType | null | undefined;
  filter?: NeighbourFilter | null | undefined;
}>;


export type NeighbourFacetsQuery = { neighbourhood: { totalCount: number, facets: { issueCount: number, issues: Array<{ count: number, issue: { id: string, name: string }, stances: Array<{ stance: HoldingStance, count: number }> }>, actorKinds: Array<{ kind: ActorKind, count: number, stances: Array<{ stance: HoldingStance, count: number }> }>, stances: Array<{ stance: HoldingStance, count: number }> } } };

export type NeighboursQueryVariables = Exact<{
  id: string;
  relationships?: Array<EdgeType> | EdgeType | null | undefined;
  filter?: NeighbourFilter | null | undefined;
  first: number;
}>;


export type NeighboursQuery = { neighbourhood: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type NeighboursTogetherQueryVariables = Exact<{
  id: string;
  relationships?: Array<EdgeType> | EdgeType | null | undefined;
  filter?: NeighbourFilter | null | undefined;
  first: number;
}>;


export type NeighboursTogetherQuery = { neighbourhood: { nodes: Array<
      | { __typename: 'Actor', id: string }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'Holding', id: string }
      | { __typename: 'Issue', id: string }
      | { __typename: 'Position', id: string }
      | { __typename: 'Quote', id: string }
      | { __typename: 'Statement', id: string }
    >, edges: Array<{ type: EdgeType, source: string, target: string }>, pageInfo: { hasNextPage: boolean } } };

export type SavedGraphQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: StatementFilter | null | undefined;
  minimumStatements?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type SavedGraphQuery = { datasets: Array<{ id: string, title: string, sha256: string, coding: { coder: string, on: string, method: CodingMethod } }>, graph: { nodes: Array<
      | { __typename: 'Actor', name: string, kind: ActorKind, aliases: Array<string>, description: string | null, wikidata: string | null, id: string, dataset: { id: string } }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', id: string, title: string, url: string | null, rights: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, dataset: { id: string } }
      | { __typename: 'Event', name: string, place: string | null, id: string, occurred: { edtf: string } | null, dataset: { id: string } }
      | { __typename: 'Holding', id: string }
      | { __typename: 'Issue', name: string, description: string | null, id: string, dataset: { id: string } }
      | { __typename: 'Position', proposition: string, note: string | null, id: string, issue: { id: string, name: string }, dataset: { id: string } }
      | { __typename: 'Quote', id: string }
      | { __typename: 'Statement', id: string }
    >, edges: Array<{ statementCount: number, id: string, type: EdgeType, source: string, target: string, stance: HoldingStance | null, attribution: EdgeAttribution | null, conditional: Conditional | null, statements: Array<{ id: string, attribution: Attribution, said: { edtf: string, earliest: string | null, latest: string | null } | null, dataset: { id: string }, expressions: Array<{ stance: Stance, condition: string | null, certainty: Certainty | null, position: { id: string, issue: { id: string } } }> }> }> } };

export type SavedSourcesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SavedSourcesQuery = { nodes: Array<
    | { __typename: 'Actor' }
    | { __typename: 'Dataset' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Holding' }
    | { __typename: 'Issue' }
    | { __typename: 'Position' }
    | { __typename: 'Quote' }
    | { __typename: 'Statement', id: string, quotes: Array<{ id: string, document: { id: string, title: string, url: string | null, rights: string | null, retells: Array<{ id: string, title: string, url: string | null, rights: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, dataset: { id: string } }>, published: { edtf: string } | null, publisher: { id: string, name: string } | null, dataset: { id: string } } }> }
   | null> };

export type SavedSourceFragment = { id: string, title: string, url: string | null, rights: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, dataset: { id: string } };

export type ExportStatementsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportStatementsQuery = { statements: { edges: Array<{ node: { id: string, kind: StatementKind, act: Act, cue: string, certainty: Certainty | null, attribution: Attribution, dataset: { id: string, title: string }, coding: { coder: string, on: string, method: CodingMethod }, actor: { id: string, name: string }, said: { edtf: string } | null, reportedBy: Array<{ id: string, actor: { id: string, name: string } }>, expressions: Array<{ stance: Stance, condition: string | null, certainty: Certainty | null, position: { id: string, proposition: string, issue: { id: string } }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, locator: string | null, document: { id: string, title: string, url: string | null, rights: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportNodeQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  filter?: StatementFilter | null | undefined;
}>;


export type ExportNodeQuery = { node:
    | { __typename: 'Actor' }
    | { __typename: 'Dataset' }
    | { __typename: 'Document' }
    | { __typename: 'Event', statements: { edges: Array<{ node: { id: string, kind: StatementKind, act: Act, cue: string, certainty: Certainty | null, attribution: Attribution, dataset: { id: string, title: string }, coding: { coder: string, on: string, method: CodingMethod }, actor: { id: string, name: string }, said: { edtf: string } | null, reportedBy: Array<{ id: string, actor: { id: string, name: string } }>, expressions: Array<{ stance: Stance, condition: string | null, certainty: Certainty | null, position: { id: string, proposition: string, issue: { id: string } }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, locator: string | null, document: { id: string, title: string, url: string | null, rights: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Holding' }
    | { __typename: 'Issue' }
    | { __typename: 'Position' }
    | { __typename: 'Quote', statements: { edges: Array<{ node: { id: string, kind: StatementKind, act: Act, cue: string, certainty: Certainty | null, attribution: Attribution, dataset: { id: string, title: string }, coding: { coder: string, on: string, method: CodingMethod }, actor: { id: string, name: string }, said: { edtf: string } | null, reportedBy: Array<{ id: string, actor: { id: string, name: string } }>, expressions: Array<{ stance: Stance, condition: string | null, certainty: Certainty | null, position: { id: string, proposition: string, issue: { id: string } }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, locator: string | null, document: { id: string, title: string, url: string | null, rights: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Statement', id: string, kind: StatementKind, act: Act, cue: string, certainty: Certainty | null, attribution: Attribution, dataset: { id: string, title: string }, coding: { coder: string, on: string, method: CodingMethod }, actor: { id: string, name: string }, said: { edtf: string } | null, reportedBy: Array<{ id: string, actor: { id: string, name: string } }>, expressions: Array<{ stance: Stance, condition: string | null, certainty: Certainty | null, position: { id: string, proposition: string, issue: { id: string } }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, locator: string | null, document: { id: string, title: string, url: string | null, rights: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }> }
   | null };

export type ExportEdgeQueryVariables = Exact<{
  ends: Array<string> | string;
  filter?: StatementFilter | null | undefined;
}>;


export type ExportEdgeQuery = { graph: { edges: Array<{ id: string, statements: Array<{ id: string, kind: StatementKind, act: Act, cue: string, certainty: Certainty | null, attribution: Attribution, dataset: { id: string, title: string }, coding: { coder: string, on: string, method: CodingMethod }, actor: { id: string, name: string }, said: { edtf: string } | null, reportedBy: Array<{ id: string, actor: { id: string, name: string } }>, expressions: Array<{ stance: Stance, condition: string | null, certainty: Certainty | null, position: { id: string, proposition: string, issue: { id: string } }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, locator: string | null, document: { id: string, title: string, url: string | null, rights: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }> }> }> } };

export type ExportPageFragment = { edges: Array<{ node: { id: string, kind: StatementKind, act: Act, cue: string, certainty: Certainty | null, attribution: Attribution, dataset: { id: string, title: string }, coding: { coder: string, on: string, method: CodingMethod }, actor: { id: string, name: string }, said: { edtf: string } | null, reportedBy: Array<{ id: string, actor: { id: string, name: string } }>, expressions: Array<{ stance: Stance, condition: string | null, certainty: Certainty | null, position: { id: string, proposition: string, issue: { id: string } }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, locator: string | null, document: { id: string, title: string, url: string | null, rights: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type ExportStatementFragment = { id: string, kind: StatementKind, act: Act, cue: string, certainty: Certainty | null, attribution: Attribution, dataset: { id: string, title: string }, coding: { coder: string, on: string, method: CodingMethod }, actor: { id: string, name: string }, said: { edtf: string } | null, reportedBy: Array<{ id: string, actor: { id: string, name: string } }>, expressions: Array<{ stance: Stance, condition: string | null, certainty: Certainty | null, position: { id: string, proposition: string, issue: { id: string } }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, words: Words, locator: string | null, document: { id: string, title: string, url: string | null, rights: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }> };

export type FilterCountQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
}>;


export type FilterCountQuery = { facets: { total: number, statements: number } };

export type FilterOptionsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
}>;


export type FilterOptionsQuery = { facets: { total: number, statements: number, conditional: number, withLowCertainty: number, stances: Array<{ stance: Stance, statements: number }>, attributions: Array<{ attribution: Attribution, statements: number }>, reporterKinds: Array<{ kind: ActorKind, statements: number }>, actorKinds: Array<{ kind: ActorKind, statements: number }>, kinds: Array<{ kind: StatementKind, statements: number }>, issues: Array<{ statements: number, issue: { id: string, name: string } }>, actors: Array<{ statements: number, actor: { id: string, name: string } }>, datasets: Array<{ statements: number, dataset: { id: string, title: string } }> } };

export type FilterNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type FilterNamesQuery = { nodes: Array<
    | { name: string, id: string }
    | { title: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type FilterStatementsQueryVariables = Exact<{
  passing?: StatementFilter | null | undefined;
  all?: StatementFilter | null | undefined;
}>;


export type FilterStatementsQuery = { passing: { totalCount: number, edges: Array<{ node: { id: string } }> }, all: { totalCount: number } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  relationships?: Array<EdgeType> | EdgeType | null | undefined;
}>;


export type PathsQuery = { paths: { length: number | null, totalCount: number, paths: Array<{ nodes: Array<
        | { __typename: 'Actor', name: string, id: string, represents: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string } }>, memberOf: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string } }> }
        | { __typename: 'Dataset', id: string }
        | { __typename: 'Document', title: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'Holding', id: string }
        | { __typename: 'Issue', name: string, id: string }
        | { __typename: 'Position', proposition: string, id: string }
        | { __typename: 'Quote', id: string }
        | { __typename: 'Statement', id: string }
      >, steps: Array<{ from: string, to: string, edges: Array<{ id: string, type: EdgeType, source: string, target: string, stance: HoldingStance | null, statementCount: number }> }> }> } };

export type PathEndsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PathEndsQuery = { nodes: Array<
    | { __typename: 'Actor', name: string, id: string, represents: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string } }>, memberOf: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string } }> }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', title: string, id: string }
    | { __typename: 'Event', name: string, id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', name: string, id: string }
    | { __typename: 'Position', proposition: string, id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null> };

export type PathEndSearchQueryVariables = Exact<{
  query: string;
}>;


export type PathEndSearchQuery = { search: { edges: Array<{ node: { field: SearchField, text: string, ranges: Array<{ start: number, end: number }>, node:
          | { __typename: 'Actor', name: string, kind: ActorKind, description: string | null, id: string }
          | { __typename: 'Dataset', id: string }
          | { __typename: 'Document', length: number, id: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null }
          | { __typename: 'Event', place: string | null, id: string, occurred: { edtf: string } | null }
          | { __typename: 'Holding', id: string }
          | { __typename: 'Issue', id: string, positions: { totalCount: number } }
          | { __typename: 'Position', id: string, issue: { id: string, name: string }, statements: { totalCount: number } }
          | { __typename: 'Quote', id: string, statements: { edges: Array<{ node: { id: string, actor: { id: string, name: string }, expressions: Array<{ position: { id: string } }> } }> }, document: { id: string, title: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }
          | { __typename: 'Statement', id: string }
         } }> } };

type PathNode_Actor_Fragment = { __typename: 'Actor', name: string, id: string, represents: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string } }>, memberOf: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string } }> };

type PathNode_Dataset_Fragment = { __typename: 'Dataset', id: string };

type PathNode_Document_Fragment = { __typename: 'Document', title: string, id: string };

type PathNode_Event_Fragment = { __typename: 'Event', name: string, id: string };

type PathNode_Holding_Fragment = { __typename: 'Holding', id: string };

type PathNode_Issue_Fragment = { __typename: 'Issue', name: string, id: string };

type PathNode_Position_Fragment = { __typename: 'Position', proposition: string, id: string };

type PathNode_Quote_Fragment = { __typename: 'Quote', id: string };

type PathNode_Statement_Fragment = { __typename: 'Statement', id: string };

export type PathNodeFragment =
  | PathNode_Actor_Fragment
  | PathNode_Dataset_Fragment
  | PathNode_Document_Fragment
  | PathNode_Event_Fragment
  | PathNode_Holding_Fragment
  | PathNode_Issue_Fragment
  | PathNode_Position_Fragment
  | PathNode_Quote_Fragment
  | PathNode_Statement_Fragment
;

export type PathTieFragment = { role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string } };

export type BehindWordsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type BehindWordsQuery = { nodes: Array<
    | { __typename: 'Actor', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Quote', id: string, statements: { edges: Array<{ node: { actor: { id: string }, expressions: Array<{ position: { id: string } }> } }> } }
    | { __typename: 'Statement', id: string, actor: { id: string }, expressions: Array<{ position: { id: string } }> }
   | null> };

export type BehindStatementFragment = { actor: { id: string }, expressions: Array<{ position: { id: string } }> };

export type WhoIsThereQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WhoIsThereQuery = { actors: { totalCount: number, edges: Array<{ node: { id: string, name: string, kind: ActorKind, statements: { totalCount: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WhereTwoStandQueryVariables = Exact<{
  one: string;
  other: string;
}>;


export type WhereTwoStandQuery = { agreement: { verdicts: Array<{ verdict: Verdict, count: number }>, edges: Array<{ node: { verdict: Verdict, firsthand: boolean, one: { id: string, stance: HoldingStance, conditional: Conditional, actor: { name: string }, position: { proposition: string }, lastSaid: { edtf: string } | null }, other: { id: string, stance: HoldingStance, conditional: Conditional, actor: { name: string }, position: { proposition: string }, lastSaid: { edtf: string } | null } } }> } };

export type StandFragment = { id: string, stance: HoldingStance, conditional: Conditional, actor: { name: string }, position: { proposition: string }, lastSaid: { edtf: string } | null };

export type OnWhatConditionQueryVariables = Exact<{ [key: string]: never; }>;


export type OnWhatConditionQuery = { statements: { totalCount: number, edges: Array<{ node: { cue: string, attribution: Attribution, actor: { id: string, name: string }, expressions: Array<{ stance: Stance, condition: string | null, position: { id: string, proposition: string } }> } }> } };

export type WhereItStandsQueryVariables = Exact<{
  document: string;
}>;


export type WhereItStandsQuery = { node:
    | { id: string, title: string, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string }>, counts: { quotes: number, statements: number, speakers: number }, quotes: { edges: Array<{ node: { id: string, exact: string, start: number, end: number, locator: string | null, verified: boolean, selector: unknown, statements: { edges: Array<{ node: { cue: string, actor: { name: string } } }> } } }> } }
    | Record<PropertyKey, never>
   | null };

export type WhatAnActorHoldsQueryVariables = Exact<{
  actor: string;
}>;


export type WhatAnActorHoldsQuery = { node:
    | { id: string, name: string, holdings: { edges: Array<{ node: { id: string, stance: HoldingStance, position: { id: string, proposition: string }, statements: Array<{ cue: string, reportedBy: Array<{ actor: { id: string, name: string } }> }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type TheWayBetweenTwoQueryVariables = Exact<{
  from: string;
  to: string;
  along?: Array<EdgeType> | EdgeType | null | undefined;
}>;


export type TheWayBetweenTwoQuery = { paths: { length: number | null, totalCount: number, paths: Array<{ nodes: Array<
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { name: string, id: string }
        | { proposition: string, id: string }
        | { id: string }
        | { id: string }
      >, steps: Array<{ edges: Array<{ id: string, type: EdgeType, stance: HoldingStance | null, statementCount: number }> }> }> } };

export type WhoseWordsArePassedOnQueryVariables = Exact<{
  reporter: string;
}>;


export type WhoseWordsArePassedOnQuery = { neighbourhood: { totalCount: number, nodes: Array<
      | { name: string, id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, edges: Array<{ id: string, target: string, statementCount: number, statements: Array<{ cue: string, expressions: Array<{ stance: Stance, position: { proposition: string } }> }> }> } };

export type SearchForWordsQueryVariables = Exact<{
  words: string;
}>;


export type SearchForWordsQuery = { search: { totalCount: number, edges: Array<{ node: { field: SearchField, text: string, ranges: Array<{ start: number, end: number }>, node:
          | { __typename: 'Actor', id: string }
          | { __typename: 'Dataset', id: string }
          | { __typename: 'Document', id: string }
          | { __typename: 'Event', id: string }
          | { __typename: 'Holding', id: string }
          | { __typename: 'Issue', id: string }
          | { __typename: 'Position', id: string }
          | { __typename: 'Quote', id: string }
          | { __typename: 'Statement', id: string }
         } }> } };

export type WhenItWasSaidQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
}>;


export type WhenItWasSaidQuery = { timeline: { statements: number, undated: number, buckets: Array<{ from: string, to: string, supports: number, opposes: number }>, intervals: Array<{ earliest: string | null, latest: string | null, statements: number, supports: number, opposes: number }> } };

export type TheWordsBehindAPositionQueryVariables = Exact<{
  position: string;
}>;


export type TheWordsBehindAPositionQuery = { trace: { totalCount: number, edges: Array<{ node: { stance: Stance | null, verified: boolean, holder: { id: string, name: string }, position: { id: string, proposition: string } | null, quote: { exact: string, locator: string | null, document: { id: string, title: string } } } }> } };

export type ReadEdgeQueryVariables = Exact<{
  ends: Array<string> | string;
}>;


export type ReadEdgeQuery = { graph: { nodes: Array<
      | { __typename: 'Actor', name: string, id: string, actorDataset: { id: string, title: string, coding: { coder: string, on: string, method: CodingMethod } }, represents: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string }, quotes: Array<{ verified: boolean, id: string, exact: string, start: number, end: number, words: Words, locator: string | null, context: { before: string, after: string }, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string, publisher: { id: string, name: string } | null }> } }> }>, memberOf: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string }, quotes: Array<{ verified: boolean, id: string, exact: string, start: number, end: number, words: Words, locator: string | null, context: { before: string, after: string }, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string, publisher: { id: string, name: string } | null }> } }> }> }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', title: string, id: string, documentDataset: { id: string, title: string, coding: { coder: string, on: string, method: CodingMethod } } }
      | { __typename: 'Event', name: string, id: string }
      | { __typename: 'Holding', id: string }
      | { __typename: 'Issue', name: string, id: string }
      | { __typename: 'Position', proposition: string, id: string, positionDataset: { id: string, title: string, coding: { coder: string, on: string, method: CodingMethod } } }
      | { __typename: 'Quote', id: string }
      | { __typename: 'Statement', id: string }
    >, edges: Array<{ id: string, type: EdgeType, attribution: EdgeAttribution | null, statementCount: number }> } };

export type ReadCoderFragment = { id: string, title: string, coding: { coder: string, on: string, method: CodingMethod } };

export type ReadTieFragment = { role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string }, quotes: Array<{ verified: boolean, id: string, exact: string, start: number, end: number, words: Words, locator: string | null, context: { before: string, after: string }, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string, publisher: { id: string, name: string } | null }> } }> };

export type ReadNodeQueryVariables = Exact<{
  id: string;
}>;


export type ReadNodeQuery = { node:
    | { __typename: 'Actor', id: string, name: string, aliases: Array<string>, description: string | null, wikidata: string | null, actorKind: ActorKind, represents: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, memberOf: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, representatives: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, members: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, statements: { totalCount: number }, holdings: { totalCount: number, edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, position: { id: string, proposition: string, issue: { id: string, name: string } } } }> } }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string, title: string, url: string | null, language: string | null, rights: string | null, length: number, documentNote: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string }>, retoldBy: Array<{ id: string, title: string }>, quotes: { totalCount: number } }
    | { __typename: 'Event', name: string, place: string | null, note: string | null, id: string, occurred: { edtf: string } | null, statements: { totalCount: number } }
    | { __typename: 'Holding', id: string, stance: HoldingStance, actor: { id: string, name: string, kind: ActorKind, description: string | null, statements: { totalCount: number }, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> }, position: { id: string, proposition: string }, counts: { supports: number, opposes: number, neutral: number, firsthand: number, total: number }, firstSaid: { edtf: string } | null, lastSaid: { edtf: string } | null }
    | { __typename: 'Issue', name: string, description: string | null, id: string, positions: { totalCount: number, edges: Array<{ node: { id: string, proposition: string } }> } }
    | { __typename: 'Position', id: string, proposition: string, note: string | null, issue: { id: string, name: string }, statements: { totalCount: number }, holdings: { totalCount: number, edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind } } }> }, contradicts: Array<{ id: string, proposition: string }>, refines: Array<{ id: string, proposition: string }>, refinedBy: Array<{ id: string, proposition: string }> }
    | { __typename: 'Quote', exact: string, id: string, document: { id: string, title: string }, statements: { totalCount: number } }
    | { __typename: 'Statement', cue: string, id: string, actor: { id: string, name: string } }
   | null };

export type ReadActorFragment = { name: string, aliases: Array<string>, description: string | null, wikidata: string | null, actorKind: ActorKind, represents: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, memberOf: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, representatives: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, members: Array<{ role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } }>, statements: { totalCount: number }, holdings: { totalCount: number, edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, position: { id: string, proposition: string, issue: { id: string, name: string } } } }> } };

export type ReadAffiliationFragment = { role: string | null, since: { edtf: string } | null, until: { edtf: string } | null, actor: { id: string, name: string } };

export type ReadPositionFragment = { proposition: string, note: string | null, issue: { id: string, name: string }, statements: { totalCount: number }, holdings: { totalCount: number, edges: Array<{ node: { id: string, stance: HoldingStance, conditional: Conditional, counts: { firsthand: number, total: number }, actor: { id: string, name: string, kind: ActorKind } } }> }, contradicts: Array<{ id: string, proposition: string }>, refines: Array<{ id: string, proposition: string }>, refinedBy: Array<{ id: string, proposition: string }> };

export type ReadDocumentFragment = { title: string, url: string | null, language: string | null, rights: string | null, length: number, documentNote: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string }>, retoldBy: Array<{ id: string, title: string }>, quotes: { totalCount: number } };

export type ReadHoldingFragment = { stance: HoldingStance, actor: { id: string, name: string, kind: ActorKind, description: string | null, statements: { totalCount: number }, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> }, position: { id: string, proposition: string }, counts: { supports: number, opposes: number, neutral: number, firsthand: number, total: number }, firstSaid: { edtf: string } | null, lastSaid: { edtf: string } | null };

export type ReadTracesQueryVariables = Exact<{
  id: string;
  also?: Array<string> | string | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  groupBy?: TraceGrouping | null | undefined;
  first: number;
  after?: string | null | undefined;
  groups?: boolean;
}>;


export type ReadTracesQuery = { trace: { totalCount: number, groups?: Array<{ key: string, label: string | null, statements: number }>, edges: Array<{ group: string | null, node: { verified: boolean, retelling: boolean, stance: Stance | null, condition: string | null, position: { id: string, proposition: string } | null, chain: Array<{ id: string, act: Act, cue: string, cues: Array<string>, certainty: Certainty | null, coding: { coder: string, on: string, method: CodingMethod }, dataset: { id: string, title: string }, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> }, quotes: Array<{ start: number, end: number, words: Words, document: { id: string } }>, expressions: Array<{ certainty: Certainty | null, position: { id: string } }>, addressedTo: Array<{ id: string, name: string }>, at: { id: string, name: string } | null }>, quote: { id: string, exact: string, start: number, end: number, words: Words, locator: string | null, context: { before: string, after: string }, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string, publisher: { id: string, name: string } | null }> } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadTraceFragment = { verified: boolean, retelling: boolean, stance: Stance | null, condition: string | null, position: { id: string, proposition: string } | null, chain: Array<{ id: string, act: Act, cue: string, cues: Array<string>, certainty: Certainty | null, coding: { coder: string, on: string, method: CodingMethod }, dataset: { id: string, title: string }, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> }, quotes: Array<{ start: number, end: number, words: Words, document: { id: string } }>, expressions: Array<{ certainty: Certainty | null, position: { id: string } }>, addressedTo: Array<{ id: string, name: string }>, at: { id: string, name: string } | null }>, quote: { id: string, exact: string, start: number, end: number, words: Words, locator: string | null, context: { before: string, after: string }, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string, publisher: { id: string, name: string } | null }> } } };

export type ReadStatementFragment = { id: string, act: Act, cue: string, cues: Array<string>, certainty: Certainty | null, coding: { coder: string, on: string, method: CodingMethod }, dataset: { id: string, title: string }, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> }, quotes: Array<{ start: number, end: number, words: Words, document: { id: string } }>, expressions: Array<{ certainty: Certainty | null, position: { id: string } }>, addressedTo: Array<{ id: string, name: string }>, at: { id: string, name: string } | null };

export type ReadSpeakerFragment = { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> };

export type ReadQuoteFragment = { id: string, exact: string, start: number, end: number, words: Words, locator: string | null, context: { before: string, after: string }, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string, publisher: { id: string, name: string } | null }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  actors: number;
  positions: number;
  quotes: number;
  issues: number;
  events: number;
  documents: number;
}>;


export type SearchQuery = { actors: { totalCount: number, edges: Array<{ node: { field: SearchField, text: string, ranges: Array<{ start: number, end: number }>, node:
          | { __typename: 'Actor', name: string, kind: ActorKind, description: string | null, id: string }
          | { __typename: 'Dataset', id: string }
          | { __typename: 'Document', length: number, id: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null }
          | { __typename: 'Event', place: string | null, id: string, occurred: { edtf: string } | null }
          | { __typename: 'Holding', id: string }
          | { __typename: 'Issue', id: string, positions: { totalCount: number } }
          | { __typename: 'Position', id: string, issue: { id: string, name: string }, statements: { totalCount: number } }
          | { __typename: 'Quote', id: string, statements: { edges: Array<{ node: { id: string, actor: { id: string, name: string }, expressions: Array<{ position: { id: string } }> } }> }, document: { id: string, title: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }
          | { __typename: 'Statement', id: string }
         } }> }, positions: { totalCount: number, edges: Array<{ node: { field: SearchField, text: string, ranges: Array<{ start: number, end: number }>, node:
          | { __typename: 'Actor', name: string, kind: ActorKind, description: string | null, id: string }
          | { __typename: 'Dataset', id: string }
          | { __typename: 'Document', length: number, id: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null }
          | { __typename: 'Event', place: string | null, id: string, occurred: { edtf: string } | null }
          | { __typename: 'Holding', id: string }
          | { __typename: 'Issue', id: string, positions: { totalCount: number } }
          | { __typename: 'Position', id: string, issue: { id: string, name: string }, statements: { totalCount: number } }
          | { __typename: 'Quote', id: string, statements: { edges: Array<{ node: { id: string, actor: { id: string, name: string }, expressions: Array<{ position: { id: string } }> } }> }, document: { id: string, title: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }
          | { __typename: 'Statement', id: string }
         } }> }, quotes: { totalCount: number, edges: Array<{ node: { field: SearchField, text: string, ranges: Array<{ start: number, end: number }>, node:
          | { __typename: 'Actor', name: string, kind: ActorKind, description: string | null, id: string }
          | { __typename: 'Dataset', id: string }
          | { __typename: 'Document', length: number, id: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null }
          | { __typename: 'Event', place: string | null, id: string, occurred: { edtf: string } | null }
          | { __typename: 'Holding', id: string }
          | { __typename: 'Issue', id: string, positions: { totalCount: number } }
          | { __typename: 'Position', id: string, issue: { id: string, name: string }, statements: { totalCount: number } }
          | { __typename: 'Quote', id: string, statements: { edges: Array<{ node: { id: string, actor: { id: string, name: string }, expressions: Array<{ position: { id: string } }> } }> }, document: { id: string, title: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }
          | { __typename: 'Statement', id: string }
         } }> }, issues: { totalCount: number, edges: Array<{ node: { field: SearchField, text: string, ranges: Array<{ start: number, end: number }>, node:
          | { __typename: 'Actor', name: string, kind: ActorKind, description: string | null, id: string }
          | { __typename: 'Dataset', id: string }
          | { __typename: 'Document', length: number, id: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null }
          | { __typename: 'Event', place: string | null, id: string, occurred: { edtf: string } | null }
          | { __typename: 'Holding', id: string }
          | { __typename: 'Issue', id: string, positions: { totalCount: number } }
          | { __typename: 'Position', id: string, issue: { id: string, name: string }, statements: { totalCount: number } }
          | { __typename: 'Quote', id: string, statements: { edges: Array<{ node: { id: string, actor: { id: string, name: string }, expressions: Array<{ position: { id: string } }> } }> }, document: { id: string, title: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }
          | { __typename: 'Statement', id: string }
         } }> }, events: { totalCount: number, edges: Array<{ node: { field: SearchField, text: string, ranges: Array<{ start: number, end: number }>, node:
          | { __typename: 'Actor', name: string, kind: ActorKind, description: string | null, id: string }
          | { __typename: 'Dataset', id: string }
          | { __typename: 'Document', length: number, id: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null }
          | { __typename: 'Event', place: string | null, id: string, occurred: { edtf: string } | null }
          | { __typename: 'Holding', id: string }
          | { __typename: 'Issue', id: string, positions: { totalCount: number } }
          | { __typename: 'Position', id: string, issue: { id: string, name: string }, statements: { totalCount: number } }
          | { __typename: 'Quote', id: string, statements: { edges: Array<{ node: { id: string, actor: { id: string, name: string }, expressions: Array<{ position: { id: string } }> } }> }, document: { id: string, title: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }
          | { __typename: 'Statement', id: string }
         } }> }, documents: { totalCount: number, edges: Array<{ node: { field: SearchField, text: string, ranges: Array<{ start: number, end: number }>, node:
          | { __typename: 'Actor', name: string, kind: ActorKind, description: string | null, id: string }
          | { __typename: 'Dataset', id: string }
          | { __typename: 'Document', length: number, id: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null }
          | { __typename: 'Event', place: string | null, id: string, occurred: { edtf: string } | null }
          | { __typename: 'Holding', id: string }
          | { __typename: 'Issue', id: string, positions: { totalCount: number } }
          | { __typename: 'Position', id: string, issue: { id: string, name: string }, statements: { totalCount: number } }
          | { __typename: 'Quote', id: string, statements: { edges: Array<{ node: { id: string, actor: { id: string, name: string }, expressions: Array<{ position: { id: string } }> } }> }, document: { id: string, title: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }
          | { __typename: 'Statement', id: string }
         } }> } };

export type HitsFragment = { totalCount: number, edges: Array<{ node: { field: SearchField, text: string, ranges: Array<{ start: number, end: number }>, node:
        | { __typename: 'Actor', name: string, kind: ActorKind, description: string | null, id: string }
        | { __typename: 'Dataset', id: string }
        | { __typename: 'Document', length: number, id: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null }
        | { __typename: 'Event', place: string | null, id: string, occurred: { edtf: string } | null }
        | { __typename: 'Holding', id: string }
        | { __typename: 'Issue', id: string, positions: { totalCount: number } }
        | { __typename: 'Position', id: string, issue: { id: string, name: string }, statements: { totalCount: number } }
        | { __typename: 'Quote', id: string, statements: { edges: Array<{ node: { id: string, actor: { id: string, name: string }, expressions: Array<{ position: { id: string } }> } }> }, document: { id: string, title: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string }
       } }> };

export type HitFragment = { field: SearchField, text: string, ranges: Array<{ start: number, end: number }>, node:
    | { __typename: 'Actor', name: string, kind: ActorKind, description: string | null, id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', length: number, id: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null }
    | { __typename: 'Event', place: string | null, id: string, occurred: { edtf: string } | null }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', id: string, positions: { totalCount: number } }
    | { __typename: 'Position', id: string, issue: { id: string, name: string }, statements: { totalCount: number } }
    | { __typename: 'Quote', id: string, statements: { edges: Array<{ node: { id: string, actor: { id: string, name: string }, expressions: Array<{ position: { id: string } }> } }> }, document: { id: string, title: string, published: { edtf: string } | null, publisher: { id: string, name: string } | null } }
    | { __typename: 'Statement', id: string }
   };

export type SelectionWordsQueryVariables = Exact<{
  id: string;
}>;


export type SelectionWordsQuery = { trace: { totalCount: number, edges: Array<{ node: { verified: boolean, retelling: boolean, stance: Stance | null, condition: string | null, position: { id: string, proposition: string } | null, chain: Array<{ id: string, act: Act, cue: string, cues: Array<string>, certainty: Certainty | null, coding: { coder: string, on: string, method: CodingMethod }, dataset: { id: string, title: string }, said: { edtf: string, earliest: string | null, latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind, description: string | null, represents: Array<{ role: string | null, since: { earliest: string | null } | null, until: { latest: string | null } | null, actor: { id: string, name: string, kind: ActorKind } }> }, quotes: Array<{ start: number, end: number, words: Words, document: { id: string } }>, expressions: Array<{ certainty: Certainty | null, position: { id: string } }>, addressedTo: Array<{ id: string, name: string }>, at: { id: string, name: string } | null }>, quote: { id: string, exact: string, start: number, end: number, words: Words, locator: string | null, context: { before: string, after: string }, document: { id: string, title: string, url: string | null, language: string | null, published: { edtf: string } | null, publisher: { id: string, name: string } | null, retells: Array<{ id: string, title: string, publisher: { id: string, name: string } | null }> } } } }> } };

export type SelectionNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SelectionNamesQuery = { nodes: Array<
    | { __typename: 'Actor', name: string, id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', title: string, id: string }
    | { __typename: 'Event', name: string, id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Issue', name: string, id: string }
    | { __typename: 'Position', proposition: string, id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Statement', id: string }
   | null> };

export type TableStatementsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type TableStatementsQuery = { nodes: Array<
    | { __typename: 'Actor' }
    | { __typename: 'Dataset' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Holding' }
    | { __typename: 'Issue' }
    | { __typename: 'Position' }
    | { __typename: 'Quote' }
    | { __typename: 'Statement', id: string, kind: StatementKind, cue: string, certainty: Certainty | null, attribution: Attribution, actor: { id: string, name: string }, addressedTo: Array<{ id: string, name: string }>, reportedBy: Array<{ id: string, actor: { id: string, name: string } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, expressions: Array<{ stance: Stance, condition: string | null, certainty: Certainty | null, position: { id: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, document: { id: string, title: string, published: { edtf: string, earliest: string | null } | null, publisher: { id: string, name: string } | null } }> }
   | null> };

export type TableStatementFragment = { id: string, kind: StatementKind, cue: string, certainty: Certainty | null, attribution: Attribution, actor: { id: string, name: string }, addressedTo: Array<{ id: string, name: string }>, reportedBy: Array<{ id: string, actor: { id: string, name: string } }>, said: { edtf: string, earliest: string | null, latest: string | null } | null, expressions: Array<{ stance: Stance, condition: string | null, certainty: Certainty | null, position: { id: string }, quotes: Array<{ id: string }> }>, quotes: Array<{ id: string, exact: string, document: { id: string, title: string, published: { edtf: string, earliest: string | null } | null, publisher: { id: string, name: string } | null } }> };

export type StatementsInTimeQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  dates: TimelineDates;
  grain: TimelineGrain;
}>;


export type StatementsInTimeQuery = { timeline: { statements: number, uncertain: number, undated: number, buckets: Array<{ from: string, to: string, statements: number, supports: number, opposes: number, neutral: number, withoutPosition: number }>, intervals: Array<{ earliest: string | null, latest: string | null, statements: number, supports: number, opposes: number, neutral: number, withoutPosition: number }> } };

export type InTimeFragment = { statements: number, supports: number, opposes: number, neutral: number, withoutPosition: number };

export type InTimeOfIntervalFragment = { statements: number, supports: number, opposes: number, neutral: number, withoutPosition: number };

export type ChangesInTimeQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesInTimeQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { from: Stance, to: Stance, holding: { id: string, actor: { id: string, name: string }, position: { id: string, proposition: string } }, earlier: { id: string }, later: { id: string, said: { earliest: string | null } | null } } }> } };

export type ChangeInTimeFragment = { from: Stance, to: Stance, holding: { id: string, actor: { id: string, name: string }, position: { id: string, proposition: string } }, earlier: { id: string }, later: { id: string, said: { earliest: string | null } | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DrawnEdgeFragmentDoc = new TypedDocumentString(`
    fragment DrawnEdge on GraphEdge {
  id
  type
  source
  target
  stance
  attribution
  conditional
}
    `, {"fragmentName":"DrawnEdge"}) as unknown as TypedDocumentString<DrawnEdgeFragment, unknown>;
export const NotedStatementFragmentDoc = new TypedDocumentString(`
    fragment NotedStatement on Statement {
  id
  attribution
  actor {
    id
    name
  }
  reportedBy {
    id
    actor {
      id
      name
      represents {
        role
        actor {
          id
        }
      }
    }
  }
  expressions {
    stance
    condition
    quotes {
      id
    }
    position {
      id
      proposition
    }
  }
}
    `, {"fragmentName":"NotedStatement"}) as unknown as TypedDocumentString<NotedStatementFragment, unknown>;
export const MarkedQuoteFragmentDoc = new TypedDocumentString(`
    fragment MarkedQuote on Quote {
  id
  number
  start
  end
  words
  statements(first: 5) {
    totalCount
    edges {
      node {
        ...NotedStatement
      }
    }
  }
}
    fragment NotedStatement on Statement {
  id
  attribution
  actor {
    id
    name
  }
  reportedBy {
    id
    actor {
      id
      name
      represents {
        role
        actor {
          id
        }
      }
    }
  }
  expressions {
    stance
    condition
    quotes {
      id
    }
    position {
      id
      proposition
    }
  }
}`, {"fragmentName":"MarkedQuote"}) as unknown as TypedDocumentString<MarkedQuoteFragment, unknown>;
export const ReadPassageFragmentDoc = new TypedDocumentString(`
    fragment ReadPassage on Passage {
  index
  start
  end
  text
  quotes(first: 100) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...MarkedQuote
      }
    }
  }
}
    fragment MarkedQuote on Quote {
  id
  number
  start
  end
  words
  statements(first: 5) {
    totalCount
    edges {
      node {
        ...NotedStatement
      }
    }
  }
}
fragment NotedStatement on Statement {
  id
  attribution
  actor {
    id
    name
  }
  reportedBy {
    id
    actor {
      id
      name
      represents {
        role
        actor {
          id
        }
      }
    }
  }
  expressions {
    stance
    condition
    quotes {
      id
    }
    position {
      id
      proposition
    }
  }
}`, {"fragmentName":"ReadPassage"}) as unknown as TypedDocumentString<ReadPassageFragment, unknown>;
export const ReadSpeakerFragmentDoc = new TypedDocumentString(`
    fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}
    `, {"fragmentName":"ReadSpeaker"}) as unknown as TypedDocumentString<ReadSpeakerFragment, unknown>;
export const DossierTellerFragmentDoc = new TypedDocumentString(`
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
    fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"DossierTeller"}) as unknown as TypedDocumentString<DossierTellerFragment, unknown>;
export const DossierQuoteFragmentDoc = new TypedDocumentString(`
    fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
    `, {"fragmentName":"DossierQuote"}) as unknown as TypedDocumentString<DossierQuoteFragment, unknown>;
export const DossierStatementFragmentDoc = new TypedDocumentString(`
    fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"DossierStatement"}) as unknown as TypedDocumentString<DossierStatementFragment, unknown>;
export const DossierChangeFragmentDoc = new TypedDocumentString(`
    fragment DossierChange on Change {
  from
  to
  holding {
    id
    actor {
      id
      name
    }
    position {
      id
      proposition
    }
  }
  earlier {
    ...DossierStatement
  }
  later {
    ...DossierStatement
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"DossierChange"}) as unknown as TypedDocumentString<DossierChangeFragment, unknown>;
export const ReadAffiliationFragmentDoc = new TypedDocumentString(`
    fragment ReadAffiliation on Affiliation {
  role
  since {
    edtf
  }
  until {
    edtf
  }
  actor {
    id
    name
  }
}
    `, {"fragmentName":"ReadAffiliation"}) as unknown as TypedDocumentString<ReadAffiliationFragment, unknown>;
export const DossierAccordFragmentDoc = new TypedDocumentString(`
    fragment DossierAccord on Accord {
  actor {
    id
    name
    kind
  }
  shared
  agreed
  opposed
  contradicting
}
    `, {"fragmentName":"DossierAccord"}) as unknown as TypedDocumentString<DossierAccordFragment, unknown>;
export const DossierHoldingFragmentDoc = new TypedDocumentString(`
    fragment DossierHolding on Holding {
  id
  stance
  conditional
  counts {
    firsthand
    total
  }
  actor {
    id
    name
    kind
  }
  position {
    id
    proposition
    issue {
      id
      name
    }
  }
  statements(first: 3) {
    ...DossierStatement
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"DossierHolding"}) as unknown as TypedDocumentString<DossierHoldingFragment, unknown>;
export const DossierHoldingsFragmentDoc = new TypedDocumentString(`
    fragment DossierHoldings on HoldingConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...DossierHolding
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment DossierHolding on Holding {
  id
  stance
  conditional
  counts {
    firsthand
    total
  }
  actor {
    id
    name
    kind
  }
  position {
    id
    proposition
    issue {
      id
      name
    }
  }
  statements(first: 3) {
    ...DossierStatement
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"DossierHoldings"}) as unknown as TypedDocumentString<DossierHoldingsFragment, unknown>;
export const DossierActorFragmentDoc = new TypedDocumentString(`
    fragment DossierActor on Actor {
  name
  actorKind: kind
  aliases
  description
  wikidata
  represents {
    ...ReadAffiliation
  }
  memberOf {
    ...ReadAffiliation
  }
  representatives {
    ...ReadAffiliation
  }
  members {
    ...ReadAffiliation
  }
  statements(first: 1) {
    totalCount
  }
  firstSaid {
    edtf
  }
  lastSaid {
    edtf
  }
  issues {
    issue {
      id
      name
    }
    positions
    statements
  }
  relays
  exchanges(first: 100) {
    actor {
      id
      name
      kind
    }
    relays
    relayedBy
    answers
    answeredBy
  }
  agrees: agreement(first: 5) {
    ...DossierAccord
  }
  disagrees: agreement(first: 5, orderBy: DISAGREED) {
    ...DossierAccord
  }
  contradictions {
    one {
      ...DossierHolding
    }
    other {
      ...DossierHolding
    }
  }
  holdings(first: 25, orderBy: ISSUE) {
    ...DossierHoldings
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment DossierHolding on Holding {
  id
  stance
  conditional
  counts {
    firsthand
    total
  }
  actor {
    id
    name
    kind
  }
  position {
    id
    proposition
    issue {
      id
      name
    }
  }
  statements(first: 3) {
    ...DossierStatement
  }
}
fragment DossierAccord on Accord {
  actor {
    id
    name
    kind
  }
  shared
  agreed
  opposed
  contradicting
}
fragment DossierHoldings on HoldingConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...DossierHolding
    }
  }
}
fragment ReadAffiliation on Affiliation {
  role
  since {
    edtf
  }
  until {
    edtf
  }
  actor {
    id
    name
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"DossierActor"}) as unknown as TypedDocumentString<DossierActorFragment, unknown>;
export const DossierPositionsFragmentDoc = new TypedDocumentString(`
    fragment DossierPositions on PositionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      proposition
      all: holdings(first: 100) {
        totalCount
        edges {
          node {
            stance
          }
        }
      }
      holdings(first: 6) {
        edges {
          node {
            ...DossierHolding
          }
        }
      }
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment DossierHolding on Holding {
  id
  stance
  conditional
  counts {
    firsthand
    total
  }
  actor {
    id
    name
    kind
  }
  position {
    id
    proposition
    issue {
      id
      name
    }
  }
  statements(first: 3) {
    ...DossierStatement
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"DossierPositions"}) as unknown as TypedDocumentString<DossierPositionsFragment, unknown>;
export const DossierStatementsFragmentDoc = new TypedDocumentString(`
    fragment DossierStatements on StatementConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...DossierStatement
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"DossierStatements"}) as unknown as TypedDocumentString<DossierStatementsFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on Neighbourhood {
  counts {
    relationship
    direction
    type
    count
  }
  totalCount
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const SavedSourceFragmentDoc = new TypedDocumentString(`
    fragment SavedSource on Document {
  id
  title
  url
  rights
  published {
    edtf
  }
  publisher {
    id
    name
  }
  dataset {
    id
  }
}
    `, {"fragmentName":"SavedSource"}) as unknown as TypedDocumentString<SavedSourceFragment, unknown>;
export const ExportStatementFragmentDoc = new TypedDocumentString(`
    fragment ExportStatement on Statement {
  id
  dataset {
    id
    title
  }
  coding {
    coder
    on
    method
  }
  kind
  act
  cue
  certainty
  attribution
  actor {
    id
    name
  }
  said {
    edtf
  }
  reportedBy {
    id
    actor {
      id
      name
    }
  }
  expressions {
    stance
    condition
    certainty
    position {
      id
      proposition
      issue {
        id
      }
    }
    quotes {
      id
    }
  }
  quotes {
    id
    exact
    words
    locator
    document {
      id
      title
      url
      rights
      published {
        edtf
      }
      publisher {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"ExportStatement"}) as unknown as TypedDocumentString<ExportStatementFragment, unknown>;
export const ExportPageFragmentDoc = new TypedDocumentString(`
    fragment ExportPage on StatementConnection {
  edges {
    node {
      ...ExportStatement
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment ExportStatement on Statement {
  id
  dataset {
    id
    title
  }
  coding {
    coder
    on
    method
  }
  kind
  act
  cue
  certainty
  attribution
  actor {
    id
    name
  }
  said {
    edtf
  }
  reportedBy {
    id
    actor {
      id
      name
    }
  }
  expressions {
    stance
    condition
    certainty
    position {
      id
      proposition
      issue {
        id
      }
    }
    quotes {
      id
    }
  }
  quotes {
    id
    exact
    words
    locator
    document {
      id
      title
      url
      rights
      published {
        edtf
      }
      publisher {
        id
        name
      }
    }
  }
}`, {"fragmentName":"ExportPage"}) as unknown as TypedDocumentString<ExportPageFragment, unknown>;
export const PathTieFragmentDoc = new TypedDocumentString(`
    fragment PathTie on Affiliation {
  role
  since {
    edtf
  }
  until {
    edtf
  }
  actor {
    id
  }
}
    `, {"fragmentName":"PathTie"}) as unknown as TypedDocumentString<PathTieFragment, unknown>;
export const PathNodeFragmentDoc = new TypedDocumentString(`
    fragment PathNode on Node {
  __typename
  id
  ... on Actor {
    name
    represents {
      ...PathTie
    }
    memberOf {
      ...PathTie
    }
  }
  ... on Position {
    proposition
  }
  ... on Issue {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
}
    fragment PathTie on Affiliation {
  role
  since {
    edtf
  }
  until {
    edtf
  }
  actor {
    id
  }
}`, {"fragmentName":"PathNode"}) as unknown as TypedDocumentString<PathNodeFragment, unknown>;
export const BehindStatementFragmentDoc = new TypedDocumentString(`
    fragment BehindStatement on Statement {
  actor {
    id
  }
  expressions {
    position {
      id
    }
  }
}
    `, {"fragmentName":"BehindStatement"}) as unknown as TypedDocumentString<BehindStatementFragment, unknown>;
export const StandFragmentDoc = new TypedDocumentString(`
    fragment Stand on Holding {
  id
  stance
  conditional
  actor {
    name
  }
  position {
    proposition
  }
  lastSaid {
    edtf
  }
}
    `, {"fragmentName":"Stand"}) as unknown as TypedDocumentString<StandFragment, unknown>;
export const ReadCoderFragmentDoc = new TypedDocumentString(`
    fragment ReadCoder on Dataset {
  id
  title
  coding {
    coder
    on
    method
  }
}
    `, {"fragmentName":"ReadCoder"}) as unknown as TypedDocumentString<ReadCoderFragment, unknown>;
export const ReadQuoteFragmentDoc = new TypedDocumentString(`
    fragment ReadQuote on Quote {
  id
  exact
  start
  end
  words
  locator
  context(characters: 500) {
    before
    after
  }
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
    retells {
      id
      title
      publisher {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"ReadQuote"}) as unknown as TypedDocumentString<ReadQuoteFragment, unknown>;
export const ReadTieFragmentDoc = new TypedDocumentString(`
    fragment ReadTie on Affiliation {
  role
  since {
    edtf
  }
  until {
    edtf
  }
  actor {
    id
  }
  quotes {
    verified
    ...ReadQuote
  }
}
    fragment ReadQuote on Quote {
  id
  exact
  start
  end
  words
  locator
  context(characters: 500) {
    before
    after
  }
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
    retells {
      id
      title
      publisher {
        id
        name
      }
    }
  }
}`, {"fragmentName":"ReadTie"}) as unknown as TypedDocumentString<ReadTieFragment, unknown>;
export const ReadActorFragmentDoc = new TypedDocumentString(`
    fragment ReadActor on Actor {
  name
  actorKind: kind
  aliases
  description
  wikidata
  represents {
    ...ReadAffiliation
  }
  memberOf {
    ...ReadAffiliation
  }
  representatives {
    ...ReadAffiliation
  }
  members {
    ...ReadAffiliation
  }
  statements(first: 1) {
    totalCount
  }
  holdings(first: 100) {
    totalCount
    edges {
      node {
        id
        stance
        conditional
        counts {
          firsthand
          total
        }
        position {
          id
          proposition
          issue {
            id
            name
          }
        }
      }
    }
  }
}
    fragment ReadAffiliation on Affiliation {
  role
  since {
    edtf
  }
  until {
    edtf
  }
  actor {
    id
    name
  }
}`, {"fragmentName":"ReadActor"}) as unknown as TypedDocumentString<ReadActorFragment, unknown>;
export const ReadPositionFragmentDoc = new TypedDocumentString(`
    fragment ReadPosition on Position {
  proposition
  note
  issue {
    id
    name
  }
  statements(first: 1) {
    totalCount
  }
  holdings(first: 100) {
    totalCount
    edges {
      node {
        id
        stance
        conditional
        counts {
          firsthand
          total
        }
        actor {
          id
          name
          kind
        }
      }
    }
  }
  contradicts {
    id
    proposition
  }
  refines {
    id
    proposition
  }
  refinedBy {
    id
    proposition
  }
}
    `, {"fragmentName":"ReadPosition"}) as unknown as TypedDocumentString<ReadPositionFragment, unknown>;
export const ReadDocumentFragmentDoc = new TypedDocumentString(`
    fragment ReadDocument on Document {
  title
  url
  language
  documentNote: note
  rights
  length
  published {
    edtf
  }
  publisher {
    id
    name
  }
  retells {
    id
    title
  }
  retoldBy {
    id
    title
  }
  quotes(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"ReadDocument"}) as unknown as TypedDocumentString<ReadDocumentFragment, unknown>;
export const ReadHoldingFragmentDoc = new TypedDocumentString(`
    fragment ReadHolding on Holding {
  stance
  actor {
    ...ReadSpeaker
    statements(first: 1, filter: {attribution: FIRSTHAND}) {
      totalCount
    }
  }
  position {
    id
    proposition
  }
  counts {
    supports
    opposes
    neutral
    firsthand
    total
  }
  firstSaid {
    edtf
  }
  lastSaid {
    edtf
  }
}
    fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"ReadHolding"}) as unknown as TypedDocumentString<ReadHoldingFragment, unknown>;
export const ReadStatementFragmentDoc = new TypedDocumentString(`
    fragment ReadStatement on Statement {
  id
  act
  cue
  cues
  certainty
  coding {
    coder
    on
    method
  }
  dataset {
    id
    title
  }
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
  quotes {
    start
    end
    words
    document {
      id
    }
  }
  expressions {
    certainty
    position {
      id
    }
  }
  addressedTo {
    id
    name
  }
  at {
    id
    name
  }
}
    fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`, {"fragmentName":"ReadStatement"}) as unknown as TypedDocumentString<ReadStatementFragment, unknown>;
export const ReadTraceFragmentDoc = new TypedDocumentString(`
    fragment ReadTrace on Trace {
  verified
  retelling
  stance
  condition
  position {
    id
    proposition
  }
  chain {
    ...ReadStatement
  }
  quote {
    ...ReadQuote
  }
}
    fragment ReadStatement on Statement {
  id
  act
  cue
  cues
  certainty
  coding {
    coder
    on
    method
  }
  dataset {
    id
    title
  }
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
  quotes {
    start
    end
    words
    document {
      id
    }
  }
  expressions {
    certainty
    position {
      id
    }
  }
  addressedTo {
    id
    name
  }
  at {
    id
    name
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}
fragment ReadQuote on Quote {
  id
  exact
  start
  end
  words
  locator
  context(characters: 500) {
    before
    after
  }
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
    retells {
      id
      title
      publisher {
        id
        name
      }
    }
  }
}`, {"fragmentName":"ReadTrace"}) as unknown as TypedDocumentString<ReadTraceFragment, unknown>;
export const HitFragmentDoc = new TypedDocumentString(`
    fragment Hit on SearchHit {
  field
  text
  ranges {
    start
    end
  }
  node {
    __typename
    id
    ... on Actor {
      name
      kind
      description
    }
    ... on Position {
      issue {
        id
        name
      }
      statements(first: 1) {
        totalCount
      }
    }
    ... on Issue {
      positions(first: 1) {
        totalCount
      }
    }
    ... on Event {
      place
      occurred {
        edtf
      }
    }
    ... on Document {
      length
      published {
        edtf
      }
      publisher {
        id
        name
      }
    }
    ... on Quote {
      statements(first: 1) {
        edges {
          node {
            id
            actor {
              id
              name
            }
            expressions {
              position {
                id
              }
            }
          }
        }
      }
      document {
        id
        title
        published {
          edtf
        }
        publisher {
          id
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"Hit"}) as unknown as TypedDocumentString<HitFragment, unknown>;
export const HitsFragmentDoc = new TypedDocumentString(`
    fragment Hits on SearchConnection {
  totalCount
  edges {
    node {
      ...Hit
    }
  }
}
    fragment Hit on SearchHit {
  field
  text
  ranges {
    start
    end
  }
  node {
    __typename
    id
    ... on Actor {
      name
      kind
      description
    }
    ... on Position {
      issue {
        id
        name
      }
      statements(first: 1) {
        totalCount
      }
    }
    ... on Issue {
      positions(first: 1) {
        totalCount
      }
    }
    ... on Event {
      place
      occurred {
        edtf
      }
    }
    ... on Document {
      length
      published {
        edtf
      }
      publisher {
        id
        name
      }
    }
    ... on Quote {
      statements(first: 1) {
        edges {
          node {
            id
            actor {
              id
              name
            }
            expressions {
              position {
                id
              }
            }
          }
        }
      }
      document {
        id
        title
        published {
          edtf
        }
        publisher {
          id
          name
        }
      }
    }
  }
}`, {"fragmentName":"Hits"}) as unknown as TypedDocumentString<HitsFragment, unknown>;
export const TableStatementFragmentDoc = new TypedDocumentString(`
    fragment TableStatement on Statement {
  id
  kind
  cue
  certainty
  attribution
  actor {
    id
    name
  }
  addressedTo {
    id
    name
  }
  reportedBy {
    id
    actor {
      id
      name
    }
  }
  said {
    edtf
    earliest
    latest
  }
  expressions {
    stance
    condition
    certainty
    position {
      id
    }
    quotes {
      id
    }
  }
  quotes {
    id
    exact
    document {
      id
      title
      published {
        edtf
        earliest
      }
      publisher {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"TableStatement"}) as unknown as TypedDocumentString<TableStatementFragment, unknown>;
export const InTimeFragmentDoc = new TypedDocumentString(`
    fragment InTime on TimelineBucket {
  statements
  supports
  opposes
  neutral
  withoutPosition
}
    `, {"fragmentName":"InTime"}) as unknown as TypedDocumentString<InTimeFragment, unknown>;
export const InTimeOfIntervalFragmentDoc = new TypedDocumentString(`
    fragment InTimeOfInterval on TimelineInterval {
  statements
  supports
  opposes
  neutral
  withoutPosition
}
    `, {"fragmentName":"InTimeOfInterval"}) as unknown as TypedDocumentString<InTimeOfIntervalFragment, unknown>;
export const ChangeInTimeFragmentDoc = new TypedDocumentString(`
    fragment ChangeInTime on Change {
  from
  to
  holding {
    id
    actor {
      id
      name
    }
    position {
      id
      proposition
    }
  }
  earlier {
    id
  }
  later {
    id
    said {
      earliest
    }
  }
}
    `, {"fragmentName":"ChangeInTime"}) as unknown as TypedDocumentString<ChangeInTimeFragment, unknown>;
export const KnownDocument = new TypedDocumentString(`
    query Known($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
  }
}
    `) as unknown as TypedDocumentString<KnownQuery, KnownQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  datasets {
    id
    title
    sha256
  }
  statistics {
    actors
    positions
    statements
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const RevisionDocument = new TypedDocumentString(`
    query Revision {
  datasets {
    id
    sha256
  }
}
    `) as unknown as TypedDocumentString<RevisionQuery, RevisionQueryVariables>;
export const FocusOfficeDocument = new TypedDocumentString(`
    query FocusOffice($id: ID!) {
  node(id: $id) {
    __typename
    ... on Actor {
      ...ReadSpeaker
    }
  }
}
    fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<FocusOfficeQuery, FocusOfficeQueryVariables>;
export const FreeGraphDocument = new TypedDocumentString(`
    query FreeGraph($ids: [ID!]!, $filter: StatementFilter, $minimumStatements: Int, $limit: Int) {
  graph(
    ids: $ids
    filter: $filter
    minimumStatements: $minimumStatements
    limit: $limit
  ) {
    nodes {
      __typename
      id
      ... on Actor {
        name
        kind
        holdings(first: 1) {
          totalCount
        }
      }
      ... on Position {
        proposition
        issue {
          id
          name
          positions(first: 1) {
            totalCount
          }
        }
      }
      ... on Issue {
        name
        positions(first: 1) {
          totalCount
        }
      }
      ... on Event {
        name
        place
        occurred {
          edtf
        }
      }
      ... on Document {
        title
        published {
          edtf
        }
        publisher {
          name
        }
      }
    }
    edges {
      ...DrawnEdge
      statementCount
    }
    leftOut
  }
}
    fragment DrawnEdge on GraphEdge {
  id
  type
  source
  target
  stance
  attribution
  conditional
}`) as unknown as TypedDocumentString<FreeGraphQuery, FreeGraphQueryVariables>;
export const LeftOutDocument = new TypedDocumentString(`
    query LeftOut($ids: [ID!], $filter: StatementFilter, $limit: Int, $type: NodeType, $issue: ID, $words: String, $first: Int, $after: String) {
  graph(ids: $ids, filter: $filter, limit: $limit) {
    leftOutNodes(
      type: $type
      issue: $issue
      words: $words
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        statements
        node {
          __typename
          id
          ... on Actor {
            name
            kind
          }
          ... on Position {
            proposition
          }
          ... on Issue {
            name
          }
          ... on Event {
            name
          }
          ... on Document {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LeftOutQuery, LeftOutQueryVariables>;
export const OpeningGraphDocument = new TypedDocumentString(`
    query OpeningGraph($ids: [ID!], $filter: StatementFilter, $minimumStatements: Int, $limit: Int) {
  graph(
    ids: $ids
    filter: $filter
    minimumStatements: $minimumStatements
    limit: $limit
  ) {
    nodes {
      __typename
      id
      ... on Actor {
        name
        kind
      }
      ... on Position {
        proposition
      }
      ... on Issue {
        name
      }
    }
    edges {
      ...DrawnEdge
      statements {
        id
        attribution
        reportedBy {
          id
          attribution
          actor {
            id
          }
        }
      }
    }
    leftOut
    leftOutTypes {
      type
      count
    }
    leftOutIssues {
      issue
      count
    }
    gone
  }
}
    fragment DrawnEdge on GraphEdge {
  id
  type
  source
  target
  stance
  attribution
  conditional
}`) as unknown as TypedDocumentString<OpeningGraphQuery, OpeningGraphQueryVariables>;
export const CuesDocument = new TypedDocumentString(`
    query Cues($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Holding {
      statements {
        id
        cue
        said {
          edtf
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CuesQuery, CuesQueryVariables>;
export const CiteQuoteDocument = new TypedDocumentString(`
    query CiteQuote($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Quote {
      ...ReadQuote
      selector
      document {
        rights
        dataset {
          id
          title
          coding {
            coder
            on
          }
        }
      }
    }
  }
  trace(id: $id, first: 50) {
    edges {
      node {
        ...ReadTrace
      }
    }
  }
}
    fragment ReadTrace on Trace {
  verified
  retelling
  stance
  condition
  position {
    id
    proposition
  }
  chain {
    ...ReadStatement
  }
  quote {
    ...ReadQuote
  }
}
fragment ReadStatement on Statement {
  id
  act
  cue
  cues
  certainty
  coding {
    coder
    on
    method
  }
  dataset {
    id
    title
  }
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
  quotes {
    start
    end
    words
    document {
      id
    }
  }
  expressions {
    certainty
    position {
      id
    }
  }
  addressedTo {
    id
    name
  }
  at {
    id
    name
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}
fragment ReadQuote on Quote {
  id
  exact
  start
  end
  words
  locator
  context(characters: 500) {
    before
    after
  }
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
    retells {
      id
      title
      publisher {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<CiteQuoteQuery, CiteQuoteQueryVariables>;
export const OpenDocumentDocument = new TypedDocumentString(`
    query OpenDocument($id: ID!, $quote: ID) {
  node(id: $id) {
    __typename
    id
    ... on Document {
      title
      url
      language
      note
      rights
      length
      unchanged
      published {
        edtf
      }
      publisher {
        id
        name
      }
      retells {
        id
        title
        url
        publisher {
          id
          name
        }
      }
      counts {
        quotes
        statements
        speakers
      }
      passages {
        index
        start
        end
        paragraph
        continues
      }
      passage(quote: $quote) {
        ...ReadPassage
      }
    }
  }
}
    fragment ReadPassage on Passage {
  index
  start
  end
  text
  quotes(first: 100) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...MarkedQuote
      }
    }
  }
}
fragment MarkedQuote on Quote {
  id
  number
  start
  end
  words
  statements(first: 5) {
    totalCount
    edges {
      node {
        ...NotedStatement
      }
    }
  }
}
fragment NotedStatement on Statement {
  id
  attribution
  actor {
    id
    name
  }
  reportedBy {
    id
    actor {
      id
      name
      represents {
        role
        actor {
          id
        }
      }
    }
  }
  expressions {
    stance
    condition
    quotes {
      id
    }
    position {
      id
      proposition
    }
  }
}`) as unknown as TypedDocumentString<OpenDocumentQuery, OpenDocumentQueryVariables>;
export const PassageAtDocument = new TypedDocumentString(`
    query PassageAt($id: ID!, $at: Int!) {
  node(id: $id) {
    __typename
    id
    ... on Document {
      passage(at: $at) {
        ...ReadPassage
      }
    }
  }
}
    fragment ReadPassage on Passage {
  index
  start
  end
  text
  quotes(first: 100) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...MarkedQuote
      }
    }
  }
}
fragment MarkedQuote on Quote {
  id
  number
  start
  end
  words
  statements(first: 5) {
    totalCount
    edges {
      node {
        ...NotedStatement
      }
    }
  }
}
fragment NotedStatement on Statement {
  id
  attribution
  actor {
    id
    name
  }
  reportedBy {
    id
    actor {
      id
      name
      represents {
        role
        actor {
          id
        }
      }
    }
  }
  expressions {
    stance
    condition
    quotes {
      id
    }
    position {
      id
      proposition
    }
  }
}`) as unknown as TypedDocumentString<PassageAtQuery, PassageAtQueryVariables>;
export const PassageOfQuoteDocument = new TypedDocumentString(`
    query PassageOfQuote($id: ID!, $quote: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Document {
      passage(quote: $quote) {
        ...ReadPassage
      }
    }
  }
}
    fragment ReadPassage on Passage {
  index
  start
  end
  text
  quotes(first: 100) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...MarkedQuote
      }
    }
  }
}
fragment MarkedQuote on Quote {
  id
  number
  start
  end
  words
  statements(first: 5) {
    totalCount
    edges {
      node {
        ...NotedStatement
      }
    }
  }
}
fragment NotedStatement on Statement {
  id
  attribution
  actor {
    id
    name
  }
  reportedBy {
    id
    actor {
      id
      name
      represents {
        role
        actor {
          id
        }
      }
    }
  }
  expressions {
    stance
    condition
    quotes {
      id
    }
    position {
      id
      proposition
    }
  }
}`) as unknown as TypedDocumentString<PassageOfQuoteQuery, PassageOfQuoteQueryVariables>;
export const NumberedQuoteDocument = new TypedDocumentString(`
    query NumberedQuote($id: ID!, $number: Int!) {
  node(id: $id) {
    __typename
    id
    ... on Document {
      quote(number: $number) {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NumberedQuoteQuery, NumberedQuoteQueryVariables>;
export const TextPartDocument = new TypedDocumentString(`
    query TextPart($id: ID!, $start: Int!, $end: Int!) {
  node(id: $id) {
    __typename
    id
    ... on Document {
      text(start: $start, end: $end)
    }
  }
}
    `) as unknown as TypedDocumentString<TextPartQuery, TextPartQueryVariables>;
export const MoreOfPassageDocument = new TypedDocumentString(`
    query MoreOfPassage($id: ID!, $at: Int!, $after: String!) {
  node(id: $id) {
    __typename
    id
    ... on Document {
      passage(at: $at) {
        index
        quotes(first: 100, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...MarkedQuote
            }
          }
        }
      }
    }
  }
}
    fragment MarkedQuote on Quote {
  id
  number
  start
  end
  words
  statements(first: 5) {
    totalCount
    edges {
      node {
        ...NotedStatement
      }
    }
  }
}
fragment NotedStatement on Statement {
  id
  attribution
  actor {
    id
    name
  }
  reportedBy {
    id
    actor {
      id
      name
      represents {
        role
        actor {
          id
        }
      }
    }
  }
  expressions {
    stance
    condition
    quotes {
      id
    }
    position {
      id
      proposition
    }
  }
}`) as unknown as TypedDocumentString<MoreOfPassageQuery, MoreOfPassageQueryVariables>;
export const ActorDossierDocument = new TypedDocumentString(`
    query ActorDossier($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Actor {
      ...DossierActor
    }
  }
  changes(filter: {actors: [$id]}, first: 10) {
    totalCount
    edges {
      node {
        ...DossierChange
      }
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment DossierHolding on Holding {
  id
  stance
  conditional
  counts {
    firsthand
    total
  }
  actor {
    id
    name
    kind
  }
  position {
    id
    proposition
    issue {
      id
      name
    }
  }
  statements(first: 3) {
    ...DossierStatement
  }
}
fragment DossierChange on Change {
  from
  to
  holding {
    id
    actor {
      id
      name
    }
    position {
      id
      proposition
    }
  }
  earlier {
    ...DossierStatement
  }
  later {
    ...DossierStatement
  }
}
fragment DossierAccord on Accord {
  actor {
    id
    name
    kind
  }
  shared
  agreed
  opposed
  contradicting
}
fragment DossierActor on Actor {
  name
  actorKind: kind
  aliases
  description
  wikidata
  represents {
    ...ReadAffiliation
  }
  memberOf {
    ...ReadAffiliation
  }
  representatives {
    ...ReadAffiliation
  }
  members {
    ...ReadAffiliation
  }
  statements(first: 1) {
    totalCount
  }
  firstSaid {
    edtf
  }
  lastSaid {
    edtf
  }
  issues {
    issue {
      id
      name
    }
    positions
    statements
  }
  relays
  exchanges(first: 100) {
    actor {
      id
      name
      kind
    }
    relays
    relayedBy
    answers
    answeredBy
  }
  agrees: agreement(first: 5) {
    ...DossierAccord
  }
  disagrees: agreement(first: 5, orderBy: DISAGREED) {
    ...DossierAccord
  }
  contradictions {
    one {
      ...DossierHolding
    }
    other {
      ...DossierHolding
    }
  }
  holdings(first: 25, orderBy: ISSUE) {
    ...DossierHoldings
  }
}
fragment DossierHoldings on HoldingConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...DossierHolding
    }
  }
}
fragment ReadAffiliation on Affiliation {
  role
  since {
    edtf
  }
  until {
    edtf
  }
  actor {
    id
    name
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<ActorDossierQuery, ActorDossierQueryVariables>;
export const MoreActorHoldingsDocument = new TypedDocumentString(`
    query MoreActorHoldings($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Actor {
      holdings(first: 50, orderBy: ISSUE, after: $after) {
        ...DossierHoldings
      }
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment DossierHolding on Holding {
  id
  stance
  conditional
  counts {
    firsthand
    total
  }
  actor {
    id
    name
    kind
  }
  position {
    id
    proposition
    issue {
      id
      name
    }
  }
  statements(first: 3) {
    ...DossierStatement
  }
}
fragment DossierHoldings on HoldingConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...DossierHolding
    }
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<MoreActorHoldingsQuery, MoreActorHoldingsQueryVariables>;
export const CompareActorsDocument = new TypedDocumentString(`
    query CompareActors($id: ID!, $against: ID!, $after: String) {
  nodes(ids: [$id, $against]) {
    __typename
    id
    ... on Actor {
      name
      kind
    }
  }
  agreement(a: $id, b: $against, first: 20, after: $after) {
    totalCount
    verdicts {
      verdict
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        verdict
        firsthand
        one {
          ...DossierHolding
        }
        other {
          ...DossierHolding
        }
      }
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment DossierHolding on Holding {
  id
  stance
  conditional
  counts {
    firsthand
    total
  }
  actor {
    id
    name
    kind
  }
  position {
    id
    proposition
    issue {
      id
      name
    }
  }
  statements(first: 3) {
    ...DossierStatement
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<CompareActorsQuery, CompareActorsQueryVariables>;
export const FindActorsDocument = new TypedDocumentString(`
    query FindActors($text: String!) {
  actors(first: 12, filter: {text: $text}) {
    edges {
      node {
        id
        name
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindActorsQuery, FindActorsQueryVariables>;
export const PositionDossierDocument = new TypedDocumentString(`
    query PositionDossier($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Position {
      proposition
      note
      issue {
        id
        name
      }
      contradicts {
        id
        proposition
      }
      refines {
        id
        proposition
      }
      refinedBy {
        id
        proposition
      }
      statements(first: 1) {
        totalCount
      }
      holdings(first: 40) {
        ...DossierHoldings
      }
    }
  }
  neighbourhood(id: $id, relationships: [HOLDS], first: 1) {
    facets {
      stances {
        stance
        count
      }
    }
  }
  changes(filter: {positions: [$id]}, first: 10) {
    totalCount
    edges {
      node {
        ...DossierChange
      }
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment DossierHolding on Holding {
  id
  stance
  conditional
  counts {
    firsthand
    total
  }
  actor {
    id
    name
    kind
  }
  position {
    id
    proposition
    issue {
      id
      name
    }
  }
  statements(first: 3) {
    ...DossierStatement
  }
}
fragment DossierChange on Change {
  from
  to
  holding {
    id
    actor {
      id
      name
    }
    position {
      id
      proposition
    }
  }
  earlier {
    ...DossierStatement
  }
  later {
    ...DossierStatement
  }
}
fragment DossierHoldings on HoldingConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...DossierHolding
    }
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<PositionDossierQuery, PositionDossierQueryVariables>;
export const MorePositionHoldingsDocument = new TypedDocumentString(`
    query MorePositionHoldings($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Position {
      holdings(first: 50, after: $after) {
        ...DossierHoldings
      }
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment DossierHolding on Holding {
  id
  stance
  conditional
  counts {
    firsthand
    total
  }
  actor {
    id
    name
    kind
  }
  position {
    id
    proposition
    issue {
      id
      name
    }
  }
  statements(first: 3) {
    ...DossierStatement
  }
}
fragment DossierHoldings on HoldingConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...DossierHolding
    }
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<MorePositionHoldingsQuery, MorePositionHoldingsQueryVariables>;
export const IssueDossierDocument = new TypedDocumentString(`
    query IssueDossier($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Issue {
      name
      description
      positions(first: 8) {
        totalCount
        ...DossierPositions
      }
    }
  }
  changes(filter: {issues: [$id]}, first: 10) {
    totalCount
    edges {
      node {
        ...DossierChange
      }
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment DossierHolding on Holding {
  id
  stance
  conditional
  counts {
    firsthand
    total
  }
  actor {
    id
    name
    kind
  }
  position {
    id
    proposition
    issue {
      id
      name
    }
  }
  statements(first: 3) {
    ...DossierStatement
  }
}
fragment DossierChange on Change {
  from
  to
  holding {
    id
    actor {
      id
      name
    }
    position {
      id
      proposition
    }
  }
  earlier {
    ...DossierStatement
  }
  later {
    ...DossierStatement
  }
}
fragment DossierPositions on PositionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      proposition
      all: holdings(first: 100) {
        totalCount
        edges {
          node {
            stance
          }
        }
      }
      holdings(first: 6) {
        edges {
          node {
            ...DossierHolding
          }
        }
      }
    }
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<IssueDossierQuery, IssueDossierQueryVariables>;
export const MoreIssuePositionsDocument = new TypedDocumentString(`
    query MoreIssuePositions($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Issue {
      positions(first: 8, after: $after) {
        ...DossierPositions
      }
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment DossierHolding on Holding {
  id
  stance
  conditional
  counts {
    firsthand
    total
  }
  actor {
    id
    name
    kind
  }
  position {
    id
    proposition
    issue {
      id
      name
    }
  }
  statements(first: 3) {
    ...DossierStatement
  }
}
fragment DossierPositions on PositionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      proposition
      all: holdings(first: 100) {
        totalCount
        edges {
          node {
            stance
          }
        }
      }
      holdings(first: 6) {
        edges {
          node {
            ...DossierHolding
          }
        }
      }
    }
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<MoreIssuePositionsQuery, MoreIssuePositionsQueryVariables>;
export const EventDossierDocument = new TypedDocumentString(`
    query EventDossier($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Event {
      name
      place
      note
      occurred {
        edtf
      }
      statements(first: 20) {
        totalCount
        ...DossierStatements
      }
    }
  }
  neighbourhood(id: $id, relationships: [MENTIONS], first: 100) {
    edges {
      id
      statements {
        ...DossierStatement
      }
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment DossierStatements on StatementConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...DossierStatement
    }
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<EventDossierQuery, EventDossierQueryVariables>;
export const MoreEventStatementsDocument = new TypedDocumentString(`
    query MoreEventStatements($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Event {
      statements(first: 50, after: $after) {
        ...DossierStatements
      }
    }
  }
}
    fragment DossierTeller on Statement {
  id
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
}
fragment DossierStatement on Statement {
  ...DossierTeller
  act
  attribution
  expressions {
    stance
    condition
    position {
      id
      proposition
    }
    quotes {
      id
    }
  }
  quotes {
    ...DossierQuote
  }
  reportedBy {
    ...DossierTeller
    reportedBy {
      id
      said {
        earliest
      }
      actor {
        id
        name
        kind
      }
    }
  }
}
fragment DossierQuote on Quote {
  id
  exact
  words
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
  }
}
fragment DossierStatements on StatementConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...DossierStatement
    }
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<MoreEventStatementsQuery, MoreEventStatementsQueryVariables>;
export const NodeMenuDocument = new TypedDocumentString(`
    query NodeMenu($id: ID!, $without: [ID!]!) {
  node(id: $id) {
    __typename
    id
    ... on Actor {
      name
      actorKind: kind
      statements(first: 1) {
        totalCount
      }
    }
    ... on Position {
      proposition
      statements(first: 1) {
        totalCount
      }
    }
    ... on Issue {
      name
    }
    ... on Event {
      name
      statements(first: 1) {
        totalCount
      }
    }
    ... on Document {
      title
      quotes(first: 1) {
        totalCount
      }
    }
  }
  all: neighbourhood(id: $id) {
    ...Counts
  }
  left: neighbourhood(id: $id, filter: {without: $without}) {
    ...Counts
  }
}
    fragment Counts on Neighbourhood {
  counts {
    relationship
    direction
    type
    count
  }
  totalCount
}`) as unknown as TypedDocumentString<NodeMenuQuery, NodeMenuQueryVariables>;
export const NeighbourCountsDocument = new TypedDocumentString(`
    query NeighbourCounts($id: ID!, $without: [ID!]!) {
  all: neighbourhood(id: $id) {
    ...Counts
  }
  left: neighbourhood(id: $id, filter: {without: $without}) {
    ...Counts
  }
}
    fragment Counts on Neighbourhood {
  counts {
    relationship
    direction
    type
    count
  }
  totalCount
}`) as unknown as TypedDocumentString<NeighbourCountsQuery, NeighbourCountsQueryVariables>;
export const NeighbourFacetsDocument = new TypedDocumentString(`
    query NeighbourFacets($id: ID!, $relationships: [EdgeType!], $filter: NeighbourFilter) {
  neighbourhood(id: $id, relationships: $relationships, filter: $filter) {
    totalCount
    facets {
      issues {
        issue {
          id
          name
        }
        count
        stances {
          stance
          count
        }
      }
      issueCount
      actorKinds {
        kind
        count
        stances {
          stance
          count
        }
      }
      stances {
        stance
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourFacetsQuery, NeighbourFacetsQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $relationships: [EdgeType!], $filter: NeighbourFilter, $first: Int!) {
  neighbourhood(
    id: $id
    relationships: $relationships
    filter: $filter
    first: $first
  ) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const NeighboursTogetherDocument = new TypedDocumentString(`
    query NeighboursTogether($id: ID!, $relationships: [EdgeType!], $filter: NeighbourFilter, $first: Int!) {
  neighbourhood(
    id: $id
    relationships: $relationships
    filter: $filter
    first: $first
  ) {
    nodes {
      __typename
      id
    }
    edges {
      type
      source
      target
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursTogetherQuery, NeighboursTogetherQueryVariables>;
export const SavedGraphDocument = new TypedDocumentString(`
    query SavedGraph($ids: [ID!], $filter: StatementFilter, $minimumStatements: Int, $limit: Int) {
  datasets {
    id
    title
    sha256
    coding {
      coder
      on
      method
    }
  }
  graph(
    ids: $ids
    filter: $filter
    minimumStatements: $minimumStatements
    limit: $limit
  ) {
    nodes {
      __typename
      id
      ... on Actor {
        name
        kind
        aliases
        description
        wikidata
        dataset {
          id
        }
      }
      ... on Position {
        proposition
        note
        issue {
          id
          name
        }
        dataset {
          id
        }
      }
      ... on Issue {
        name
        description
        dataset {
          id
        }
      }
      ... on Event {
        name
        place
        occurred {
          edtf
        }
        dataset {
          id
        }
      }
      ... on Document {
        ...SavedSource
      }
    }
    edges {
      ...DrawnEdge
      statementCount
      statements {
        id
        attribution
        said {
          edtf
          earliest
          latest
        }
        dataset {
          id
        }
        expressions {
          stance
          condition
          certainty
          position {
            id
            issue {
              id
            }
          }
        }
      }
    }
  }
}
    fragment DrawnEdge on GraphEdge {
  id
  type
  source
  target
  stance
  attribution
  conditional
}
fragment SavedSource on Document {
  id
  title
  url
  rights
  published {
    edtf
  }
  publisher {
    id
    name
  }
  dataset {
    id
  }
}`) as unknown as TypedDocumentString<SavedGraphQuery, SavedGraphQueryVariables>;
export const SavedSourcesDocument = new TypedDocumentString(`
    query SavedSources($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Statement {
      id
      quotes {
        id
        document {
          ...SavedSource
          retells {
            ...SavedSource
          }
        }
      }
    }
  }
}
    fragment SavedSource on Document {
  id
  title
  url
  rights
  published {
    edtf
  }
  publisher {
    id
    name
  }
  dataset {
    id
  }
}`) as unknown as TypedDocumentString<SavedSourcesQuery, SavedSourcesQueryVariables>;
export const ExportStatementsDocument = new TypedDocumentString(`
    query ExportStatements($filter: StatementFilter, $after: String) {
  statements(first: 100, after: $after, filter: $filter) {
    edges {
      node {
        ...ExportStatement
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ExportStatement on Statement {
  id
  dataset {
    id
    title
  }
  coding {
    coder
    on
    method
  }
  kind
  act
  cue
  certainty
  attribution
  actor {
    id
    name
  }
  said {
    edtf
  }
  reportedBy {
    id
    actor {
      id
      name
    }
  }
  expressions {
    stance
    condition
    certainty
    position {
      id
      proposition
      issue {
        id
      }
    }
    quotes {
      id
    }
  }
  quotes {
    id
    exact
    words
    locator
    document {
      id
      title
      url
      rights
      published {
        edtf
      }
      publisher {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ExportStatementsQuery, ExportStatementsQueryVariables>;
export const ExportNodeDocument = new TypedDocumentString(`
    query ExportNode($id: ID!, $after: String, $filter: StatementFilter) {
  node(id: $id) {
    __typename
    ... on Statement {
      ...ExportStatement
    }
    ... on Event {
      statements(first: 100, after: $after, filter: $filter) {
        ...ExportPage
      }
    }
    ... on Quote {
      statements(first: 100, after: $after) {
        ...ExportPage
      }
    }
  }
}
    fragment ExportPage on StatementConnection {
  edges {
    node {
      ...ExportStatement
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ExportStatement on Statement {
  id
  dataset {
    id
    title
  }
  coding {
    coder
    on
    method
  }
  kind
  act
  cue
  certainty
  attribution
  actor {
    id
    name
  }
  said {
    edtf
  }
  reportedBy {
    id
    actor {
      id
      name
    }
  }
  expressions {
    stance
    condition
    certainty
    position {
      id
      proposition
      issue {
        id
      }
    }
    quotes {
      id
    }
  }
  quotes {
    id
    exact
    words
    locator
    document {
      id
      title
      url
      rights
      published {
        edtf
      }
      publisher {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ExportNodeQuery, ExportNodeQueryVariables>;
export const ExportEdgeDocument = new TypedDocumentString(`
    query ExportEdge($ends: [ID!]!, $filter: StatementFilter) {
  graph(ids: $ends, filter: $filter) {
    edges {
      id
      statements {
        ...ExportStatement
      }
    }
  }
}
    fragment ExportStatement on Statement {
  id
  dataset {
    id
    title
  }
  coding {
    coder
    on
    method
  }
  kind
  act
  cue
  certainty
  attribution
  actor {
    id
    name
  }
  said {
    edtf
  }
  reportedBy {
    id
    actor {
      id
      name
    }
  }
  expressions {
    stance
    condition
    certainty
    position {
      id
      proposition
      issue {
        id
      }
    }
    quotes {
      id
    }
  }
  quotes {
    id
    exact
    words
    locator
    document {
      id
      title
      url
      rights
      published {
        edtf
      }
      publisher {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ExportEdgeQuery, ExportEdgeQueryVariables>;
export const FilterCountDocument = new TypedDocumentString(`
    query FilterCount($filter: StatementFilter) {
  facets(filter: $filter) {
    total
    statements
  }
}
    `) as unknown as TypedDocumentString<FilterCountQuery, FilterCountQueryVariables>;
export const FilterOptionsDocument = new TypedDocumentString(`
    query FilterOptions($filter: StatementFilter) {
  facets(filter: $filter) {
    total
    statements
    conditional
    withLowCertainty
    stances {
      stance
      statements
    }
    attributions {
      attribution
      statements
    }
    reporterKinds {
      kind
      statements
    }
    actorKinds {
      kind
      statements
    }
    kinds {
      kind
      statements
    }
    issues {
      issue {
        id
        name
      }
      statements
    }
    actors {
      actor {
        id
        name
      }
      statements
    }
    datasets {
      dataset {
        id
        title
      }
      statements
    }
  }
}
    `) as unknown as TypedDocumentString<FilterOptionsQuery, FilterOptionsQueryVariables>;
export const FilterNamesDocument = new TypedDocumentString(`
    query FilterNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Actor {
      name
    }
    ... on Issue {
      name
    }
    ... on Dataset {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<FilterNamesQuery, FilterNamesQueryVariables>;
export const FilterStatementsDocument = new TypedDocumentString(`
    query FilterStatements($passing: StatementFilter, $all: StatementFilter) {
  passing: statements(filter: $passing, first: 100) {
    totalCount
    edges {
      node {
        id
      }
    }
  }
  all: statements(filter: $all, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<FilterStatementsQuery, FilterStatementsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $relationships: [EdgeType!]) {
  paths(from: $from, to: $to, relationships: $relationships) {
    length
    totalCount
    paths {
      nodes {
        ...PathNode
      }
      steps {
        from
        to
        edges {
          id
          type
          source
          target
          stance
          statementCount
        }
      }
    }
  }
}
    fragment PathNode on Node {
  __typename
  id
  ... on Actor {
    name
    represents {
      ...PathTie
    }
    memberOf {
      ...PathTie
    }
  }
  ... on Position {
    proposition
  }
  ... on Issue {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
}
fragment PathTie on Affiliation {
  role
  since {
    edtf
  }
  until {
    edtf
  }
  actor {
    id
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PathEndsDocument = new TypedDocumentString(`
    query PathEnds($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...PathNode
  }
}
    fragment PathNode on Node {
  __typename
  id
  ... on Actor {
    name
    represents {
      ...PathTie
    }
    memberOf {
      ...PathTie
    }
  }
  ... on Position {
    proposition
  }
  ... on Issue {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
}
fragment PathTie on Affiliation {
  role
  since {
    edtf
  }
  until {
    edtf
  }
  actor {
    id
  }
}`) as unknown as TypedDocumentString<PathEndsQuery, PathEndsQueryVariables>;
export const PathEndSearchDocument = new TypedDocumentString(`
    query PathEndSearch($query: String!) {
  search(
    query: $query
    types: [ACTOR, POSITION, ISSUE, EVENT, DOCUMENT]
    first: 8
  ) {
    edges {
      node {
        ...Hit
      }
    }
  }
}
    fragment Hit on SearchHit {
  field
  text
  ranges {
    start
    end
  }
  node {
    __typename
    id
    ... on Actor {
      name
      kind
      description
    }
    ... on Position {
      issue {
        id
        name
      }
      statements(first: 1) {
        totalCount
      }
    }
    ... on Issue {
      positions(first: 1) {
        totalCount
      }
    }
    ... on Event {
      place
      occurred {
        edtf
      }
    }
    ... on Document {
      length
      published {
        edtf
      }
      publisher {
        id
        name
      }
    }
    ... on Quote {
      statements(first: 1) {
        edges {
          node {
            id
            actor {
              id
              name
            }
            expressions {
              position {
                id
              }
            }
          }
        }
      }
      document {
        id
        title
        published {
          edtf
        }
        publisher {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<PathEndSearchQuery, PathEndSearchQueryVariables>;
export const BehindWordsDocument = new TypedDocumentString(`
    query BehindWords($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Statement {
      ...BehindStatement
    }
    ... on Quote {
      statements(first: 5) {
        edges {
          node {
            ...BehindStatement
          }
        }
      }
    }
  }
}
    fragment BehindStatement on Statement {
  actor {
    id
  }
  expressions {
    position {
      id
    }
  }
}`) as unknown as TypedDocumentString<BehindWordsQuery, BehindWordsQueryVariables>;
export const WhoIsThereDocument = new TypedDocumentString(`
    query WhoIsThere($first: Int!, $after: String) {
  actors(first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        name
        kind
        statements(first: 1) {
          totalCount
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsThereQuery, WhoIsThereQueryVariables>;
export const WhereTwoStandDocument = new TypedDocumentString(`
    query WhereTwoStand($one: ID!, $other: ID!) {
  agreement(a: $one, b: $other, first: 20) {
    verdicts {
      verdict
      count
    }
    edges {
      node {
        verdict
        firsthand
        one {
          ...Stand
        }
        other {
          ...Stand
        }
      }
    }
  }
}
    fragment Stand on Holding {
  id
  stance
  conditional
  actor {
    name
  }
  position {
    proposition
  }
  lastSaid {
    edtf
  }
}`) as unknown as TypedDocumentString<WhereTwoStandQuery, WhereTwoStandQueryVariables>;
export const OnWhatConditionDocument = new TypedDocumentString(`
    query OnWhatCondition {
  statements(first: 20, filter: {conditional: true}) {
    totalCount
    edges {
      node {
        actor {
          id
          name
        }
        cue
        attribution
        expressions {
          stance
          condition
          position {
            id
            proposition
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OnWhatConditionQuery, OnWhatConditionQueryVariables>;
export const WhereItStandsDocument = new TypedDocumentString(`
    query WhereItStands($document: ID!) {
  node(id: $document) {
    ... on Document {
      id
      title
      publisher {
        id
        name
      }
      retells {
        id
        title
      }
      counts {
        quotes
        statements
        speakers
      }
      quotes(first: 10) {
        edges {
          node {
            id
            exact
            start
            end
            locator
            verified
            selector
            statements(first: 3) {
              edges {
                node {
                  actor {
                    name
                  }
                  cue
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhereItStandsQuery, WhereItStandsQueryVariables>;
export const WhatAnActorHoldsDocument = new TypedDocumentString(`
    query WhatAnActorHolds($actor: ID!) {
  node(id: $actor) {
    ... on Actor {
      id
      name
      holdings(first: 20, filter: {attribution: RELAYED}) {
        edges {
          node {
            id
            stance
            position {
              id
              proposition
            }
            statements {
              cue
              reportedBy {
                actor {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatAnActorHoldsQuery, WhatAnActorHoldsQueryVariables>;
export const TheWayBetweenTwoDocument = new TypedDocumentString(`
    query TheWayBetweenTwo($from: ID!, $to: ID!, $along: [EdgeType!]) {
  paths(from: $from, to: $to, relationships: $along) {
    length
    totalCount
    paths {
      nodes {
        id
        ... on Actor {
          name
        }
        ... on Position {
          proposition
        }
        ... on Issue {
          name
        }
      }
      steps {
        edges {
          id
          type
          stance
          statementCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TheWayBetweenTwoQuery, TheWayBetweenTwoQueryVariables>;
export const WhoseWordsArePassedOnDocument = new TypedDocumentString(`
    query WhoseWordsArePassedOn($reporter: ID!) {
  neighbourhood(
    id: $reporter
    relationships: [RELAYS]
    filter: {direction: OUT}
    first: 20
  ) {
    totalCount
    nodes {
      id
      ... on Actor {
        name
      }
    }
    edges {
      id
      target
      statementCount
      statements {
        cue
        expressions {
          stance
          position {
            proposition
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoseWordsArePassedOnQuery, WhoseWordsArePassedOnQueryVariables>;
export const SearchForWordsDocument = new TypedDocumentString(`
    query SearchForWords($words: String!) {
  search(query: $words, first: 20) {
    totalCount
    edges {
      node {
        field
        text
        ranges {
          start
          end
        }
        node {
          __typename
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchForWordsQuery, SearchForWordsQueryVariables>;
export const WhenItWasSaidDocument = new TypedDocumentString(`
    query WhenItWasSaid($filter: StatementFilter) {
  timeline(filter: $filter, dates: SAID, grain: MONTH) {
    statements
    buckets {
      from
      to
      supports
      opposes
    }
    intervals {
      earliest
      latest
      statements
      supports
      opposes
    }
    undated
  }
}
    `) as unknown as TypedDocumentString<WhenItWasSaidQuery, WhenItWasSaidQueryVariables>;
export const TheWordsBehindAPositionDocument = new TypedDocumentString(`
    query TheWordsBehindAPosition($position: ID!) {
  trace(id: $position, first: 5) {
    totalCount
    edges {
      node {
        holder {
          id
          name
        }
        position {
          id
          proposition
        }
        stance
        quote {
          exact
          locator
          document {
            id
            title
          }
        }
        verified
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TheWordsBehindAPositionQuery, TheWordsBehindAPositionQueryVariables>;
export const ReadEdgeDocument = new TypedDocumentString(`
    query ReadEdge($ends: [ID!]!) {
  graph(ids: $ends) {
    nodes {
      __typename
      id
      ... on Actor {
        name
        actorDataset: dataset {
          ...ReadCoder
        }
        represents {
          ...ReadTie
        }
        memberOf {
          ...ReadTie
        }
      }
      ... on Position {
        proposition
        positionDataset: dataset {
          ...ReadCoder
        }
      }
      ... on Issue {
        name
      }
      ... on Event {
        name
      }
      ... on Document {
        title
        documentDataset: dataset {
          ...ReadCoder
        }
      }
    }
    edges {
      id
      type
      attribution
      statementCount
    }
  }
}
    fragment ReadCoder on Dataset {
  id
  title
  coding {
    coder
    on
    method
  }
}
fragment ReadTie on Affiliation {
  role
  since {
    edtf
  }
  until {
    edtf
  }
  actor {
    id
  }
  quotes {
    verified
    ...ReadQuote
  }
}
fragment ReadQuote on Quote {
  id
  exact
  start
  end
  words
  locator
  context(characters: 500) {
    before
    after
  }
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
    retells {
      id
      title
      publisher {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadEdgeQuery, ReadEdgeQueryVariables>;
export const ReadNodeDocument = new TypedDocumentString(`
    query ReadNode($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Actor {
      ...ReadActor
    }
    ... on Position {
      ...ReadPosition
    }
    ... on Issue {
      name
      description
      positions(first: 100) {
        totalCount
        edges {
          node {
            id
            proposition
          }
        }
      }
    }
    ... on Event {
      name
      place
      note
      occurred {
        edtf
      }
      statements(first: 1) {
        totalCount
      }
    }
    ... on Document {
      ...ReadDocument
    }
    ... on Holding {
      ...ReadHolding
    }
    ... on Statement {
      cue
      actor {
        id
        name
      }
    }
    ... on Quote {
      exact
      document {
        id
        title
      }
      statements(first: 1) {
        totalCount
      }
    }
  }
}
    fragment ReadActor on Actor {
  name
  actorKind: kind
  aliases
  description
  wikidata
  represents {
    ...ReadAffiliation
  }
  memberOf {
    ...ReadAffiliation
  }
  representatives {
    ...ReadAffiliation
  }
  members {
    ...ReadAffiliation
  }
  statements(first: 1) {
    totalCount
  }
  holdings(first: 100) {
    totalCount
    edges {
      node {
        id
        stance
        conditional
        counts {
          firsthand
          total
        }
        position {
          id
          proposition
          issue {
            id
            name
          }
        }
      }
    }
  }
}
fragment ReadAffiliation on Affiliation {
  role
  since {
    edtf
  }
  until {
    edtf
  }
  actor {
    id
    name
  }
}
fragment ReadPosition on Position {
  proposition
  note
  issue {
    id
    name
  }
  statements(first: 1) {
    totalCount
  }
  holdings(first: 100) {
    totalCount
    edges {
      node {
        id
        stance
        conditional
        counts {
          firsthand
          total
        }
        actor {
          id
          name
          kind
        }
      }
    }
  }
  contradicts {
    id
    proposition
  }
  refines {
    id
    proposition
  }
  refinedBy {
    id
    proposition
  }
}
fragment ReadDocument on Document {
  title
  url
  language
  documentNote: note
  rights
  length
  published {
    edtf
  }
  publisher {
    id
    name
  }
  retells {
    id
    title
  }
  retoldBy {
    id
    title
  }
  quotes(first: 1) {
    totalCount
  }
}
fragment ReadHolding on Holding {
  stance
  actor {
    ...ReadSpeaker
    statements(first: 1, filter: {attribution: FIRSTHAND}) {
      totalCount
    }
  }
  position {
    id
    proposition
  }
  counts {
    supports
    opposes
    neutral
    firsthand
    total
  }
  firstSaid {
    edtf
  }
  lastSaid {
    edtf
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<ReadNodeQuery, ReadNodeQueryVariables>;
export const ReadTracesDocument = new TypedDocumentString(`
    query ReadTraces($id: ID!, $also: [ID!], $orderBy: StatementOrder, $groupBy: TraceGrouping, $first: Int!, $after: String, $groups: Boolean! = false) {
  trace(
    id: $id
    also: $also
    orderBy: $orderBy
    groupBy: $groupBy
    first: $first
    after: $after
  ) {
    groups @include(if: $groups) {
      key
      label
      statements
    }
    edges {
      group
      node {
        ...ReadTrace
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ReadTrace on Trace {
  verified
  retelling
  stance
  condition
  position {
    id
    proposition
  }
  chain {
    ...ReadStatement
  }
  quote {
    ...ReadQuote
  }
}
fragment ReadStatement on Statement {
  id
  act
  cue
  cues
  certainty
  coding {
    coder
    on
    method
  }
  dataset {
    id
    title
  }
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
  quotes {
    start
    end
    words
    document {
      id
    }
  }
  expressions {
    certainty
    position {
      id
    }
  }
  addressedTo {
    id
    name
  }
  at {
    id
    name
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}
fragment ReadQuote on Quote {
  id
  exact
  start
  end
  words
  locator
  context(characters: 500) {
    before
    after
  }
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
    retells {
      id
      title
      publisher {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadTracesQuery, ReadTracesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $actors: Int!, $positions: Int!, $quotes: Int!, $issues: Int!, $events: Int!, $documents: Int!) {
  actors: search(query: $query, types: [ACTOR], first: $actors) {
    ...Hits
  }
  positions: search(query: $query, types: [POSITION], first: $positions) {
    ...Hits
  }
  quotes: search(query: $query, types: [QUOTE], first: $quotes) {
    ...Hits
  }
  issues: search(query: $query, types: [ISSUE], first: $issues) {
    ...Hits
  }
  events: search(query: $query, types: [EVENT], first: $events) {
    ...Hits
  }
  documents: search(query: $query, types: [DOCUMENT], first: $documents) {
    ...Hits
  }
}
    fragment Hits on SearchConnection {
  totalCount
  edges {
    node {
      ...Hit
    }
  }
}
fragment Hit on SearchHit {
  field
  text
  ranges {
    start
    end
  }
  node {
    __typename
    id
    ... on Actor {
      name
      kind
      description
    }
    ... on Position {
      issue {
        id
        name
      }
      statements(first: 1) {
        totalCount
      }
    }
    ... on Issue {
      positions(first: 1) {
        totalCount
      }
    }
    ... on Event {
      place
      occurred {
        edtf
      }
    }
    ... on Document {
      length
      published {
        edtf
      }
      publisher {
        id
        name
      }
    }
    ... on Quote {
      statements(first: 1) {
        edges {
          node {
            id
            actor {
              id
              name
            }
            expressions {
              position {
                id
              }
            }
          }
        }
      }
      document {
        id
        title
        published {
          edtf
        }
        publisher {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SelectionWordsDocument = new TypedDocumentString(`
    query SelectionWords($id: ID!) {
  trace(id: $id, first: 1) {
    edges {
      node {
        ...ReadTrace
      }
    }
    totalCount
  }
}
    fragment ReadTrace on Trace {
  verified
  retelling
  stance
  condition
  position {
    id
    proposition
  }
  chain {
    ...ReadStatement
  }
  quote {
    ...ReadQuote
  }
}
fragment ReadStatement on Statement {
  id
  act
  cue
  cues
  certainty
  coding {
    coder
    on
    method
  }
  dataset {
    id
    title
  }
  said {
    edtf
    earliest
    latest
  }
  actor {
    ...ReadSpeaker
  }
  quotes {
    start
    end
    words
    document {
      id
    }
  }
  expressions {
    certainty
    position {
      id
    }
  }
  addressedTo {
    id
    name
  }
  at {
    id
    name
  }
}
fragment ReadSpeaker on Actor {
  id
  name
  kind
  description
  represents {
    role
    since {
      earliest
    }
    until {
      latest
    }
    actor {
      id
      name
      kind
    }
  }
}
fragment ReadQuote on Quote {
  id
  exact
  start
  end
  words
  locator
  context(characters: 500) {
    before
    after
  }
  document {
    id
    title
    url
    language
    published {
      edtf
    }
    publisher {
      id
      name
    }
    retells {
      id
      title
      publisher {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<SelectionWordsQuery, SelectionWordsQueryVariables>;
export const SelectionNamesDocument = new TypedDocumentString(`
    query SelectionNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Actor {
      name
    }
    ... on Position {
      proposition
    }
    ... on Issue {
      name
    }
    ... on Event {
      name
    }
    ... on Document {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<SelectionNamesQuery, SelectionNamesQueryVariables>;
export const TableStatementsDocument = new TypedDocumentString(`
    query TableStatements($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Statement {
      ...TableStatement
    }
  }
}
    fragment TableStatement on Statement {
  id
  kind
  cue
  certainty
  attribution
  actor {
    id
    name
  }
  addressedTo {
    id
    name
  }
  reportedBy {
    id
    actor {
      id
      name
    }
  }
  said {
    edtf
    earliest
    latest
  }
  expressions {
    stance
    condition
    certainty
    position {
      id
    }
    quotes {
      id
    }
  }
  quotes {
    id
    exact
    document {
      id
      title
      published {
        edtf
        earliest
      }
      publisher {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<TableStatementsQuery, TableStatementsQueryVariables>;
export const StatementsInTimeDocument = new TypedDocumentString(`
    query StatementsInTime($filter: StatementFilter, $dates: TimelineDates!, $grain: TimelineGrain!) {
  timeline(filter: $filter, dates: $dates, grain: $grain) {
    statements
    uncertain
    undated
    buckets {
      from
      to
      ...InTime
    }
    intervals {
      earliest
      latest
      ...InTimeOfInterval
    }
  }
}
    fragment InTime on TimelineBucket {
  statements
  supports
  opposes
  neutral
  withoutPosition
}
fragment InTimeOfInterval on TimelineInterval {
  statements
  supports
  opposes
  neutral
  withoutPosition
}`) as unknown as TypedDocumentString<StatementsInTimeQuery, StatementsInTimeQueryVariables>;
export const ChangesInTimeDocument = new TypedDocumentString(`
    query ChangesInTime($filter: StatementFilter, $after: String) {
  changes(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ChangeInTime
      }
    }
  }
}
    fragment ChangeInTime on Change {
  from
  to
  holding {
    id
    actor {
      id
      name
    }
    position {
      id
      proposition
    }
  }
  earlier {
    id
  }
  later {
    id
    said {
      earliest
    }
  }
}`) as unknown as TypedDocumentString<ChangesInTimeQuery, ChangesInTimeQueryVariables>;