import type { Block } from '../../address/contents.ts';
import type {
  ActorKind,
  Conditional,
  EdgeType,
  FreeGraphQuery,
  HoldingStance,
} from '../../generated/graphql.ts';
import { inWords } from '../../wording/dates.ts';

/** What a position is about. */
export interface FreeIssue {
  /** Global id. */
  readonly id: string;
  readonly name: string;
  /** How many positions are about it, whatever passes the filter. */
  readonly positions: number;
}

/** A node of the free view, of whatever type; ids are global ids. */
export type FreeNode =
  | {
      readonly type: 'actor';
      readonly id: string;
      readonly name: string;
      readonly kind: ActorKind;
      /** How many positions it holds, whatever passes the filter. */
      readonly holdings: number;
    }
  | {
      readonly type: 'position';
      readonly id: string;
      readonly proposition: string;
      readonly issue: FreeIssue;
    }
  | ({ readonly type: 'issue' } & FreeIssue)
  | {
      readonly type: 'event' | 'document';
      readonly id: string;
      readonly name: string;
      /** "Harl · 5 February 2031": where or by whom, and when; may be empty. */
      readonly note: string;
    };

/** One edge of the drawn graph: a stack of statements, or the coder's. */
export interface FreeEdge {
  readonly id: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  /** Of a holding; null on other edges. */
  readonly stance: HoldingStance | null;
  /** Of a holding, whether its statements hold only under a condition. */
  readonly conditional: Conditional;
  /** Whether none of its statements was heard firsthand. */
  readonly relayed: boolean;
  /** How many statements stand behind it; 0 for the coder's edges. */
  readonly statements: number;
}

/** What the free view draws: these nodes and all edges among them that the filter leaves. */
export interface FreeGraph {
  readonly nodes: ReadonlyMap<string, FreeNode>;
  readonly edges: readonly FreeEdge[];
}

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');

type AnsweredNode = FreeGraphQuery['graph']['nodes'][number];

function nodeOf(node: AnsweredNode): FreeNode | null {
  if (node.__typename === 'Actor') {
    const { id, name, kind, holdings } = node;
    return { type: 'actor', id, name, kind, holdings: holdings.totalCount };
  }
  if (node.__typename === 'Position') {
    const { id, name, positions } = node.issue;
    const issue = { id, name, positions: positions.totalCount };
    return { type: 'position', id: node.id, proposition: node.proposition, issue };
  }
  if (node.__typename === 'Issue')
    return { type: 'issue', id: node.id, name: node.name, positions: node.positions.totalCount };
  if (node.__typename === 'Event') {
    const note = joined(node.place, inWords(node.occurred?.edtf));
    return { type: 'event', id: node.id, name: node.name, note };
  }
  if (node.__typename === 'Document') {
    const note = joined(node.publisher?.name, inWords(node.published?.edtf));
    return { type: 'document', id: node.id, name: node.title, note };
  }
  return null;
}

/** Those of answers that are kept: who asks the same has the same. */
const known = new WeakMap<FreeGraphQuery, FreeGraph>();

/** The free view's graph from the answer to its query. */
export function toFreeGraph(answer: FreeGraphQuery): FreeGraph {
  const graph = known.get(answer) ?? graphOf(answer);
  known.set(answer, graph);
  return graph;
}

const graphOf = ({ graph }: FreeGraphQuery): FreeGraph => ({
  nodes: new Map(graph.nodes.flatMap((each) => nodeOf(each) ?? []).map((node) => [node.id, node])),
  edges: graph.edges.map(
    ({ id, type, source, target, stance, attribution, conditional, statementCount }) => ({
      id,
      type,
      source,
      target,
      stance,
      conditional: conditional ?? 'NONE',
      relayed: attribution === 'RELAYED',
      statements: statementCount,
    }),
  ),
});

/** The name of a node, its proposition or its title. */
export const nameOf = (node: FreeNode): string => (node.type === 'position' ? node.proposition : node.name);

/** The nodes of the blocks that the graph does not have, once each. */
export const goneFrom = (graph: FreeGraph, blocks: readonly Block[]): readonly string[] => [
  ...new Set(blocks.flatMap(({ nodes }) => nodes).filter((id) => !graph.nodes.has(id))),
];
