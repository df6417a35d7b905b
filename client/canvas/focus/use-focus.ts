import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { FocusOfficeDocument } from '../../generated/graphql.ts';
import { officesOf } from '../../wording/offices.ts';
import { request } from '../../request/request.ts';
import type { View } from '../layout/card-cap.ts';
import type { DrawnGraph } from '../model.ts';
import { layOut } from '../worker/lay-out.ts';
import type { Focus } from './focus-shape.ts';

/** What an actor is, in words: "Foreign Minister of Ukraine". Null where that is not known; undefined until it is asked. */
export function useOffice(id: string | null): string | null | undefined {
  const { data, isError } = useQuery({
    queryKey: ['office', id],
    queryFn: ({ signal }) => request(FocusOfficeDocument, { id: id ?? '' }, signal),
    enabled: id !== null && id.startsWith('Actor:'),
  });
  if (id === null || !id.startsWith('Actor:') || isError) return null;
  if (data === undefined) return undefined;
  return data.node?.__typename === 'Actor' ? officesOf(data.node) : null;
}

/** A focus with what it is on. */
export interface LaidOut {
  graph: DrawnGraph;
  id: string;
  focus: Focus | null;
}

/**
 * The focus on something for this room, null where there is no room for columns: the former one until another is laid out. Undefined until
 * fonts, size and office are known.
 */
export function useFocus(
  graph: DrawnGraph,
  id: string | null,
  view: View | null,
  office: string | null | undefined,
): LaidOut | undefined {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  useEffect(() => {
    if (id === null || office === undefined || view === null || view.width === 0 || view.height === 0)
      return undefined;
    return layOut('focus', { graph, view, id, office }, (focus) => setLaidOut({ graph, id, focus }));
  }, [graph, id, view, office]);
  return laidOut ?? undefined;
}
