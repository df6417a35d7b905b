import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { CuesDocument } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { inWords } from '../../wording/dates.ts';
import type { DrawnHolding } from '../model.ts';

/** As many nodes as the API gives at once. */
const atOnce = 100;

const none: ReadonlyMap<string, string> = new Map();

/**
 * For holdings in sight, when the latest of their statements was said and the words that introduce it: "12 March 2025 · told reporters".
 * Each is fetched once. Nothing is said where they cannot be had: the chip leads to the words all the same.
 */
export function useCues(
  inSight: readonly string[],
  holdings: ReadonlyMap<string, Pick<DrawnHolding, 'statements'>>,
): ReadonlyMap<string, string> {
  const client = useQueryClient();
  const [known, setKnown] = useState(none);
  const wanted = inSight.filter((id) => !known.has(id)).slice(0, atOnce);
  const key = wanted.join(' ');
  useEffect(() => {
    if (key === '') return undefined;
    const ids = key.split(' ');
    let outdated = false;
    const fetchCues = async () => {
      const { nodes } = await client.fetchQuery({
        queryKey: ['cues', ids],
        queryFn: ({ signal }) => request(CuesDocument, { ids }, signal),
        retry: false,
      });
      if (outdated) return;
      const found = nodes.flatMap((node): [string, string][] => {
        if (node?.__typename !== 'Holding') return [];
        const own = new Set(holdings.get(node.id)?.statements);
        const latest = node.statements.find(({ id }) => own.has(id));
        const parts = [inWords(latest?.said?.edtf), latest?.cue].filter(Boolean);
        return [[node.id, parts.join(' · ')]];
      });
      // What did not come is not asked for again.
      setKnown((before) => new Map([...before, ...ids.map((id) => [id, ''] as const), ...found]));
    };
    fetchCues().catch(() => {
      if (!outdated) setKnown((before) => new Map([...before, ...ids.map((id) => [id, ''] as const)]));
    });
    return () => {
      outdated = true;
    };
  }, [client, key, holdings]);
  return known;
}
