import { drawnLaterWords } from '../../wording/drawn-later-words.ts';
import type { FreeNode } from './free-graph.ts';

/** What a node stands with under one heading: positions with those of their issue, all others with their type. */
export const groupKeyOf = (node: FreeNode): string =>
  node.type === 'position' ? `position ${node.issue.id}` : node.type;

const says = drawnLaterWords.blocks;

export const headingOf = (node: FreeNode): string =>
  node.type === 'position' ? node.issue.name : says.headings[node.type];

/** "3 of 4 positions"; of other types, how many there are. */
export function tallyOf(nodes: readonly FreeNode[]): string {
  const [first] = nodes;
  const count = nodes.length;
  if (first?.type !== 'position') return says.number(count);
  return says.positionsOf(count, Math.max(count, first.issue.positions));
}
