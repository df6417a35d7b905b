import { type Block, untouched } from '../../client/address/contents.ts';
import { drawingOf } from '../../client/canvas/free/arrangement.ts';
import { runAll } from '../../client/canvas/layout/steps.ts';
import { bringingIn, type Standing } from '../../client/canvas/free/blocks.ts';
import type { FreeGraph, FreeNode } from '../../client/canvas/free/free-graph.ts';
import { measureByTable } from './letter-widths.ts';
import { talks } from './talks.ts';

const nameless = { id: 'Issue:talks.none', name: 'No issue', positions: 0 };

/** An invented graph as the free view asks for it, with a document and an event beside. */
export function freeTalks(size: Parameters<typeof talks>[0]): FreeGraph {
  const { graph } = talks(size);
  const about = new Map(
    graph.edges.flatMap(({ type, source, target }) => (type === 'ABOUT' ? [[source, target] as const] : [])),
  );
  const issues = new Map(
    graph.nodes.flatMap((node) => {
      if (node.__typename !== 'Issue') return [];
      const positions = [...about.values()].filter((issue) => issue === node.id).length;
      return [[node.id, { id: node.id, name: node.name, positions }] as const];
    }),
  );
  const nodes = graph.nodes.flatMap((node): FreeNode[] => {
    if (node.__typename === 'Actor')
      return [{ type: 'actor', id: node.id, name: node.name, kind: node.kind, holdings: 1 }];
    if (node.__typename === 'Position') {
      const issue = issues.get(about.get(node.id) ?? '') ?? nameless;
      return [{ type: 'position', id: node.id, proposition: node.proposition, issue }];
    }
    if (node.__typename !== 'Issue') return [];
    return [{ type: 'issue', ...(issues.get(node.id) ?? nameless) }];
  });
  const beside: FreeNode[] = [
    { type: 'document', id: 'Document:talks.d', name: 'A report of the talks', note: 'The Sound Herald' },
    { type: 'event', id: 'Event:talks.e', name: 'Meeting at the lock', note: 'Estmark · 5 February 2031' },
  ];
  return {
    nodes: new Map([...nodes, ...beside].map((node) => [node.id, node])),
    edges: graph.edges.map(({ id, type, source, target, stance, attribution, conditional, statements }) => ({
      id,
      type,
      source,
      target,
      stance,
      conditional: conditional ?? 'NONE',
      relayed: attribution === 'RELAYED',
      statements: statements.length,
    })),
  };
}

/** The actor with most edges. */
export function busiest({ nodes, edges }: FreeGraph): string {
  const touching = (id: string) =>
    edges.filter(({ source, target }) => source === id || target === id).length;
  const actors = [...nodes.values()].filter(({ type }) => type === 'actor').map(({ id }) => id);
  return actors.toSorted((a, b) => touching(b) - touching(a))[0] ?? '';
}

/** Everything that these touch, brought in from one after the other as the reader would. */
export function broughtIn(graph: FreeGraph, parents: readonly string[]): readonly Block[] {
  let keys = 0;
  const drawing = drawingOf({
    graph,
    measure: measureByTable,
    view: null,
    newKey: () => {
      keys += 1;
      return String(keys);
    },
  });
  return parents.reduce<Standing>((standing, parent) => {
    const found = graph.edges.flatMap(({ type, source, target }) => {
      if (source === parent) return [{ id: target, along: type }];
      return target === parent ? [{ id: source, along: type }] : [];
    });
    return runAll(bringingIn(standing, parent, found, drawing));
  }, untouched).blocks;
}
