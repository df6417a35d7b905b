import { z } from 'zod';
import { DRAWN_LABELS } from '../graph/edge-types.ts';
import { choose, countByIssue } from '../graph/left-out.ts';
import type { RankedNode } from '../graph/ranked-nodes.ts';
import type { Stretch } from '../graph/stretch.ts';
import { connect } from './connection.ts';
import { wellFormed } from './cursor.ts';
import type { DrawnNode } from './drawn-nodes.ts';
import type { LeftOutEdgeResolvers, SubgraphResolvers } from './generated/resolver-types.ts';
import { readWords } from './filter-input.ts';
import { globalId, readIdOf } from './ids.ts';
import { loadOne } from './loaders.ts';
import { once } from './once.ts';

/** By how many statements, then by global id. */
type LeftOutKey = readonly [statements: number, id: string];

const CURSORS = { list: 'left out', key: z.tuple([z.number().int().nonnegative(), wellFormed]) };

const TYPES = {
  Actor: 'ACTOR',
  Position: 'POSITION',
  Issue: 'ISSUE',
  Event: 'EVENT',
  Document: 'DOCUMENT',
} as const;

const keyOf = ({ label, id, statements }: RankedNode): LeftOutKey => [statements, globalId(label, id)];

/** Whether one key stands before another in the order of the list. */
const comesBefore = ([more, a]: LeftOutKey, [less, b]: LeftOutKey): boolean =>
  more === less ? a < b : more > less;

/** A stretch of the list, which is at hand whole: ranking counts every node anyway. */
function read(nodes: readonly RankedNode[], { after, before, count, fromEnd }: Stretch<LeftOutKey>) {
  const between = nodes.filter((node) => {
    const key = keyOf(node);
    return (after === null || comesBefore(after, key)) && (before === null || comesBefore(key, before));
  });
  const taken = fromEnd ? between.slice(-count) : between.slice(0, count);
  return taken.map((node) => ({ key: keyOf(node), node }));
}

/** The fields of a subgraph that say what a limit left out of it. */
export const leftOutFields = {
  leftOutTypes: async ({ rest }) => {
    const nodes = await rest();
    return DRAWN_LABELS.map((label) => ({
      type: TYPES[label],
      count: nodes.filter((node) => node.label === label).length,
    })).filter(({ count }) => count > 0);
  },
  leftOutIssues: async ({ rest }, _, { database }) => {
    const counted = await countByIssue(database, await rest());
    return counted.map(({ issue, positions }) => ({ issue: globalId('Issue', issue), count: positions }));
  },
  leftOutNodes: ({ rest }, { type, issue, words, first, after }, { database }) => {
    const choice = {
      issue: issue == null ? null : readIdOf('Issue', issue, 'issue'),
      words: readWords(words, 'words'),
    };
    const chosen = once(async () => {
      const nodes = await rest();
      const ofType = type == null ? nodes : nodes.filter(({ label }) => TYPES[label] === type);
      return choose(database, ofType, choice);
    });
    return connect<RankedNode, LeftOutKey>(
      { first, after },
      {
        cursors: CURSORS,
        read: async (stretch) => read(await chosen(), stretch),
        count: async () => (await chosen()).length,
      },
    );
  },
} satisfies SubgraphResolvers;

/** An entry of the list. */
export const leftOutEdge: LeftOutEdgeResolvers = {
  node: ({ node: { label, id } }, _, { loaders }) => loadOne<DrawnNode>(loaders[label], id),
  statements: ({ node }) => node.statements,
};
