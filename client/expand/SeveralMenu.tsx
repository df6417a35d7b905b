import { useQueries } from '@tanstack/react-query';
import { useRef } from 'react';
import { Heading } from 'react-aria-components';
import type { CanvasAddress } from '../address/address.ts';
import { nodesIn } from '../canvas/free/blocks.ts';
import type { Box } from '../canvas/layout/geometry.ts';
import { NeighbourCountsDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { laterWords } from '../wording/later-words.ts';
import { BringIn } from './BringIn.tsx';
import { MenuFailure } from './MenuFailure.tsx';
import { MenuFrame, useFirstFocus } from './MenuFrame.tsx';
import { rowsOf, together } from './rows.ts';

interface SeveralMenuProps {
  /** Global ids of nodes, at least two. */
  readonly ids: readonly string[];
  /** The button that opened it, px of the window. */
  readonly beside: Box;
  readonly address: CanvasAddress;
  readonly onClose: () => void;
}

/** What several nodes touch, to be brought in from all of them at once, with counts as in the menu of one. */
export default function SeveralMenu({ ids, beside, address, onClose }: SeveralMenuProps) {
  const { expand } = laterWords;
  const content = useRef<HTMLDivElement>(null);
  const { each, error, retry } = useCounts(ids, address);
  useFirstFocus(content, each !== null);
  return (
    <MenuFrame id={ids[0] ?? ''} label={expand.several} {...{ beside, onClose }}>
      <div ref={content}>
        <header className="node-menu-head">
          <Heading slot="title" level={2}>
            {expand.severalHead(ids.length)}
          </Heading>
          <p className="secondary">{expand.severalNote}</p>
        </header>
        {error !== null && <MenuFailure error={error} onRetry={retry} />}
        {error === null && each === null && <p className="node-menu-loading secondary">{expand.counting}</p>}
        {each && (
          <BringIn
            parents={ids}
            name={null}
            rows={together(each.map(({ all, left }) => rowsOf(all.counts, left.counts)))}
            left={each.reduce((sum, { left }) => sum + left.totalCount, 0)}
            onClose={onClose}
          />
        )}
      </div>
    </MenuFrame>
  );
}

/** How much each touches, and how much of it is neither on the free view nor one of them; null until all have been counted. */
function useCounts(ids: readonly string[], { contents }: CanvasAddress) {
  const without = [...new Set([...nodesIn(contents.blocks), ...ids])];
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['neighbour counts', id, without],
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
        request(NeighbourCountsDocument, { id, without }, signal),
    })),
  });
  const each = answers.flatMap(({ data }) => data ?? []);
  return {
    each: each.length === ids.length ? each : null,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const { error, refetch } of answers) if (error !== null) void refetch();
    },
  };
}
