import { groupedBy } from '../layout/grouped.ts';
import type { Lit } from '../lit.ts';
import type { FreeLayout } from './free-shape.ts';

/** What the heading of a ground belongs to: its issue, or the ground itself. */
export const headingOf = ({ issue, id }: FreeLayout['grounds'][number]): string => issue ?? id;

/** What of a layout is looked up by id. */
interface Index {
  readonly lines: ReadonlyMap<string, FreeLayout['lines'][number]>;
  /** Lines by either end. */
  readonly linesAt: ReadonlyMap<string, readonly FreeLayout['lines'][number][]>;
  /** The ground under each node; null for what stands alone. */
  readonly groundOf: ReadonlyMap<string, string | null>;
  readonly nodesOn: ReadonlyMap<string, readonly string[]>;
  readonly grounds: ReadonlyMap<string, FreeLayout['grounds'][number]>;
  /** Grounds by their issue. */
  readonly groundsOf: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<FreeLayout, Index>();

function indexOf(layout: FreeLayout): Index {
  const before = known.get(layout);
  if (before !== undefined) return before;
  const { lines, items, grounds } = layout;
  const ends = lines.flatMap((line) =>
    [...new Set([line.edge.source, line.edge.target])].map((end) => ({ end, line })),
  );
  const on = items.flatMap(({ node, ground }) => (ground === null ? [] : [{ ground, id: node.id }]));
  const about = grounds.flatMap(({ id, issue }) => (issue === null ? [] : [{ id, issue }]));
  const index: Index = {
    lines: new Map(lines.map((line) => [line.edge.id, line])),
    linesAt: mapped(
      groupedBy(ends, ({ end }) => end),
      ({ line }) => line,
    ),
    groundOf: new Map(items.map(({ node, ground }) => [node.id, ground])),
    nodesOn: mapped(
      groupedBy(on, ({ ground }) => ground),
      ({ id }) => id,
    ),
    grounds: new Map(grounds.map((ground) => [ground.id, ground])),
    groundsOf: mapped(
      groupedBy(about, ({ issue }) => issue),
      ({ id }) => id,
    ),
  };
  known.set(layout, index);
  return index;
}

const mapped = <One, Other>(groups: ReadonlyMap<string, readonly One[]>, to: (one: One) => Other) =>
  new Map([...groups].map(([key, all]) => [key, all.map(to)]));

/** Headings under which any of these nodes stands. */
function headingsOf({ groundOf, grounds }: Index, nodes: Iterable<string>): Set<string> {
  const headings = new Set<string>();
  for (const id of nodes) {
    const ground = grounds.get(groundOf.get(id) ?? '');
    if (ground !== undefined) headings.add(headingOf(ground));
  }
  return headings;
}

/** What lights up in the free view: a node with its lines and their other ends, a line with its ends, an issue with its positions. Null where it is not drawn. */
export function litFree(layout: FreeLayout, id: string): Lit | null {
  const index = indexOf(layout);
  const line = index.lines.get(id);
  if (line !== undefined) {
    const ends = [line.edge.source, line.edge.target];
    return {
      chosen: new Set([...ends, id]),
      near: new Set(),
      edges: new Set([id]),
      issues: headingsOf(index, ends),
    };
  }
  const own = index.groundsOf.get(id) ?? [];
  if (own.length === 0 && !index.groundOf.has(id)) return null;
  const touching = index.linesAt.get(id) ?? [];
  const near = new Set([
    ...own.flatMap((ground) => index.nodesOn.get(ground) ?? []),
    ...touching.map(({ edge: { source, target } }) => (source === id ? target : source)),
  ]);
  near.delete(id);
  return {
    chosen: new Set([id, ...own]),
    near,
    edges: new Set(touching.map(({ edge }) => edge.id)),
    issues: headingsOf(index, [id, ...near]),
  };
}

/** The same where blocks were just brought in: these stay as they are, with their lines to each other and to what is lit. */
export function withFresh(layout: FreeLayout, lit: Lit | null, fresh: ReadonlySet<string>): Lit | null {
  if (lit === null || fresh.size === 0) return lit;
  const come = layout.items.flatMap(({ node, block }) => (fresh.has(block) ? [node.id] : []));
  const stays = new Set([...come, ...lit.chosen, ...lit.near]);
  const lines = layout.lines.flatMap(({ edge }) =>
    stays.has(edge.source) &&
    stays.has(edge.target) &&
    (come.includes(edge.source) || come.includes(edge.target))
      ? [edge.id]
      : [],
  );
  return {
    ...lit,
    edges: new Set([...lit.edges, ...come, ...lines]),
    issues: new Set([...lit.issues, ...headingsOf(indexOf(layout), come)]),
  };
}
