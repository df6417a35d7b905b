import { useQuery } from '@tanstack/react-query';
import { nameIn } from '../canvas/focus/focus-graph.ts';
import { isNode } from '../canvas/drawn-ids.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import { SelectionNamesDocument, type SelectionNamesQuery } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { laterWords } from '../wording/later-words.ts';

const { gone, something } = laterWords.selection;

function nameOf(node: SelectionNamesQuery['nodes'][number]): string {
  if (node === null) return gone;
  if ('name' in node) return node.name;
  if ('proposition' in node) return node.proposition;
  return 'title' in node ? node.title : something;
}

/** What things are called: as in the graph that is drawn, else as the server says; until then "…". */
export function useNames(graph: DrawnGraph, ids: readonly string[]): (id: string) => string {
  const missing = ids.filter((id) => isNode(id) && nameIn(graph, id) === null);
  const { data } = useQuery({
    queryKey: ['names', missing],
    queryFn: ({ signal }) => request(SelectionNamesDocument, { ids: missing }, signal),
    enabled: missing.length > 0,
  });
  return (id) => {
    const known = nameIn(graph, id);
    if (known !== null) return known;
    const at = missing.indexOf(id);
    if (at < 0) return gone;
    return data === undefined ? '…' : nameOf(data.nodes[at] ?? null);
  };
}
