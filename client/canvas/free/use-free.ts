import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Block } from '../../address/contents.ts';
import type { Filter } from '../../filter/filter.ts';
import { isNode } from '../drawn-ids.ts';
import { measureHere, measureNow } from './measure-here.ts';
import type { Measure } from '../type.ts';
import { nodesIn } from './blocks.ts';
import { freeQuestion, mostNodes } from './free-question.ts';
import { freeTexts } from './free-texts.ts';
import { type FreeGraph, goneFrom, toFreeGraph } from './free-graph.ts';

const nothing: FreeGraph = { nodes: new Map(), edges: [] };
const none: readonly string[] = [];

/** The nodes of these blocks with all edges among them that pass a filter; the former ones until these are there, undefined until there are any. */
export function useFreeGraph(blocks: readonly Block[], filter: Filter) {
  const ids = useMemo(() => [...new Set(nodesIn(blocks))].filter(isNode), [blocks]);
  // In the order in which they came: what is beyond is the newest.
  const asked = useMemo(() => new Set(ids.slice(0, mostNodes)), [ids]);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...freeQuestion(ids, filter),
    placeholderData: keepPreviousData,
    enabled: ids.length > 0,
  });
  const graph = useMemo(() => {
    if (ids.length === 0) return nothing;
    return data && toFreeGraph(data);
  }, [ids, data]);
  const gone = useMemo(
    () =>
      graph === undefined || isPlaceholderData
        ? none
        : goneFrom(graph, blocks).filter((id) => asked.has(id) || !isNode(id)),
    [graph, isPlaceholderData, blocks, asked],
  );
  return { graph, gone, beyond: ids.length - asked.size, error, retry: () => void refetch() };
}

interface Measured {
  readonly graph: FreeGraph;
  readonly measure: Measure;
}

function measuredNow(graph: FreeGraph): Measured | null {
  const measure = measureNow(freeTexts(graph));
  return measure && { graph, measure };
}

/** A graph, and what its letters are measured with: the former ones until the fonts for another are there. */
export function useMeasured(graph: FreeGraph | undefined): Measured | null {
  const now = useMemo(() => (graph === undefined ? null : measuredNow(graph)), [graph]);
  const [last, setLast] = useState<Measured | null>(null);
  if (now !== null && now !== last) setLast(now);
  useEffect(() => {
    if (graph === undefined || now !== null) return undefined;
    let outdated = false;
    const run = async () => {
      const measure = await measureHere(freeTexts(graph));
      if (!outdated) setLast({ graph, measure });
    };
    void run();
    return () => {
      outdated = true;
    };
  }, [graph, now]);
  return now ?? last;
}
