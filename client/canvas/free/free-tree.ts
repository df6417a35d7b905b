import type { Block } from '../../address/contents.ts';
import { kindWord } from '../../wording/kind-word.ts';
import { words } from '../../wording/words.ts';
import { stanceVerbs, type TreeItem } from '../tree-items.ts';
import { type FreeEdge, type FreeGraph, type FreeNode, nameOf } from './free-graph.ts';

const says = words.canvas;

/** "relayed, 2 statements, under a condition"; of the coder's edges, that they are. */
export function edgeDetail({ type, statements, relayed, conditional }: FreeEdge): string {
  if (statements === 0) return says.noted;
  const heard = type === 'RELAYS' ? [] : [relayed ? says.relayed : says.firsthand];
  return [
    ...heard,
    says.statements(statements),
    ...(conditional === 'NONE' ? [] : [says.conditions[conditional]]),
  ].join(', ');
}

/** How an edge reads from one of its ends, without the other's name. */
export function edgeReads({ type, stance, source }: FreeEdge, own: string): string {
  const out = source === own;
  if (type !== 'HOLDS' || stance === null) return words.edges[type][out ? 'out' : 'back'];
  return out ? `${stanceVerbs[stance]}:` : says.it(stanceVerbs[stance]);
}

/** An edge as a sentence: "Ihor Bondar mentions Harl: relayed, 2 statements". */
export function edgeSentence(edge: FreeEdge, { nodes }: FreeGraph): string {
  const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
  if (source === undefined || target === undefined) return '';
  return says.tree.line(
    `${nameOf(source)} ${edgeReads(edge, source.id)} ${nameOf(target)}`,
    edgeDetail(edge),
  );
}

/** What a node is, in words, with what stands below its name. */
export function nodeDetail(node: FreeNode): string {
  if (node.type === 'actor') return kindWord(node.kind);
  if (node.type === 'position') return says.positionOn(node.issue.name);
  if (node.type === 'issue') return says.issueOf(node.positions);
  const kind = words.free.kinds[node.type];
  return node.note === '' ? kind : `${kind}, ${node.note}`;
}

/** The edges at each node, in their order. */
function edgesByNode({ edges }: FreeGraph): ReadonlyMap<string, readonly FreeEdge[]> {
  const touching = new Map<string, FreeEdge[]>();
  for (const edge of edges)
    for (const id of new Set([edge.source, edge.target])) {
      const own = touching.get(id);
      if (own === undefined) touching.set(id, [edge]);
      else own.push(edge);
    }
  return touching;
}

function rowOf(
  node: FreeNode,
  touching: readonly FreeEdge[],
  graph: FreeGraph,
  drawn: ReadonlySet<string>,
): TreeItem {
  const children = touching.flatMap((edge): TreeItem[] => {
    const out = edge.source === node.id;
    const other = graph.nodes.get(out ? edge.target : edge.source);
    if (other === undefined || !drawn.has(other.id)) return [];
    const reads = edgeReads(edge, node.id);
    const label = edge.type === 'HOLDS' && !out ? `${nameOf(other)} ${reads}` : `${reads} ${nameOf(other)}`;
    return [
      {
        key: `${edge.id} of ${node.id}`,
        target: edge.id,
        label,
        detail: edgeDetail(edge),
        leadsTo: other.id,
        children: [],
      },
    ];
  });
  return {
    key: node.id,
    target: node.id,
    label: nameOf(node),
    detail: `${nodeDetail(node)}, ${says.tree.lines(children.length)}`,
    leadsTo: null,
    children,
  };
}

/** The free view as a tree: what was brought in, oldest first, each with its lines. Enter reads, → follows a line. */
export function freeTree(
  graph: FreeGraph | undefined,
  blocks: readonly Block[],
  hidden: ReadonlySet<string>,
): TreeItem[] {
  const ids = [...new Set(blocks.flatMap(({ nodes }) => nodes))].filter((id) => !hidden.has(id));
  const nodes = graph === undefined ? [] : ids.flatMap((id) => graph.nodes.get(id) ?? []);
  const drawn = new Set(nodes.map(({ id }) => id));
  const touching = graph === undefined ? null : edgesByNode(graph);
  return [
    {
      key: 'free',
      target: null,
      label: says.tree.broughtIn,
      detail: nodes.length === 0 ? says.tree.nothingYet : words.count.things(nodes.length),
      leadsTo: null,
      children:
        graph === undefined
          ? []
          : nodes.map((node) => rowOf(node, touching?.get(node.id) ?? [], graph, drawn)),
    },
  ];
}
