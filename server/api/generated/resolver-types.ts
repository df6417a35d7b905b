import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Accord as AccordModel, ActorIssue as ActorIssueModel, Exchange as ExchangeModel } from '../../graph/actor-ties.ts';
import type { Actor as ActorModel, Dataset as DatasetModel, Document as DocumentModel, Event as EventModel, Issue as IssueModel, Position as PositionModel, Quote as QuoteModel } from '../../graph/nodes.ts';
import type { Affiliation as AffiliationModel } from '../../graph/affiliations.ts';
import type { Answer as AnswerModel } from '../../graph/statement-links.ts';
import type { Comparison as ComparisonModel, Contradiction as ContradictionModel, Expression as ExpressionModel, NeighbourFacets as NeighbourFacetsModel, Neighbourhood as NeighbourhoodModel, Passage as PassageModel, Path as PathModel, PathStep as PathStepModel, Paths as PathsModel, Subgraph as SubgraphModel, ActorConnection as ActorConnectionModel, ActorEdge as ActorEdgeModel, ComparisonConnection as ComparisonConnectionModel, ComparisonEdge as ComparisonEdgeModel, ChangeConnection as ChangeConnectionModel, ChangeEdge as ChangeEdgeModel, DocumentConnection as DocumentConnectionModel, DocumentEdge as DocumentEdgeModel, EventConnection as EventConnectionModel, EventEdge as EventEdgeModel, HoldingConnection as HoldingConnectionModel, HoldingEdge as HoldingEdgeModel, IssueConnection as IssueConnectionModel, IssueEdge as IssueEdgeModel, LeftOutConnection as LeftOutConnectionModel, LeftOutEdge as LeftOutEdgeModel, PositionConnection as PositionConnectionModel, PositionEdge as PositionEdgeModel, QuoteConnection as QuoteConnectionModel, QuoteEdge as QuoteEdgeModel, SearchConnection as SearchConnectionModel, SearchEdge as SearchEdgeModel, StatementConnection as StatementConnectionModel, StatementEdge as StatementEdgeModel, TraceConnection as TraceConnectionModel, TraceEdge as TraceEdgeModel } from '../models.ts';
import type { Change as ChangeModel } from '../../graph/changes.ts';
import type { Facets as FacetsModel } from '../facets.ts';
import type { DrawnEdge as DrawnEdgeModel } from '../../graph/drawn-edges.ts';
import type { Holding as HoldingModel } from '../../graph/holding.ts';
import type { PageInfo as PageInfoModel } from '../connection.ts';
import type { SearchHit as SearchHitModel } from '../search-hits.ts';
import type { Statement as StatementModel } from '../../graph/statement-row.ts';
import type { Statistics as StatisticsModel } from '../statistics.ts';
import type { Timeline as TimelineModel } from '../timeline.ts';
import type { Trace as TraceModel } from '../../graph/traces.ts';
import type { TraceGroup as TraceGroupModel } from '../../graph/trace-groups.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A value in JSON, given as it is. */
  JSON: { input: unknown; output: unknown; }
};

/** How far an actor and another agree. */
export type Accord = {
  __typename?: 'Accord';
  /** The other. */
  actor: Actor;
  /** On how many of these both support, or both oppose. */
  agreed: Scalars['Int']['output'];
  /** How many pairs of contradicting positions there are of which the one supports the one and the other the other, and neither opposes it elsewhere. */
  contradicting: Scalars['Int']['output'];
  /** On how many of these one supports and the other opposes. */
  opposed: Scalars['Int']['output'];
  /** How many of those agreed, opposed or contradicting are known of one side or both only through others. */
  relayed: Scalars['Int']['output'];
  /** On how many positions both have a stance. */
  shared: Scalars['Int']['output'];
};

/** By what it is said with whom an actor agrees or disagrees most. */
export type AccordOrder =
  /** Those with whom it agrees most; none with whom it agrees on nothing. */
  | 'AGREED'
  /** Those whom it opposes or contradicts most; none whom it nowhere does. */
  | 'DISAGREED';

/** Whether something was said, or a stance told without an act of speech. */
export type Act =
  /** An act of speech. */
  | 'SPEECH'
  /** A stance told without an act of speech: a wish, a red line. */
  | 'STANCE';

/** Who can speak or be spoken for. */
export type Actor = Node & {
  __typename?: 'Actor';
  /** With whom it agrees or disagrees most. Each position both have a stance on counts once, whether heard firsthand or relayed. */
  agreement: Array<Accord>;
  /** Other names it goes by, as coded. */
  aliases: Array<Scalars['String']['output']>;
  /** What it holds against itself: pairs of positions that contradict each other, both of which it has supported, at the same time or not; by the ids of the positions. */
  contradictions: Array<Contradiction>;
  /** The dataset that defines the actor. */
  dataset: Dataset;
  /** One line on who this is. */
  description: Maybe<Scalars['String']['output']>;
  /** With whom it exchanges words: whom it passes on, who passes it on, whom it answers and who answers it. Most statements first. */
  exchanges: Array<Exchange>;
  /** When it spoke first, as far as known: the date with the least latest day. */
  firstSaid: Maybe<EdtfDate>;
  /** What the actor holds. */
  holdings: HoldingConnection;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The issues on which it has a stance, by name, with how much it says on each. */
  issues: Array<ActorIssue>;
  /** What the actor is. */
  kind: ActorKind;
  /** When it spoke last, as far as known: the date with the greatest earliest day. */
  lastSaid: Maybe<EdtfDate>;
  /** What the actor is a member of. */
  memberOf: Array<Affiliation>;
  /** Who is a member of it. */
  members: Array<Affiliation>;
  /** The name shown. */
  name: Scalars['String']['output'];
  /** How often it passes on the words of others: so many of their statements it reports, counted once for each of them. */
  relays: Scalars['Int']['output'];
  /** Who speaks for it. */
  representatives: Array<Affiliation>;
  /** Whom the actor speaks for. */
  represents: Array<Affiliation>;
  /** What the actor said, newest first, also where it is only known through others. */
  statements: StatementConnection;
  /** Wikidata item, such as Q212. */
  wikidata: Maybe<Scalars['String']['output']>;
};


/** Who can speak or be spoken for. */
export type ActorAgreementArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AccordOrder>;
};


/** Who can speak or be spoken for. */
export type ActorExchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who can speak or be spoken for. */
export type ActorHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorHoldingOrder>;
};


/** Who can speak or be spoken for. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of actors. */
export type ActorConnection = {
  __typename?: 'ActorConnection';
  /** The page. */
  edges: Array<ActorEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** What a speaker would leave. */
export type ActorCount = {
  __typename?: 'ActorCount';
  /** The speaker. */
  actor: Actor;
  /** How many statements would pass. */
  statements: Scalars['Int']['output'];
};

/** One place in a list of actors. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  /** Where this stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The actor. */
  node: Actor;
};

