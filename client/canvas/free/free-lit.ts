import type { Lit } from '../lit.ts';
import type { FreeLayout } from './free-shape.ts';

/** What the heading of a ground belongs to: its issue, or the ground itself. */
export const headingOf = ({ issue, id }: FreeLayout['grounds'][number]): string => issue ?? id;

/** Headings under which any of these nodes stands. */
function headingsOf({ items, grounds }: FreeLayout, nodes: ReadonlySet<string>): Set<string> {
  const on = new Set(
    items.flatMap(({ node, ground }) => (nodes.has(node.id) && ground !== null ? [ground] : [])),
  );
  return new Set(grounds.flatMap((ground) => (on.has(ground.id) ? [headingOf(ground)] : [])));
}

/** What lights up in the free view: a node with its lines and their other ends, a line with its ends, an issue with its positions. Null where it is not drawn. */
export function litFree(layout: FreeLayout, id: string): Lit | null {
  const { lines, items, grounds } = layout;
  const line = lines.find(({ edge }) => edge.id === id);
  if (line !== undefined) {
    const ends = [line.edge.source, line.edge.target];
    return {
      chosen: new Set([...ends, id]),
      near: new Set(),
      edges: new Set([id]),
      issues: headingsOf(layout, new Set(ends)),
    };
  }
  const own = new Set(grounds.flatMap((ground) => (ground.issue === id ? [ground.id] : [])));
  const positions = items.flatMap(({ node, ground }) =>
    ground !== null && own.has(ground) ? [node.id] : [],
  );
  if (own.size === 0 && !items.some(({ node }) => node.id === id)) return null;
  const touching = lines.filter(({ edge: { source, target } }) => source === id || target === id);
  const near = new Set([
    ...positions,
    ...touching.map(({ edge: { source, target } }) => (source === id ? target : source)),
  ]);
  near.delete(id);
  return {
    chosen: new Set([id, ...own]),
    near,
    edges: new Set(touching.map(({ edge }) => edge.id)),
    issues: headingsOf(layout, new Set([id, ...near])),
  };
}
