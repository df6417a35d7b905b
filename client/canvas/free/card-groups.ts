import type { Block } from '../../address/contents.ts';
import { groupedBy } from '../layout/grouped.ts';
import { type FreeEdge, type FreeGraph, type FreeNode, nameOf } from './free-graph.ts';
import { groupKeyOf, headingOf, tallyOf } from './headings.ts';

/** A node with the lines that are told on it. */
export interface CardNode {
  readonly node: FreeNode;
  readonly name: string;
  readonly lines: readonly { readonly edge: FreeEdge; readonly name: string }[];
}

export interface CardGroup {
  readonly key: string;
  readonly heading: string;
  readonly tally: string;
  readonly cards: readonly CardNode[];
}

/** The node on whose card a line is told: of a holding the position, of others where it starts. */
const tellerOf = ({ type, source, target }: FreeEdge): string => (type === 'HOLDS' ? target : source);

/** What was brought in, by issue and kind, oldest first: actors and issues each under one heading. */
export function cardGroups(
  graph: FreeGraph,
  blocks: readonly Block[],
  hidden: ReadonlySet<string>,
): readonly CardGroup[] {
  const ids = [...new Set(blocks.flatMap(({ nodes }) => nodes))].filter((id) => !hidden.has(id));
  const nodes = ids.flatMap((id) => graph.nodes.get(id) ?? []);
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const told = groupedBy(graph.edges, tellerOf);
  const cardOf = (node: FreeNode): CardNode => ({
    node,
    name: nameOf(node),
    lines: (told.get(node.id) ?? []).flatMap((edge) => {
      const name = names.get(edge.source === node.id ? edge.target : edge.source);
      return name === undefined ? [] : [{ edge, name }];
    }),
  });
  return [...groupedBy(nodes, groupKeyOf)].flatMap(([key, own]): CardGroup[] => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ key, heading: headingOf(first), tally: tallyOf(own), cards: own.map(cardOf) }];
  });
}