/** Which actors. */
export type ActorFilter = {
  /** Defined by any of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these kinds. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Every word begins a word of the name or an alias. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** In what order the holdings of an actor come. */
export type ActorHoldingOrder =
  /** By what they are about, then by proposition: those on one issue come together. */
  | 'ISSUE'
  /** By position id. */
  | 'POSITION';

/** An issue on which an actor has a stance. */
export type ActorIssue = {
  __typename?: 'ActorIssue';
  /** The issue. */
  issue: Issue;
  /** On how many positions about it the actor has a stance. */
  positions: Scalars['Int']['output'];
  /** In how many statements. */
  statements: Scalars['Int']['output'];
};

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

/** What a kind of actor would leave. */
export type ActorKindCount = {
  __typename?: 'ActorKindCount';
  /** The kind of actor. */
  kind: ActorKind;
  /** How many statements would pass. */
  statements: Scalars['Int']['output'];
};

/** In what order actors come. */
export type ActorOrder =
  /** By name. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC';

/** A tie between two actors: who represents or belongs to whom, in what role and when. */
export type Affiliation = {
  __typename?: 'Affiliation';
  /** The actor at the other end. */
  actor: Actor;
  /** Quotes that evidence the tie, where the coder gave any. */
  quotes: Array<Quote>;
  /** The office or role, as coded. */
  role: Maybe<Scalars['String']['output']>;
  /** Since when. */
  since: Maybe<EdtfDate>;
  /** Until when. */
  until: Maybe<EdtfDate>;
};

/** A statement that answers or is answered. */
export type Answer = {
  __typename?: 'Answer';
  /** How it is answered. */
  as: AnswerKind;
  /** The statement at the other end. */
  statement: Statement;
};

/** How one statement answers another. */
export type AnswerKind =
  /** It says the same. */
  | 'ECHOES'
  /** It contradicts. */
  | 'REJECTS'
  /** It takes it up without either. */
  | 'RESPONDS';

/** How something is known. */
export type Attribution =
  /** No other statement reports it. */
  | 'FIRSTHAND'
  /** At least one other statement reports it. */
  | 'RELAYED';

/** What an attribution would leave. */
export type AttributionCount = {
  __typename?: 'AttributionCount';
  /** The attribution. */
  attribution: Attribution;
  /** How many statements would pass. */
  statements: Scalars['Int']['output'];
};

/** How sure the coder is. */
export type Certainty =
  /** A careful coder may leave it out. */
  | 'LOW';

/**
 * An actor goes from one side of a position to the other. Told only where the order is certain: the last day of the earlier date lies before the
 * first day of the later one. Of several statements that may stand for the same change, the two nearest each other in time do.
 */
export type Change = {
  __typename?: 'Change';
  /** The last statement, before the later one, that takes the stance that was left. */
  earlier: Statement;
  /** The stance of the earlier statement. */
  from: Stance;
  /** Who on what, over all statements. */
  holding: Holding;
  /** The first statement, after the earlier one, that takes the other. */
  later: Statement;
  /** The stance of the later one. */
  to: Stance;
};

/** A page of changes of stance. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The page. */
  edges: Array<ChangeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of changes of stance. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Where this stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** Who coded something, when and how. */
export type Coding = {
  __typename?: 'Coding';
  /** Who. */
  coder: Scalars['String']['output'];
  /** How. */
  method: CodingMethod;
  /** On what day (YYYY-MM-DD). */
  on: Scalars['String']['output'];
};

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

/** Two actors on one position, or on two that contradict each other. */
export type Comparison = {
  __typename?: 'Comparison';
  /** Whether both were heard firsthand at least once; false where one is known only through others. */
  firsthand: Scalars['Boolean']['output'];
  /** What the first actor holds. */
  one: Holding;
  /** What the second actor holds: on the same position, or on the one that contradicts it. */
  other: Holding;
  /** What their stances come to. */
  verdict: Verdict;
};

/** A page of what two actors agree and disagree on: what they oppose each other on first, then what contradicts, then what they agree on. */
export type ComparisonConnection = {
  __typename?: 'ComparisonConnection';
  /** The page. */
  edges: Array<ComparisonEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** How many there are with each verdict, of all; verdicts that do not occur are missing. */
  verdicts: Array<VerdictCount>;
};

/** One place in a list of comparisons. */
export type ComparisonEdge = {
  __typename?: 'ComparisonEdge';
  /** Where this stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The comparison. */
  node: Comparison;
};

/** How many of a stack of statements are conditional. */
export type Conditional =
  /** All. */
  | 'ALL'
  /** None. */
  | 'NONE'
  /** Some, not all. */
  | 'SOME';

/** Two positions that contradict each other, both of which an actor has supported. */
export type Contradiction = {
  __typename?: 'Contradiction';
  /** The holding on the position with the lesser id. */
  one: Holding;
  /** The holding on the other. */
  other: Holding;
};

/** A set of statements with its actors, positions and documents, loaded from one folder. */
export type Dataset = Node & {
  __typename?: 'Dataset';
  /** Who coded it, when and how, where statements do not say otherwise. */
  coding: Coding;
  /** What it holds. */
  description: Maybe<Scalars['String']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** SHA-256 over the dataset's files, hexadecimal: equal means the same content. */
  sha256: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
};

/** What a dataset would leave. */
export type DatasetCount = {
  __typename?: 'DatasetCount';
  /** The dataset. */
  dataset: Dataset;
  /** How many statements would pass. */
  statements: Scalars['Int']['output'];
};

/** Which way an edge runs, seen from the centre. */
export type Direction =
  /** It points to the centre. */
  | 'IN'
  /** It starts from the centre. */
  | 'OUT';

/** An immutable text with a publisher and a date. Where no text may be held, the document still stands for what is retold. */
export type Document = Node & {
  __typename?: 'Document';
  /** How much was quoted from it. */
  counts: DocumentCounts;
  /** The dataset that defines the document. */
  dataset: Dataset;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** Language, as a BCP 47 tag. */
  language: Maybe<Scalars['String']['output']>;
  /** Length of the text in UTF-16 code units, 0 where none is held. */
  length: Scalars['Int']['output'];
  /** A note of the coder's. */
  note: Maybe<Scalars['String']['output']>;
  /**
   * The passage in which a quote of this document begins, or that holds a place; the first where neither is given. Null where no text is held
   * or the quote is not from this document.
   */
  passage: Maybe<Passage>;
  /** The text in passages, from the first to the last; none where no text is held. */
  passages: Array<Passage>;
  /** When it was published. */
  published: Maybe<EdtfDate>;
  /** Who published it; null only for documents without text. */
  publisher: Maybe<Actor>;
  /** One of its quotes by its number (see `Quote.number`); null where there is none of that number. */
  quote: Maybe<Quote>;
  /** The quotes taken from it, by where they start. */
  quotes: QuoteConnection;
  /** What it retells in other words. */
  retells: Array<Document>;
  /** What retells it. */
  retoldBy: Array<Document>;
  /** Under what terms the text is held. */
  rights: Maybe<Scalars['String']['output']>;
  /** The text as stored, or the part from `start` up to `end` (UTF-16 code units, half-open, kept within the text); null where none is held. */
  text: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the file's bytes, hexadecimal; null where no text is held. */
  textSha256: Maybe<Scalars['String']['output']>;
  /** The title. */
  title: Scalars['String']['output'];
  /** Whether the text held still has the hash that is stored for it; null where no text is held. */
  unchanged: Maybe<Scalars['Boolean']['output']>;
  /** Where it was published. */
  url: Maybe<Scalars['String']['output']>;
};


/** An immutable text with a publisher and a date. Where no text may be held, the document still stands for what is retold. */
export type DocumentPassageArgs = {
  at?: InputMaybe<Scalars['Int']['input']>;
  quote?: InputMaybe<Scalars['ID']['input']>;
};


/** An immutable text with a publisher and a date. Where no text may be held, the document still stands for what is retold. */
export type DocumentQuoteArgs = {
  number: Scalars['Int']['input'];
};


/** An immutable text with a publisher and a date. Where no text may be held, the document still stands for what is retold. */
export type DocumentQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An immutable text with a publisher and a date. Where no text may be held, the document still stands for what is retold. */
export type DocumentTextArgs = {
  end?: InputMaybe<Scalars['Int']['input']>;
  start?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The page. */
  edges: Array<DocumentEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** How much was quoted from a document. */
export type DocumentCounts = {
  __typename?: 'DocumentCounts';
  /** How many quotes. */
  quotes: Scalars['Int']['output'];
  /** How many actors said those. */
  speakers: Scalars['Int']['output'];
  /** How many statements rest on them. */
  statements: Scalars['Int']['output'];
};

/** One place in a list of documents. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Where this stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Which documents. */
export type DocumentFilter = {
  /** Defined by any of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Published on this day or later, as far as known (YYYY-MM-DD). */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Published by any of these actors. */
  publishers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Every word begins a word of the title. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Published on this day or earlier, as far as known (YYYY-MM-DD). */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** In what order documents come. */
export type DocumentOrder =
  /** Oldest first, by the latest day possible; unknown days last. */
  | 'PUBLISHED_ASC'
  /** Newest first, by the latest day possible; unknown days first. */
  | 'PUBLISHED_DESC'
  /** By title. */
  | 'TITLE_ASC'
  /** By title, backwards. */
  | 'TITLE_DESC';

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

/** A date as certain as the source gives it (EDTF, Extended Date/Time Format, level 0 with qualifiers, intervals and open ends). */
export type EdtfDate = {
  __typename?: 'EdtfDate';
  /** Its first day (YYYY-MM-DD), null where open. */
  earliest: Maybe<Scalars['String']['output']>;
  /** The date as coded, such as 2026-02~. */
  edtf: Scalars['String']['output'];
  /** Its last day (YYYY-MM-DD), null where open. */
  latest: Maybe<Scalars['String']['output']>;
};

/** The database behind the graph. */
export type Engine =
  /** In the process, on disk. */
  | 'EMBEDDED'
  /** A Neo4j server. */
  | 'NEO4J';

/** A meeting, round of talks or other occasion at which something was said. */
export type Event = Node & {
  __typename?: 'Event';
  /** The dataset that defines the event. */
  dataset: Dataset;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The name shown. */
  name: Scalars['String']['output'];
  /** A note of the coder's. */
  note: Maybe<Scalars['String']['output']>;
  /** When it took place. */
  occurred: Maybe<EdtfDate>;
  /** Where it took place. */
  place: Maybe<Scalars['String']['output']>;
  /** What was said at it, newest first. */
  statements: StatementConnection;
};


/** A meeting, round of talks or other occasion at which something was said. */
export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The page. */
  edges: Array<EventEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of events. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Where this stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** Which events. */
export type EventFilter = {
  /** Defined by any of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not over before this day (YYYY-MM-DD). */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Every word begins a word of the name. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Not begun after this day (YYYY-MM-DD). */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** In what order events come. */
export type EventOrder =
  /** By name. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC'
  /** Earliest first, by the earliest day possible; unknown days first. */
  | 'OCCURRED_ASC'
  /** Latest first, by the earliest day possible; unknown days last. */
  | 'OCCURRED_DESC';

/** What passes between an actor and another, counted in statements. */
export type Exchange = {
  __typename?: 'Exchange';
  /** The other. */
  actor: Actor;
  /** Statements of the other that answer the actor. */
  answeredBy: Scalars['Int']['output'];
  /** Statements of the actor that answer the other. */
  answers: Scalars['Int']['output'];
  /** Statements of the actor that the other passes on. */
  relayedBy: Scalars['Int']['output'];
  /** Statements of the other that the actor passes on. */
  relays: Scalars['Int']['output'];
};

/** A statement's stance on one position. */
export type Expression = {
  __typename?: 'Expression';
  /** LOW where the coder was not sure, else null. */
  certainty: Maybe<Certainty>;
  /** What it depends on, in the text's words. */
  condition: Maybe<Scalars['String']['output']>;
  /** The position. */
  position: Position;
  /** The quotes that carry this stance. */
  quotes: Array<Quote>;
  /** The stance on it. */
  stance: Stance;
};

/**
 * What each further restriction would leave. Every option is counted under all of the filter but what the filter says of the same
 * thing: under `stances: [SUPPORTS]`, OPPOSES counts what would pass if it stood there instead.
 */
export type Facets = {
  __typename?: 'Facets';
  /** By what the speaker is, all kinds in the order of their declaration. */
  actorKinds: Array<ActorKindCount>;
  /** By speaker: the 50 with most statements in all, most first, then by id; those that the filter names are always among them. */
  actors: Array<ActorCount>;
  /** By attribution, both. */
  attributions: Array<AttributionCount>;
  /** How many would pass with `conditional: true`. */
  conditional: Scalars['Int']['output'];
  /** By dataset, all by id. */
  datasets: Array<DatasetCount>;
  /** By issue: the 50 with most statements in all, most first, then by id; those that the filter names are always among them. */
  issues: Array<IssueCount>;
  /** By whose words the quotes are, all kinds in the order of their declaration. */
  kinds: Array<StatementKindCount>;
  /** By what those are who relay it, all kinds in the order of their declaration; a statement counts at each. */
  reporterKinds: Array<ActorKindCount>;
  /** By stance, all stances in the order of their declaration; a statement counts at each that it takes. */
  stances: Array<StanceCount>;
  /** How many statements pass the filter. */
  statements: Scalars['Int']['output'];
  /** How many statements there are in all. */
  total: Scalars['Int']['output'];
  /** How many would pass whatever their certainty. */
  withLowCertainty: Scalars['Int']['output'];
  /** How many would pass with `includeLowCertainty: false`. */
  withoutLowCertainty: Scalars['Int']['output'];
};

/** One edge of the drawn graph: one for each type, source and target. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** How its statements are known; null on edges without statements. */
  attribution: Maybe<EdgeAttribution>;
  /** How many of the statements of a HOLDS edge are conditional, else null. */
  conditional: Maybe<Conditional>;
  /** TYPE~Label:id~Label:id; for HOLDS also the id of the holding. */
  id: Scalars['ID']['output'];
  /** Global id of the node it starts from. */
  source: Scalars['ID']['output'];
  /** The stance of a HOLDS edge, else null. */
  stance: Maybe<HoldingStance>;
  /** How many statements stand behind it; 0 for coder's edges. */
  statementCount: Scalars['Int']['output'];
  /** The statements behind it, newest first; for RELAYS the relayed ones. */
  statements: Array<Statement>;
  /** Global id of the node it points to. */
  target: Scalars['ID']['output'];
  /** What the edge means. */
  type: EdgeType;
};

/** All the statements by one actor on one position, taken together. Its id is that of the HOLDS edge. */
export type Holding = Node & {
  __typename?: 'Holding';
  /** Who holds it. */
  actor: Actor;
  /** Where the actor changed sides among these statements, oldest first. */
  changes: Array<Change>;
  /** How many of them are conditional. */
  conditional: Conditional;
  /** The statements counted. */
  counts: HoldingCounts;
  /** When it was said first, as far as known: the date with the least latest day. */
  firstSaid: Maybe<EdtfDate>;
  /** The global id, that of the drawn HOLDS edge. */
  id: Scalars['ID']['output'];
  /** When it was said last, as far as known: the date with the greatest earliest day. */
  lastSaid: Maybe<EdtfDate>;
  /** The position. */
  position: Position;
  /** The stance of all statements taken together. */
  stance: HoldingStance;
  /** The statements, newest first. */
  statements: Array<Statement>;
};


/** All the statements by one actor on one position, taken together. Its id is that of the HOLDS edge. */
export type HoldingStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of holdings. */
export type HoldingConnection = {
  __typename?: 'HoldingConnection';
  /** The page. */
  edges: Array<HoldingEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** The statements of a holding, counted. */
export type HoldingCounts = {
  __typename?: 'HoldingCounts';
  /** Those that hold only under a condition. */
  conditional: Scalars['Int']['output'];
  /** Those heard firsthand. */
  firsthand: Scalars['Int']['output'];
  /** Those that take no side. */
  neutral: Scalars['Int']['output'];
  /** Those that oppose it. */
  opposes: Scalars['Int']['output'];
  /** Those relayed by others. */
  relayed: Scalars['Int']['output'];
  /** Those that support the position. */
  supports: Scalars['Int']['output'];
  /** All. */
  total: Scalars['Int']['output'];
};

/** One place in a list of holdings. */
export type HoldingEdge = {
  __typename?: 'HoldingEdge';
  /** Where this stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The holding. */
  node: Holding;
};

/** In what order holdings come. */
export type HoldingOrder =
  /** By actor id, then position id. */
  | 'ACTOR'
  /** By position id, then actor id. */
  | 'POSITION';

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

/** What positions are about. */
export type Issue = Node & {
  __typename?: 'Issue';
  /** The dataset that defines the issue. */
  dataset: Dataset;
  /** One line on what belongs here. */
  description: Maybe<Scalars['String']['output']>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The name shown. */
  name: Scalars['String']['output'];
  /** The positions on it, by proposition. */
  positions: PositionConnection;
};


/** What positions are about. */
export type IssuePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of issues. */
export type IssueConnection = {
  __typename?: 'IssueConnection';
  /** The page. */
  edges: Array<IssueEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** What an issue would leave. */
export type IssueCount = {
  __typename?: 'IssueCount';
  /** The issue. */
  issue: Issue;
  /** How many statements would pass. */
  statements: Scalars['Int']['output'];
};

/** One place in a list of issues. */
export type IssueEdge = {
  __typename?: 'IssueEdge';
  /** Where this stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The issue. */
  node: Issue;
};

/** Which issues. */
export type IssueFilter = {
  /** Defined by any of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Every word begins a word of the name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** In what order issues come. */
export type IssueOrder =
  /** By name. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC';

/** Nodes that a limit left out. */
export type LeftOutConnection = {
  __typename?: 'LeftOutConnection';
  /** The entries of this page. */
  edges: Array<LeftOutEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A node that a limit left out, in a list. */
export type LeftOutEdge = {
  __typename?: 'LeftOutEdge';
  /** Names this place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** An actor, position, issue, event or document. */
  node: Node;
  /** How many statements stand behind it: what nodes are ranked by. */
  statements: Scalars['Int']['output'];
};

/** How many positions about an issue a limit left out. */
export type LeftOutIssueCount = {
  __typename?: 'LeftOutIssueCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Global id of the issue. */
  issue: Scalars['ID']['output'];
};

/** How many nodes of a type a limit left out. */
export type LeftOutTypeCount = {
  __typename?: 'LeftOutTypeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The type of node. */
  type: NodeType;
};

/** What a statement can mention. */
export type Mentionable = Actor | Event | Position;

/** How many neighbours of one type stand behind one type of edge. */
export type NeighbourCount = {
  __typename?: 'NeighbourCount';
  /** How many neighbours. */
  count: Scalars['Int']['output'];
  /** Which way it runs. */
  direction: Direction;
  /** The type of edge. */
  relationship: EdgeType;
  /** The type of the neighbours. */
  type: NodeType;
};

/** The neighbours of a node divided by what they are, to choose from where there are many. */
export type NeighbourFacets = {
  __typename?: 'NeighbourFacets';
  /** Actors by kind, all kinds in the order of their declaration. */
  actorKinds: Array<NeighbourKindCount>;
  /** How many issues there are in all. */
  issueCount: Scalars['Int']['output'];
  /** Positions by issue: the 50 issues with most of them, most first, then by id. */
  issues: Array<NeighbourIssueCount>;
  /** Positions held by the centre, or actors that hold it, by stance: all stances in the order of their declaration. */
  stances: Array<NeighbourStanceCount>;
};

/**
 * Which neighbours of a node are meant: those that pass all that is given. What cannot be said of a neighbour leaves it out: under `issues`
 * only positions pass, under `actorKinds` only actors, under `stances` only what a holding joins to the centre.
 */
export type NeighbourFilter = {
  /** Only actors of these kinds. */
  actorKinds?: InputMaybe<Array<ActorKind>>;
  /** Only along edges that run this way. */
  direction?: InputMaybe<Direction>;
  /** Only positions about one of these issues, by global id. */
  issues?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only along holdings with one of these stances. */
  stances?: InputMaybe<Array<HoldingStance>>;
  /** Only nodes of these types. */
  types?: InputMaybe<Array<NodeType>>;
  /** None of these nodes, by global id, at most 1500: such as those that are drawn already. */
  without?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How many neighbours are positions about an issue. */
export type NeighbourIssueCount = {
  __typename?: 'NeighbourIssueCount';
  /** How many neighbours. */
  count: Scalars['Int']['output'];
  /** The issue. */
  issue: Issue;
  /** Those that a holding joins to the centre, by its stance: all stances in the order of their declaration. */
  stances: Array<NeighbourStanceCount>;
};

/** How many neighbours are actors of a kind. */
export type NeighbourKindCount = {
  __typename?: 'NeighbourKindCount';
  /** How many neighbours. */
  count: Scalars['Int']['output'];
  /** The kind of actor. */
  kind: ActorKind;
  /** Those that a holding joins to the centre, by its stance: all stances in the order of their declaration. */
  stances: Array<NeighbourStanceCount>;
};

/** How many neighbours a holding of a stance joins to the centre. */
export type NeighbourStanceCount = {
  __typename?: 'NeighbourStanceCount';
  /** How many neighbours. */
  count: Scalars['Int']['output'];
  /** The stance of the holding. */
  stance: HoldingStance;
};

/** What one node of the drawn graph touches. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** The node in the middle. */
  centre: Node;
  /** Neighbours that pass, counted by relationship, direction and type, whatever page is asked. */
  counts: Array<NeighbourCount>;
  /** All edges between the centre and the neighbours of this page along which these pass. */
  edges: Array<GraphEdge>;
  /** Neighbours that pass, divided by what they are, whatever page is asked. */
  facets: NeighbourFacets;
  /** The neighbours of this page, each once, by id. */
  nodes: Array<Node>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many neighbours pass. */
  totalCount: Scalars['Int']['output'];
};

/** Anything with a global id. */
export type Node = {
  /** The global id: opaque, unique over all types, stable. */
  id: Scalars['ID']['output'];
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

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge, null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more comes before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/**
 * A passage of a document's text: some whole paragraphs, about 6,000 UTF-16 units in all, so that long texts can be read piece by piece.
 * Passages leave nothing out and do not overlap. A paragraph is a line that is not empty; one that is longer than 18,000 units goes over
 * several passages.
 */
export type Passage = {
  __typename?: 'Passage';
  /** Whether it begins within that paragraph. */
  continues: Scalars['Boolean']['output'];
  /** Behind its last unit: UTF-16 code units of the stored text. */
  end: Scalars['Int']['output'];
  /** Its place among the passages: the first has 0. */
  index: Scalars['Int']['output'];
  /** The number of its first paragraph: the first of the text has 1. */
  paragraph: Scalars['Int']['output'];
  /** The quotes that reach into it, by where they start. */
  quotes: QuoteConnection;
  /** Its first unit: UTF-16 code units of the stored text. */
  start: Scalars['Int']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
};


/**
 * A passage of a document's text: some whole paragraphs, about 6,000 UTF-16 units in all, so that long texts can be read piece by piece.
 * Passages leave nothing out and do not overlap. A paragraph is a line that is not empty; one that is longer than 18,000 units goes over
 * several passages.
 */
export type PassageQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One way from a node to another. */
export type Path = {
  __typename?: 'Path';
  /** Its nodes from end to end: one more than it has steps. */
  nodes: Array<Node>;
  /** Its steps in order. */
  steps: Array<PathStep>;
};

/** From one node of a path to the next. */
export type PathStep = {
  __typename?: 'PathStep';
  /** All edges of the asked types between the two, one at least, by id; they run either way. */
  edges: Array<GraphEdge>;
  /** Global id of the node it comes from. */
  from: Scalars['ID']['output'];
  /** Global id of the node it leads to. */
  to: Scalars['ID']['output'];
};

/**
 * The shortest paths between two nodes of the drawn graph, whichever way its edges run. A path is told by its nodes: where several edges join two
 * of them, it is still one path.
 */
export type Paths = {
  __typename?: 'Paths';
  /** How many steps each has; null where there is no path of that length along these edges. */
  length: Maybe<Scalars['Int']['output']>;
  /** The first 20, in the order of the ids along them. */
  paths: Array<Path>;
  /** How many there are in all, at most 1000000: there may be more than that. */
  totalCount: Scalars['Int']['output'];
};

/** A proposition that can be supported or opposed. */
export type Position = Node & {
  __typename?: 'Position';
  /** Positions that cannot hold together with this one. */
  contradicts: Array<Position>;
  /** The dataset that defines the position. */
  dataset: Dataset;
  /** Who holds the position, by actor id. */
  holdings: HoldingConnection;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** What the position is about. */
  issue: Issue;
  /** A note of the coder's. */
  note: Maybe<Scalars['String']['output']>;
  /** The proposition, a declarative sentence. */
  proposition: Scalars['String']['output'];
  /** Positions that make this one more precise. */
  refinedBy: Array<Position>;
  /** Positions that this one makes more precise. */
  refines: Array<Position>;
  /** Statements that express the position, newest first. */
  statements: StatementConnection;
};


/** A proposition that can be supported or opposed. */
export type PositionHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A proposition that can be supported or opposed. */
export type PositionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of positions. */
export type PositionConnection = {
  __typename?: 'PositionConnection';
  /** The page. */
  edges: Array<PositionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of positions. */
export type PositionEdge = {
  __typename?: 'PositionEdge';
  /** Where this stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The position. */
  node: Position;
};

/** Which positions. */
export type PositionFilter = {
  /** Defined by any of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** About any of these issues. */
  issues?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Every word begins a word of the proposition. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** In what order positions come. */
export type PositionOrder =
  /** By proposition. */
  | 'PROPOSITION_ASC'
  /** By proposition, backwards. */
  | 'PROPOSITION_DESC';

/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type Query = {
  __typename?: 'Query';
  /** Actors, by name. */
  actors: ActorConnection;
  /** On what two actors agree and disagree. What an actor holds against itself is `Actor.contradictions`. */
  agreement: ComparisonConnection;
  /** Where actors changed their stance on a position, those who did last first, over the statements that pass a filter. */
  changes: ChangeConnection;
  /** All loaded datasets, by id. */
  datasets: Array<Dataset>;
  /** Documents, by title. */
  documents: DocumentConnection;
  /** Events, by name. */
  events: EventConnection;
  /** What each further restriction would leave of the statements that pass a filter. */
  facets: Facets;
  /** The drawn graph: these nodes and all edges among them; the opening view where no ids are given. */
  graph: Subgraph;
  /** Holdings: every actor's statements on one position, taken together. A filter recomputes stance, counts and dates over what passes. */
  holdings: HoldingConnection;
  /** Issues, by name. */
  issues: IssueConnection;
  /** What one node of the drawn graph touches: each neighbour once, by id, with all its edges to the centre. */
  neighbourhood: Neighbourhood;
  /** One object by its global id, or null where there is none. */
  node: Maybe<Node>;
  /** Several objects by their global ids, in the order asked; null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** All shortest paths between two nodes of the drawn graph, over all statements. */
  paths: Paths;
  /** Positions, by proposition. */
  positions: PositionConnection;
  /** What names, aliases, propositions, quotes and titles hold all the words of a query, each word as the beginning of a word; case and accents do not matter. */
  search: SearchConnection;
  /** Statements, newest first: by the latest day each can have been said. */
  statements: StatementConnection;
  /** What the graph holds, counted. */
  statistics: Statistics;
  /** How the statements that pass a filter lie in time. */
  timeline: Timeline;
  /** The way from a position, holding, evidence edge, statement, actor, issue, event, document or quote to the words it rests on. */
  trace: TraceConnection;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryAgreementArgs = {
  a: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  b: Scalars['ID']['input'];
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryFacetsArgs = {
  filter?: InputMaybe<StatementFilter>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryGraphArgs = {
  filter?: InputMaybe<StatementFilter>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  minimumStatements?: InputMaybe<Scalars['Int']['input']>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HoldingOrder>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IssueOrder>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryNeighbourhoodArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeighbourFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  relationships?: InputMaybe<Array<EdgeType>>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  relationships?: InputMaybe<Array<EdgeType>>;
  to: Scalars['ID']['input'];
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<NodeType>>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryTimelineArgs = {
  dates?: InputMaybe<TimelineDates>;
  filter?: InputMaybe<StatementFilter>;
  grain?: InputMaybe<TimelineGrain>;
};


/** The ways into the graph. Connections follow the Relay specification: page size 1 to 100, 20 where neither `first` nor `last` is given, both together are refused. */
export type QueryTraceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  also?: InputMaybe<Array<Scalars['ID']['input']>>;
  attribution?: InputMaybe<Attribution>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<TraceGrouping>;
  id: Scalars['ID']['input'];
  orderBy?: InputMaybe<StatementOrder>;
};

/** A verbatim span of a document (W3C Web Annotation: TextQuoteSelector and TextPositionSelector). */
export type Quote = Node & {
  __typename?: 'Quote';
  /** The words within their surroundings. */
  context: QuoteContext;
  /** The document it stands in. */
  document: Document;
  /** Behind its last unit: UTF-16 code units of the stored text. */
  end: Scalars['Int']['output'];
  /** The words, verbatim. */
  exact: Scalars['String']['output'];
  /** The global id. */
  id: Scalars['ID']['output'];
  /** The place in the retold original, such as a paragraph. */
  locator: Maybe<Scalars['String']['output']>;
  /** Its number among the quotes of its document, by where they start: the first has 1. */
  number: Scalars['Int']['output'];
  /** The 32 UTF-16 units before, fewer at the beginning of the text. */
  prefix: Scalars['String']['output'];
  /** The W3C Web Annotation selectors, as JSON; positions count code points there. */
  selector: Scalars['JSON']['output'];
  /** Where it begins: UTF-16 code units of the stored text. */
  start: Scalars['Int']['output'];
  /** The statements that rest on it, newest first. */
  statements: StatementConnection;
  /** The 32 UTF-16 units after, fewer at the end of the text. */
  suffix: Scalars['String']['output'];
  /** Whether the document's text at start…end equals `exact` and the text's SHA-256 is the stored one; checked by the server. */
  verified: Scalars['Boolean']['output'];
  /** Whose words they are. */
  words: Words;
};


/** A verbatim span of a document (W3C Web Annotation: TextQuoteSelector and TextPositionSelector). */
export type QuoteContextArgs = {
  characters?: InputMaybe<Scalars['Int']['input']>;
};


/** A verbatim span of a document (W3C Web Annotation: TextQuoteSelector and TextPositionSelector). */
export type QuoteStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of quotes. */
export type QuoteConnection = {
  __typename?: 'QuoteConnection';
  /** The page. */
  edges: Array<QuoteEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A quote within its surroundings. */
export type QuoteContext = {
  __typename?: 'QuoteContext';
  /** The text right after. */
  after: Scalars['String']['output'];
  /** The text right before. */
  before: Scalars['String']['output'];
  /** The quote itself. */
  exact: Scalars['String']['output'];
};

/** One place in a list of quotes. */
export type QuoteEdge = {
  __typename?: 'QuoteEdge';
  /** Where this stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The quote. */
  node: Quote;
};

/** A page of what was found: names first, then aliases, propositions, quotes and titles. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The page. */
  edges: Array<SearchEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of hits. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where this stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
};

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

/** Something found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Where the words stand. */
  field: SearchField;
  /** What was found. */
  node: Node;
  /** The parts of the text that match, in order, not overlapping. */
  ranges: Array<TextRange>;
  /** The text in which they stand. */
  text: Scalars['String']['output'];
};

/** What a statement does to a position. */
export type Stance =
  /** It speaks of the position without taking sides. */
  | 'NEUTRAL'
  /** It speaks against the position. */
  | 'OPPOSES'
  /** It speaks for the position. */
  | 'SUPPORTS';

/** What a stance would leave. */
export type StanceCount = {
  __typename?: 'StanceCount';
  /** The stance. */
  stance: Stance;
  /** How many statements would pass. */
  statements: Scalars['Int']['output'];
};

/** One act of speech: one actor said something once, evidenced by one or more quotes. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** Whether it was said or is a stance told. */
  act: Act;
  /** Who said it, or whose stance it tells. */
  actor: Actor;
  /** Whom it is addressed to, by id. */
  addressedTo: Array<Actor>;
  /** The statements that answer it, by id. */
  answeredBy: Array<Answer>;
  /** The statements it answers, by id. */
  answers: Array<Answer>;
  /** Where it was said. */
  at: Maybe<Event>;
  /** RELAYED where at least one other statement reports it. */
  attribution: Attribution;
  /** LOW where the coder was not sure, else null. */
  certainty: Maybe<Certainty>;
  /** Who coded it, when and how. */
  coding: Coding;
  /** The words that introduce it, verbatim; the first where there are several. */
  cue: Scalars['String']['output'];
  /** All the words that introduce it, verbatim. */
  cues: Array<Scalars['String']['output']>;
  /** The dataset it belongs to. */
  dataset: Dataset;
  /** The positions it expresses, as coded. */
  expressions: Array<Expression>;
  /** The global id. */
  id: Scalars['ID']['output'];
  /** Whose words its quotes are. */
  kind: StatementKind;
  /** Whom and what it mentions, by id. */
  mentions: Array<Mentionable>;
  /** A note of the coder's. */
  note: Maybe<Scalars['String']['output']>;
  /** The quotes it rests on, as coded. */
  quotes: Array<Quote>;
  /** The statements that pass it on, by id. */
  reportedBy: Array<Statement>;
  /** The statements it passes on, by id. */
  reports: Array<Statement>;
  /** When it was said; null where unknown. */
  said: Maybe<EdtfDate>;
  /** The coder's summary. */
  summary: Maybe<Scalars['String']['output']>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The page. */
  edges: Array<StatementEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of statements. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Where this stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: Statement;
};

/** Which statements. All that is given must hold, what concerns positions, issues, stances and conditions of one and the same expression; within a list any one may. */
export type StatementFilter = {
  /** Said by actors of any of these kinds. */
  actorKinds?: InputMaybe<Array<ActorKind>>;
  /** Said by any of these actors. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Heard firsthand, or relayed. */
  attribution?: InputMaybe<Attribution>;
  /** Takes the stance only on a condition; false: takes it unconditionally. */
  conditional?: InputMaybe<Scalars['Boolean']['input']>;
  /** Belongs to any of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Rests on a quote from any of these documents. */
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Can have been said on this day or later (YYYY-MM-DD). */
  from?: InputMaybe<Scalars['String']['input']>;
  /** False leaves out statements and expressions of LOW certainty, and statements all of whose expressions are so. */
  includeLowCertainty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Expresses a position about any of these issues. */
  issues?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these kinds. */
  kinds?: InputMaybe<Array<StatementKind>>;
  /** Expresses any of these positions. */
  positions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Relayed by actors of any of these kinds: GROUP for what unnamed sources relay. */
  reporterKinds?: InputMaybe<Array<ActorKind>>;
  /** Takes any of these stances. */
  stances?: InputMaybe<Array<Stance>>;
  /** Every word begins a word of one of its quotes or of a position it expresses. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Can have been said on this day or earlier (YYYY-MM-DD). */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** Whose words a statement's quotes are. */
export type StatementKind =
  /** The speaker's own words. */
  | 'DIRECT'
  /** The reporter's words. */
  | 'INDIRECT'
  /** Both. */
  | 'MIXED';

/** What a kind of statement would leave. */
export type StatementKindCount = {
  __typename?: 'StatementKindCount';
  /** The kind of statement. */
  kind: StatementKind;
  /** How many statements would pass. */
  statements: Scalars['Int']['output'];
};

/** In what order statements come. */
export type StatementOrder =
  /** Oldest first, by the latest day it can have been said. */
  | 'SAID_ASC'
  /** Newest first, by the latest day it can have been said. */
  | 'SAID_DESC';

/** What the graph holds. */
export type Statistics = {
  __typename?: 'Statistics';
  /** How many actors. */
  actors: Scalars['Int']['output'];
  /** How many documents. */
  documents: Scalars['Int']['output'];
  /** Which database answers. */
  engine: Engine;
  /** How many events. */
  events: Scalars['Int']['output'];
  /** When the first statement was said, as far as known. */
  firstSaid: Maybe<EdtfDate>;
  /** How many holdings. */
  holdings: Scalars['Int']['output'];
  /** How many issues. */
  issues: Scalars['Int']['output'];
  /** When the last statement was said, as far as known. */
  lastSaid: Maybe<EdtfDate>;
  /** How many positions. */
  positions: Scalars['Int']['output'];
  /** How many quotes. */
  quotes: Scalars['Int']['output'];
  /** How many statements. */
  statements: Scalars['Int']['output'];
};

/** A part of the drawn graph. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** All edges among them, by id. */
  edges: Array<GraphEdge>;
  /** Those of the `ids` asked for that the graph does not hold, or no longer, in the order asked. */
  gone: Array<Scalars['ID']['output']>;
  /** How many nodes were left out because of the limit. */
  leftOut: Scalars['Int']['output'];
  /** How many of them are positions about each issue, most first, then by id; issues may be left out themselves. */
  leftOutIssues: Array<LeftOutIssueCount>;
  /** The nodes left out because of the limit: those with most statements first, then by id. */
  leftOutNodes: LeftOutConnection;
  /** How many of them are of each type: types of which there are none are not named. */
  leftOutTypes: Array<LeftOutTypeCount>;
  /** Actors, positions, issues, events and documents: those with most statements first, then by id. */
  nodes: Array<Node>;
};


/** A part of the drawn graph. */
export type SubgraphLeftOutNodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  issue?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<NodeType>;
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a text: UTF-16 code units, half-open. */
export type TextRange = {
  __typename?: 'TextRange';
  /** Behind the last unit. */
  end: Scalars['Int']['output'];
  /** First unit. */
  start: Scalars['Int']['output'];
};

/**
 * How statements lie in time. Each counts once: in a bucket, where its date is neither approximate nor longer than that bucket; else in the
 * interval of its date; or among the undated. A stance is counted where an expression takes it that passes the filter itself, so that one
 * statement may count at several.
 */
export type Timeline = {
  __typename?: 'Timeline';
  /** The buckets that hold a statement, oldest first. */
  buckets: Array<TimelineBucket>;
  /** By which of the two dates. */
  dates: TimelineDates;
  /** How long a bucket is. */
  grain: TimelineGrain;
  /** Uncertain dates as the intervals they are, by first day, then last day: at most 100, those with most statements; `uncertain` counts all. */
  intervals: Array<TimelineInterval>;
  /** How many statements pass the filter. */
  statements: Scalars['Int']['output'];
  /** How many statements have an uncertain date: one that is approximate or longer than a bucket. */
  uncertain: Scalars['Int']['output'];
  /** How many statements have no date. */
  undated: Scalars['Int']['output'];
};

/** A day, week, month or year with what falls into it. */
export type TimelineBucket = {
  __typename?: 'TimelineBucket';
  /** Its first day (YYYY-MM-DD). */
  from: Scalars['String']['output'];
  /** How many of them are neutral towards one. */
  neutral: Scalars['Int']['output'];
  /** How many of them oppose one. */
  opposes: Scalars['Int']['output'];
  /** How many statements fall into it. */
  statements: Scalars['Int']['output'];
  /** How many of them support a position. */
  supports: Scalars['Int']['output'];
  /** Its last day (YYYY-MM-DD). */
  to: Scalars['String']['output'];
  /** How many of them express none, or none that passes the filter. */
  withoutPosition: Scalars['Int']['output'];
};

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

/** An uncertain date with all statements that have its bounds. */
export type TimelineInterval = {
  __typename?: 'TimelineInterval';
  /** Its first day (YYYY-MM-DD), null where open. */
  earliest: Maybe<Scalars['String']['output']>;
  /** Its last day (YYYY-MM-DD), null where open. */
  latest: Maybe<Scalars['String']['output']>;
  /** How many of them are neutral towards one. */
  neutral: Scalars['Int']['output'];
  /** How many of them oppose one. */
  opposes: Scalars['Int']['output'];
  /** How many statements have it. */
  statements: Scalars['Int']['output'];
  /** How many of them support a position. */
  supports: Scalars['Int']['output'];
  /** How many of them express none, or none that passes the filter. */
  withoutPosition: Scalars['Int']['output'];
};

/** One way from an actor's stance to the words it rests on. */
export type Trace = {
  __typename?: 'Trace';
  /** The holder's statement first, then the statement that reports it, and so on; length 1 where it was heard firsthand. */
  chain: Array<Statement>;
  /** What the stance depends on, in the text's words. */
  condition: Maybe<Scalars['String']['output']>;
  /** Whose statement it is. */
  holder: Actor;
  /** The position expressed, null where none is. */
  position: Maybe<Position>;
  /** The words, of the holder's own statement. */
  quote: Quote;
  /** Whether the words are a retelling's: the reporter's words in a document that retells another. */
  retelling: Scalars['Boolean']['output'];
  /** The stance on it, null where none is expressed. */
  stance: Maybe<Stance>;
  /** Whether the words stand in the document as stored. */
  verified: Scalars['Boolean']['output'];
};

/** A page of traces. */
export type TraceConnection = {
  __typename?: 'TraceConnection';
  /** The page. */
  edges: Array<TraceEdge>;
  /** The groups that all of them fall into, in the order of the list, at most the first 1,000; none where they are not grouped. */
  groups: Array<TraceGroup>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of traces. */
export type TraceEdge = {
  __typename?: 'TraceEdge';
  /** Where this stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The key of the group it stands in, null where traces are not grouped; a trace stands in one group. */
  group: Maybe<Scalars['String']['output']>;
  /** The trace. */
  node: Trace;
};

/** Traces that have something in common. */
export type TraceGroup = {
  __typename?: 'TraceGroup';
  /**
   * What it is, unique among the groups of a list: the global id of the actor, position or document; the stance; the month (YYYY-MM), or LONGER
   * for dates that are longer than one; NONE for what expresses no position or has no date.
   */
  key: Scalars['String']['output'];
  /** The actor's name, the position's proposition or the document's title; null for other groups. */
  label: Maybe<Scalars['String']['output']>;
  /** How many statements have a trace in it. */
  statements: Scalars['Int']['output'];
};

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

/** So many comparisons come to this. */
export type VerdictCount = {
  __typename?: 'VerdictCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** What they come to. */
  verdict: Verdict;
};

/** Whose words a quote is. */
export type Words =
  /** The reporter's, who tells what was said. */
  | 'REPORTER'
  /** The speaker's own. */
  | 'SPEAKER';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Mentionable:
    | ( ActorModel )
    | ( EventModel )
    | ( PositionModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ActorModel )
    | ( DatasetModel )
    | ( DocumentModel )
    | ( EventModel )
    | ( HoldingModel )
    | ( IssueModel )
    | ( PositionModel )
    | ( QuoteModel )
    | ( StatementModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Accord: ResolverTypeWrapper<AccordModel>;
  AccordOrder: AccordOrder;
  Act: Act;
  Actor: ResolverTypeWrapper<ActorModel>;
  ActorConnection: ResolverTypeWrapper<ActorConnectionModel>;
  ActorCount: ResolverTypeWrapper<Omit<ActorCount, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  ActorEdge: ResolverTypeWrapper<ActorEdgeModel>;
  ActorFilter: ActorFilter;
  ActorHoldingOrder: ActorHoldingOrder;
  ActorIssue: ResolverTypeWrapper<ActorIssueModel>;
  ActorKind: ActorKind;
  ActorKindCount: ResolverTypeWrapper<ActorKindCount>;
  ActorOrder: ActorOrder;
  Affiliation: ResolverTypeWrapper<AffiliationModel>;
  Answer: ResolverTypeWrapper<AnswerModel>;
  AnswerKind: AnswerKind;
  Attribution: Attribution;
  AttributionCount: ResolverTypeWrapper<AttributionCount>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionModel>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdgeModel>;
  Coding: ResolverTypeWrapper<Coding>;
  CodingMethod: CodingMethod;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  ComparisonConnection: ResolverTypeWrapper<ComparisonConnectionModel>;
  ComparisonEdge: ResolverTypeWrapper<ComparisonEdgeModel>;
  Conditional: Conditional;
  Contradiction: ResolverTypeWrapper<ContradictionModel>;
  Dataset: ResolverTypeWrapper<DatasetModel>;
  DatasetCount: ResolverTypeWrapper<Omit<DatasetCount, 'dataset'> & { dataset: ResolversTypes['Dataset'] }>;
  Direction: Direction;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentConnection: ResolverTypeWrapper<DocumentConnectionModel>;
  DocumentCounts: ResolverTypeWrapper<DocumentCounts>;
  DocumentEdge: ResolverTypeWrapper<DocumentEdgeModel>;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  EdgeAttribution: EdgeAttribution;
  EdgeType: EdgeType;
  EdtfDate: ResolverTypeWrapper<EdtfDate>;
  Engine: Engine;
  Event: ResolverTypeWrapper<EventModel>;
  EventConnection: ResolverTypeWrapper<EventConnectionModel>;
  EventEdge: ResolverTypeWrapper<EventEdgeModel>;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  Exchange: ResolverTypeWrapper<ExchangeModel>;
  Expression: ResolverTypeWrapper<ExpressionModel>;
  Facets: ResolverTypeWrapper<FacetsModel>;
  GraphEdge: ResolverTypeWrapper<DrawnEdgeModel>;
  Holding: ResolverTypeWrapper<HoldingModel>;
  HoldingConnection: ResolverTypeWrapper<HoldingConnectionModel>;
  HoldingCounts: ResolverTypeWrapper<HoldingCounts>;
  HoldingEdge: ResolverTypeWrapper<HoldingEdgeModel>;
  HoldingOrder: HoldingOrder;
  HoldingStance: HoldingStance;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Issue: ResolverTypeWrapper<IssueModel>;
  IssueConnection: ResolverTypeWrapper<IssueConnectionModel>;
  IssueCount: ResolverTypeWrapper<Omit<IssueCount, 'issue'> & { issue: ResolversTypes['Issue'] }>;
  IssueEdge: ResolverTypeWrapper<IssueEdgeModel>;
  IssueFilter: IssueFilter;
  IssueOrder: IssueOrder;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LeftOutConnection: ResolverTypeWrapper<LeftOutConnectionModel>;
  LeftOutEdge: ResolverTypeWrapper<LeftOutEdgeModel>;
  LeftOutIssueCount: ResolverTypeWrapper<LeftOutIssueCount>;
  LeftOutTypeCount: ResolverTypeWrapper<LeftOutTypeCount>;
  Mentionable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Mentionable']>;
  NeighbourCount: ResolverTypeWrapper<NeighbourCount>;
  NeighbourFacets: ResolverTypeWrapper<NeighbourFacetsModel>;
  NeighbourFilter: NeighbourFilter;
  NeighbourIssueCount: ResolverTypeWrapper<Omit<NeighbourIssueCount, 'issue'> & { issue: ResolversTypes['Issue'] }>;
  NeighbourKindCount: ResolverTypeWrapper<NeighbourKindCount>;
  NeighbourStanceCount: ResolverTypeWrapper<NeighbourStanceCount>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeType: NodeType;
  PageInfo: ResolverTypeWrapper<PageInfoModel>;
  Passage: ResolverTypeWrapper<PassageModel>;
  Path: ResolverTypeWrapper<PathModel>;
  PathStep: ResolverTypeWrapper<PathStepModel>;
  Paths: ResolverTypeWrapper<PathsModel>;
  Position: ResolverTypeWrapper<PositionModel>;
  PositionConnection: ResolverTypeWrapper<PositionConnectionModel>;
  PositionEdge: ResolverTypeWrapper<PositionEdgeModel>;
  PositionFilter: PositionFilter;
  PositionOrder: PositionOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteModel>;
  QuoteConnection: ResolverTypeWrapper<QuoteConnectionModel>;
  QuoteContext: ResolverTypeWrapper<QuoteContext>;
  QuoteEdge: ResolverTypeWrapper<QuoteEdgeModel>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  SearchField: SearchField;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  Stance: Stance;
  StanceCount: ResolverTypeWrapper<StanceCount>;
  Statement: ResolverTypeWrapper<StatementModel>;
  StatementConnection: ResolverTypeWrapper<StatementConnectionModel>;
  StatementEdge: ResolverTypeWrapper<StatementEdgeModel>;
  StatementFilter: StatementFilter;
  StatementKind: StatementKind;
  StatementKindCount: ResolverTypeWrapper<StatementKindCount>;
  StatementOrder: StatementOrder;
  Statistics: ResolverTypeWrapper<StatisticsModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  TextRange: ResolverTypeWrapper<TextRange>;
  Timeline: ResolverTypeWrapper<TimelineModel>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  TimelineDates: TimelineDates;
  TimelineGrain: TimelineGrain;
  TimelineInterval: ResolverTypeWrapper<TimelineInterval>;
  Trace: ResolverTypeWrapper<TraceModel>;
  TraceConnection: ResolverTypeWrapper<TraceConnectionModel>;
  TraceEdge: ResolverTypeWrapper<TraceEdgeModel>;
  TraceGroup: ResolverTypeWrapper<TraceGroupModel>;
  TraceGrouping: TraceGrouping;
  Verdict: Verdict;
  VerdictCount: ResolverTypeWrapper<VerdictCount>;
  Words: Words;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Accord: AccordModel;
  Actor: ActorModel;
  ActorConnection: ActorConnectionModel;
  ActorCount: Omit<ActorCount, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  ActorEdge: ActorEdgeModel;
  ActorFilter: ActorFilter;
  ActorIssue: ActorIssueModel;
  ActorKindCount: ActorKindCount;
  Affiliation: AffiliationModel;
  Answer: AnswerModel;
  AttributionCount: AttributionCount;
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeModel;
  ChangeConnection: ChangeConnectionModel;
  ChangeEdge: ChangeEdgeModel;
  Coding: Coding;
  Comparison: ComparisonModel;
  ComparisonConnection: ComparisonConnectionModel;
  ComparisonEdge: ComparisonEdgeModel;
  Contradiction: ContradictionModel;
  Dataset: DatasetModel;
  DatasetCount: Omit<DatasetCount, 'dataset'> & { dataset: ResolversParentTypes['Dataset'] };
  Document: DocumentModel;
  DocumentConnection: DocumentConnectionModel;
  DocumentCounts: DocumentCounts;
  DocumentEdge: DocumentEdgeModel;
  DocumentFilter: DocumentFilter;
  EdtfDate: EdtfDate;
  Event: EventModel;
  EventConnection: EventConnectionModel;
  EventEdge: EventEdgeModel;
  EventFilter: EventFilter;
  Exchange: ExchangeModel;
  Expression: ExpressionModel;
  Facets: FacetsModel;
  GraphEdge: DrawnEdgeModel;
  Holding: HoldingModel;
  HoldingConnection: HoldingConnectionModel;
  HoldingCounts: HoldingCounts;
  HoldingEdge: HoldingEdgeModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Issue: IssueModel;
  IssueConnection: IssueConnectionModel;
  IssueCount: Omit<IssueCount, 'issue'> & { issue: ResolversParentTypes['Issue'] };
  IssueEdge: IssueEdgeModel;
  IssueFilter: IssueFilter;
  JSON: Scalars['JSON']['output'];
  LeftOutConnection: LeftOutConnectionModel;
  LeftOutEdge: LeftOutEdgeModel;
  LeftOutIssueCount: LeftOutIssueCount;
  LeftOutTypeCount: LeftOutTypeCount;
  Mentionable: ResolversUnionTypes<ResolversParentTypes>['Mentionable'];
  NeighbourCount: NeighbourCount;
  NeighbourFacets: NeighbourFacetsModel;
  NeighbourFilter: NeighbourFilter;
  NeighbourIssueCount: Omit<NeighbourIssueCount, 'issue'> & { issue: ResolversParentTypes['Issue'] };
  NeighbourKindCount: NeighbourKindCount;
  NeighbourStanceCount: NeighbourStanceCount;
  Neighbourhood: NeighbourhoodModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfoModel;
  Passage: PassageModel;
  Path: PathModel;
  PathStep: PathStepModel;
  Paths: PathsModel;
  Position: PositionModel;
  PositionConnection: PositionConnectionModel;
  PositionEdge: PositionEdgeModel;
  PositionFilter: PositionFilter;
  Query: Record<PropertyKey, never>;
  Quote: QuoteModel;
  QuoteConnection: QuoteConnectionModel;
  QuoteContext: QuoteContext;
  QuoteEdge: QuoteEdgeModel;
  SearchConnection: SearchConnectionModel;
  SearchEdge: SearchEdgeModel;
  SearchHit: SearchHitModel;
  StanceCount: StanceCount;
  Statement: StatementModel;
  StatementConnection: StatementConnectionModel;
  StatementEdge: StatementEdgeModel;
  StatementFilter: StatementFilter;
  StatementKindCount: StatementKindCount;
  Statistics: StatisticsModel;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  TextRange: TextRange;
  Timeline: TimelineModel;
  TimelineBucket: TimelineBucket;
  TimelineInterval: TimelineInterval;
  Trace: TraceModel;
  TraceConnection: TraceConnectionModel;
  TraceEdge: TraceEdgeModel;
  TraceGroup: TraceGroupModel;
  VerdictCount: VerdictCount;
};

export type AccordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Accord'] = ResolversParentTypes['Accord']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contradicting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  agreement?: Resolver<Array<ResolversTypes['Accord']>, ParentType, ContextType, RequireFields<ActorAgreementArgs, 'first' | 'orderBy'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchanges?: Resolver<Array<ResolversTypes['Exchange']>, ParentType, ContextType, RequireFields<ActorExchangesArgs, 'first'>>;
  firstSaid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<ActorHoldingsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['ActorIssue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  lastSaid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  representatives?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  represents?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ActorStatementsArgs, 'orderBy'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorCount'] = ResolversParentTypes['ActorCount']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActorIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorIssue'] = ResolversParentTypes['ActorIssue']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorKindCount'] = ResolversParentTypes['ActorKindCount']> = {
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  as?: Resolver<ResolversTypes['AnswerKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type AttributionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionCount'] = ResolversParentTypes['AttributionCount']> = {
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  earlier?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CodingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  coder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['CodingMethod'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  firsthand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ComparisonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonConnection'] = ResolversParentTypes['ComparisonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComparisonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
};

export type ComparisonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonEdge'] = ResolversParentTypes['ComparisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  one?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  coding?: Resolver<ResolversTypes['Coding'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetCount'] = ResolversParentTypes['DatasetCount']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  counts?: Resolver<ResolversTypes['DocumentCounts'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType, Partial<DocumentPassageArgs>>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<DocumentQuoteArgs, 'number'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<DocumentQuotesArgs>>;
  retells?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  retoldBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  rights?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DocumentTextArgs>>;
  textSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchanged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCounts'] = ResolversParentTypes['DocumentCounts']> = {
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EdtfDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdtfDate'] = ResolversParentTypes['EdtfDate']> = {
  earliest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurred?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EventStatementsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  answeredBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relayedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpressionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expression'] = ResolversParentTypes['Expression']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  actorKinds?: Resolver<Array<ResolversTypes['ActorKindCount']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['ActorCount']>, ParentType, ContextType>;
  attributions?: Resolver<Array<ResolversTypes['AttributionCount']>, ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['DatasetCount']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['IssueCount']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['StatementKindCount']>, ParentType, ContextType>;
  reporterKinds?: Resolver<Array<ResolversTypes['ActorKindCount']>, ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['StanceCount']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withLowCertainty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutLowCertainty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  attribution?: Resolver<Maybe<ResolversTypes['EdgeAttribution']>, ParentType, ContextType>;
  conditional?: Resolver<Maybe<ResolversTypes['Conditional']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['HoldingStance']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Conditional'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['HoldingCounts'], ParentType, ContextType>;
  firstSaid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSaid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['HoldingStance'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<HoldingStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingConnection'] = ResolversParentTypes['HoldingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HoldingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldingCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingCounts'] = ResolversParentTypes['HoldingCounts']> = {
  conditional?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firsthand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opposes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingEdge'] = ResolversParentTypes['HoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<IssuePositionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCount'] = ResolversParentTypes['IssueCount']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LeftOutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutConnection'] = ResolversParentTypes['LeftOutConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeftOutEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftOutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutEdge'] = ResolversParentTypes['LeftOutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftOutIssueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutIssueCount'] = ResolversParentTypes['LeftOutIssueCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeftOutTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutTypeCount'] = ResolversParentTypes['LeftOutTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
};

export type MentionableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mentionable'] = ResolversParentTypes['Mentionable']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Event' | 'Position', ParentType, ContextType>;
};

export type NeighbourCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourCount'] = ResolversParentTypes['NeighbourCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
};

export type NeighbourFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourFacets'] = ResolversParentTypes['NeighbourFacets']> = {
  actorKinds?: Resolver<Array<ResolversTypes['NeighbourKindCount']>, ParentType, ContextType>;
  issueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['NeighbourIssueCount']>, ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['NeighbourStanceCount']>, ParentType, ContextType>;
};

export type NeighbourIssueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourIssueCount'] = ResolversParentTypes['NeighbourIssueCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['NeighbourStanceCount']>, ParentType, ContextType>;
};

export type NeighbourKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourKindCount'] = ResolversParentTypes['NeighbourKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['NeighbourStanceCount']>, ParentType, ContextType>;
};

export type NeighbourStanceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourStanceCount'] = ResolversParentTypes['NeighbourStanceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['HoldingStance'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  centre?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['NeighbourCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['NeighbourFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Dataset' | 'Document' | 'Event' | 'Holding' | 'Issue' | 'Position' | 'Quote' | 'Statement', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  continues?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PassageQuotesArgs>>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  contradicts?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, Partial<PositionHoldingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refinedBy?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  refines?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PositionStatementsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'orderBy'>>;
  agreement?: Resolver<ResolversTypes['ComparisonConnection'], ParentType, ContextType, RequireFields<QueryAgreementArgs, 'a' | 'b'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, Partial<QueryFacetsArgs>>;
  graph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'limit' | 'minimumStatements'>>;
  holdings?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<QueryHoldingsArgs, 'orderBy'>>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryIssuesArgs, 'orderBy'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'maxLength' | 'to'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<QueryPositionsArgs, 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'orderBy'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'dates' | 'grain'>>;
  trace?: Resolver<ResolversTypes['TraceConnection'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'id' | 'orderBy'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  context?: Resolver<ResolversTypes['QuoteContext'], ParentType, ContextType, RequireFields<QuoteContextArgs, 'characters'>>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selector?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QuoteStatementsArgs, 'orderBy'>>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteContext'] = ResolversParentTypes['QuoteContext']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  ranges?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StanceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceCount'] = ResolversParentTypes['StanceCount']> = {
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  addressedTo?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  answeredBy?: Resolver<Array<ResolversTypes['Answer']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['Answer']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  coding?: Resolver<ResolversTypes['Coding'], ParentType, ContextType>;
  cue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  expressions?: Resolver<Array<ResolversTypes['Expression']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mentionable']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  reportedBy?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  said?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementKindCount'] = ResolversParentTypes['StatementKindCount']> = {
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['Engine'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSaid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSaid?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  gone?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOutIssues?: Resolver<Array<ResolversTypes['LeftOutIssueCount']>, ParentType, ContextType>;
  leftOutNodes?: Resolver<ResolversTypes['LeftOutConnection'], ParentType, ContextType, Partial<SubgraphLeftOutNodesArgs>>;
  leftOutTypes?: Resolver<Array<ResolversTypes['LeftOutTypeCount']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  buckets?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  dates?: Resolver<ResolversTypes['TimelineDates'], ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['TimelineGrain'], ParentType, ContextType>;
  intervals?: Resolver<Array<ResolversTypes['TimelineInterval']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opposes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withoutPosition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineInterval'] = ResolversParentTypes['TimelineInterval']> = {
  earliest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opposes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutPosition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  chain?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  retelling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceConnection'] = ResolversParentTypes['TraceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TraceEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['TraceGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceEdge'] = ResolversParentTypes['TraceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trace'], ParentType, ContextType>;
};

export type TraceGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceGroup'] = ResolversParentTypes['TraceGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerdictCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictCount'] = ResolversParentTypes['VerdictCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Accord?: AccordResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorCount?: ActorCountResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorIssue?: ActorIssueResolvers<ContextType>;
  ActorKindCount?: ActorKindCountResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AttributionCount?: AttributionCountResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonConnection?: ComparisonConnectionResolvers<ContextType>;
  ComparisonEdge?: ComparisonEdgeResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCount?: DatasetCountResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentCounts?: DocumentCountsResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  EdtfDate?: EdtfDateResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  Expression?: ExpressionResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  HoldingConnection?: HoldingConnectionResolvers<ContextType>;
  HoldingCounts?: HoldingCountsResolvers<ContextType>;
  HoldingEdge?: HoldingEdgeResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueCount?: IssueCountResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LeftOutConnection?: LeftOutConnectionResolvers<ContextType>;
  LeftOutEdge?: LeftOutEdgeResolvers<ContextType>;
  LeftOutIssueCount?: LeftOutIssueCountResolvers<ContextType>;
  LeftOutTypeCount?: LeftOutTypeCountResolvers<ContextType>;
  Mentionable?: MentionableResolvers<ContextType>;
  NeighbourCount?: NeighbourCountResolvers<ContextType>;
  NeighbourFacets?: NeighbourFacetsResolvers<ContextType>;
  NeighbourIssueCount?: NeighbourIssueCountResolvers<ContextType>;
  NeighbourKindCount?: NeighbourKindCountResolvers<ContextType>;
  NeighbourStanceCount?: NeighbourStanceCountResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteContext?: QuoteContextResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  StanceCount?: StanceCountResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementKindCount?: StatementKindCountResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  TimelineInterval?: TimelineIntervalResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceConnection?: TraceConnectionResolvers<ContextType>;
  TraceEdge?: TraceEdgeResolvers<ContextType>;
  TraceGroup?: TraceGroupResolvers<ContextType>;
  VerdictCount?: VerdictCountResolvers<ContextType>;
};

