import type { Found } from '../canvas/free/blocks.ts';
import {
  type Direction,
  type EdgeType,
  type NeighbourFilter,
  NeighboursDocument,
  NeighboursTogetherDocument,
  type NodeType,
} from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { most } from './rows.ts';

/** Some neighbours of a node: along one type of edge, of one type, and what else they are chosen by. */
export interface Part {
  readonly relationship: EdgeType;
  readonly direction: Direction | null;
  readonly type: NodeType;
  readonly chosen?: Pick<NeighbourFilter, 'issues' | 'actorKinds' | 'stances'>;
}

/** As many as the API gives on one page. */
const page = 100;

/**
 * The neighbours of a node that these parts hold, in their order, at most `most`; what came along one edge does not come along another.
 * @throws RequestError
 */
export async function find(
  parent: string,
  parts: readonly Part[],
  without: readonly string[],
): Promise<Found[]> {
  const found = (await findTogether(parent, parts, without)) ?? (await findEach(parent, parts, without));
  const along = new Map<string, EdgeType>();
  for (const [index, ids] of found.entries()) {
    const part = parts[index];
    for (const id of ids)
      if (part !== undefined && id !== parent && !along.has(id)) along.set(id, part.relationship);
  }
  return [...along].slice(0, most).map(([id, edge]) => ({ id, along: edge }));
}

/** All parts with one question, which costs hardly more than one of them; null where they cannot be told apart by it, or are more than a page. */
async function findTogether(
  parent: string,
  parts: readonly Part[],
  without: readonly string[],
): Promise<readonly string[][] | null> {
  if (parts.length < 2 || parts.some(({ chosen }) => chosen !== undefined)) return null;
  const { neighbourhood } = await request(NeighboursTogetherDocument, {
    id: parent,
    relationships: [...new Set(parts.map(({ relationship }) => relationship))],
    filter: { types: [...new Set(parts.map(({ type }) => type))], without: [...without] },
    first: page,
  });
  const { nodes, edges, pageInfo } = neighbourhood;
  if (pageInfo.hasNextPage) return null;
  return parts.map(({ relationship, direction, type }) => {
    const own = edges.filter((edge) => edge.type === relationship);
    const out = direction === 'IN' ? [] : own.map(({ target }) => target);
    const back = direction === 'OUT' ? [] : own.map(({ source }) => source);
    const ends = new Set([...out, ...back]);
    return nodes.flatMap(({ id, __typename }) =>
      ends.has(id) && __typename.toUpperCase() === type ? [id] : [],
    );
  });
}

/** Each part with a question of its own, all at once. */
async function findEach(
  parent: string,
  parts: readonly Part[],
  without: readonly string[],
): Promise<readonly string[][]> {
  const answers = await Promise.all(
    parts.map(({ relationship, direction, type, chosen }) => {
      const filter = { ...chosen, ...(direction && { direction }), types: [type], without: [...without] };
      return request(NeighboursDocument, { id: parent, relationships: [relationship], filter, first: most });
    }),
  );
  return answers.map(({ neighbourhood }) => neighbourhood.nodes.map(({ id }) => id));
}
