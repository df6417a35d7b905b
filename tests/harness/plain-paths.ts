/** A drawn edge by what joining needs. */
export interface PlainEdge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

/** What `paths` answers, in short: nodes of each path, and the ids of the edges of each step. */
export interface PlainPaths {
  readonly length: number | null;
  readonly totalCount: number;
  readonly paths: readonly {
    readonly nodes: readonly string[];
    readonly steps: readonly (readonly string[])[];
  }[];
}

/** All shortest paths as the API has to give them, found by walking every way of a whole graph held in memory, shortest first. */
export function plainPaths(
  edges: readonly PlainEdge[],
  { from, to, types, longest }: { from: string; to: string; types: ReadonlySet<string>; longest: number },
): PlainPaths {
  const followed = edges.filter(({ type }) => types.has(type));
  const between = (one: string, other: string) =>
    followed.filter(
      ({ source, target }) => (source === one && target === other) || (source === other && target === one),
    );
  const beside = (node: string) => [
    ...new Set(
      followed.flatMap(({ source, target }) => (source === node ? target : target === node ? source : [])),
    ),
  ];
  let ways = [[from]];
  const seen = new Set([from]);
  for (let length = 1; length <= longest; length += 1) {
    ways = ways.flatMap((way) =>
      beside(way.at(-1) ?? '').flatMap((node) => (seen.has(node) ? [] : [[...way, node]])),
    );
    for (const way of ways) seen.add(way.at(-1) ?? '');
    const there = ways
      .filter((way) => way.at(-1) === to)
      .sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
    if (there.length > 0)
      return {
        length,
        totalCount: there.length,
        paths: there.slice(0, 20).map((nodes) => ({
          nodes,
          steps: nodes.slice(1).map((node, at) =>
            between(nodes[at] ?? '', node)
              .map(({ id }) => id)
              .sort(),
          ),
        })),
      };
  }
  return { length: null, totalCount: 0, paths: [] };
}
