import type { DrawnGraph } from './model.ts';

/** The nodes that something drawn stands for: itself, or the two ends of an edge. */
export const nodesOf = (id: string): readonly string[] => (id.includes('~') ? id.split('~').slice(1) : [id]);

/** Whether an id is that of a node of the graph: neither an edge nor a ground or label of the drawing. */
export const isNode = (id: string): boolean => /^(?:Actor|Position|Issue|Event|Document):[^~]*$/u.test(id);

/** Ids of all nodes and edges of a drawn graph. */
export const idsDrawn = (graph: DrawnGraph): Set<string> =>
  new Set(
    [
      graph.actors,
      graph.issues,
      graph.positions,
      graph.holdings,
      graph.relays,
      graph.answers,
      graph.addresses,
      graph.mentions,
      graph.represents,
      graph.memberships,
      graph.contradictions,
      graph.refinements,
    ].flatMap((list) => list.map(({ id }) => id)),
  );
