import type { FreeNode } from './free-graph.ts';

/** What a node stands with under one heading: positions with those of their issue, all others with their type. */
export const groupKeyOf = (node: FreeNode): string =>
  node.type === 'position' ? `position ${node.issue.id}` : node.type;

const headings = { actor: 'Actors', issue: 'Issues', event: 'Events', document: 'Documents' } as const;

export const headingOf = (node: FreeNode): string =>
  node.type === 'position' ? node.issue.name : headings[node.type];

/** "3 of 4 positions"; of other types, how many there are. */
export function tallyOf(nodes: readonly FreeNode[]): string {
  const [first] = nodes;
  const count = nodes.length;
  if (first?.type !== 'position') return String(count);
  const all = Math.max(count, first.issue.positions);
  return `${count} of ${all} ${all === 1 ? 'position' : 'positions'}`;
}
