import { queryOptions } from '@tanstack/react-query';
import type { Block, Contents } from '../address/contents.ts';
import type { Standing } from '../canvas/free/blocks.ts';
import type { FreeGraph } from '../canvas/free/free-graph.ts';
import { mostNodes } from '../canvas/free/free-question.ts';
import type { Box } from '../canvas/layout/geometry.ts';
import { laidOut } from '../canvas/worker/lay-out.ts';
import { freeGraphOf } from '../expand/free-graph-of.ts';
import { noFilter } from '../filter/filter.ts';
import { BehindWordsDocument, type BehindWordsQuery } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { collectIds } from './collect-ids.ts';
import { findingsOf } from './findings.ts';

/** What of an answer can be drawn, laid out, and what of it could not be. */
export interface AnswerGraph {
  readonly graph: FreeGraph;
  /** Where it stands; null where it is too much for blocks: then it is drawn as positions with their holders. */
  readonly blocks: readonly Block[] | null;
  /** What was found from where that stood already. */
  readonly reached: Contents['reached'];
  /** Global ids of what is drawn, in the order of the answer. */
  readonly ids: readonly string[];
  /** How many statements and quotes came back: they stand behind lines, and brought their speakers and positions. */
  readonly words: number;
  /** How many of these were too many to be followed. */
  readonly notFollowed: number;
  /** Ids that came back, or were written so, of what is not in the data. */
  readonly gone: readonly string[];
  /** How many nodes came back beyond what is drawn at once. */
  readonly beyond: number;
}

/** So many ids the API takes at once. */
const page = 100;

/** With more nodes than this, blocks are no longer legible all at once. */
const mostInBlocks = 40;

/** So many statements and quotes are followed to who said what. */
const mostWords = 300;

type Behind = Extract<BehindWordsQuery['nodes'][number], { __typename: 'Statement' }>;

/** Who said a statement, and what it expresses. */
const behind = ({ actor, expressions }: Pick<Behind, 'actor' | 'expressions'>): readonly string[] => [
  actor.id,
  ...expressions.map(({ position }) => position.id),
];

/** Whom and what statements and quotes lead to; and those that are not there. @throws RequestError */
async function follow(words: readonly string[], signal: AbortSignal) {
  const pages = Array.from({ length: Math.ceil(words.length / page) }, (_, index) =>
    words.slice(index * page, (index + 1) * page),
  );
  const answers = await Promise.all(pages.map((ids) => request(BehindWordsDocument, { ids }, signal)));
  const nodes = answers.flatMap((answer) => answer.nodes);
  const found = nodes.flatMap((node) => {
    if (node?.__typename === 'Statement') return behind(node);
    if (node?.__typename === 'Quote') return node.statements.edges.flatMap((edge) => behind(edge.node));
    return [];
  });
  return { found, gone: words.filter((_, index) => nodes[index] === null) };
}

/** About what the window has room for beside the query, around the first thing: what comes is placed there as far as it can be. */
function sight(): Box {
  const [width, height] = [window.innerWidth * 0.6, window.innerHeight * 0.8];
  return { x: -width / 2, y: -height / 2, width, height };
}

async function standingOf(ids: readonly string[], graph: FreeGraph): Promise<Standing> {
  return laidOut('free deed', {
    free: graph,
    standing: { blocks: [], reached: {}, stowed: [] },
    deed: { do: 'bring in', from: findingsOf(ids, graph.edges) },
    view: sight(),
    greatest: 0,
  });
}

/** The graph of all that an answer names by id, with the evidence between, laid out as if the reader had brought it in. @throws RequestError */
async function answerGraph(answer: unknown, signal: AbortSignal): Promise<AnswerGraph> {
  const { nodes, words } = collectIds(answer);
  const followed = words.slice(0, mostWords);
  const { found, gone } = await follow(followed, signal);
  const all = [...new Set([...nodes, ...found])];
  const asked = all.slice(0, mostNodes);
  const graph = await freeGraphOf(asked, noFilter);
  const ids = asked.filter((id) => graph.nodes.has(id));
  const many = ids.length > mostInBlocks && ids.some((id) => id.startsWith('Position:'));
  const standing = many ? null : await standingOf(ids, graph);
  return {
    graph,
    blocks: standing?.blocks ?? null,
    reached: standing?.reached ?? {},
    ids,
    words: words.length,
    notFollowed: words.length - followed.length,
    gone: [...asked.filter((id) => !graph.nodes.has(id)), ...gone],
    beyond: all.length - asked.length,
  };
}

/** What came back with the issues that its positions are about: under these, positions are drawn. */
export const withIssues = ({ ids, graph }: AnswerGraph): readonly string[] => [
  ...new Set([
    ...ids,
    ...ids.flatMap((id) => {
      const node = graph.nodes.get(id);
      return node?.type === 'position' ? [node.issue.id] : [];
    }),
  ]),
];

/** What is asked to draw an answer. Each answer is drawn once. */
export const answerGraphQuestion = (answer: object, place: number) =>
  queryOptions({
    queryKey: ['answer graph', place],
    queryFn: ({ signal }) => answerGraph(answer, signal),
    gcTime: 0,
  });
