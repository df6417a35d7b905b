import { useMemo } from 'react';
import { useCanvas } from '../address/history.ts';
import type { Stance } from '../generated/graphql.ts';
import { Failure } from './Failure.tsx';
import { groupTraces } from './group.ts';
import { ReadingControls } from './ReadingControls.tsx';
import { stanceOf } from './StackStrip.tsx';
import { type Known, StatementView } from './StatementView.tsx';
import { useTraces } from './use-traces.ts';
import './trace-list.css';

interface TraceListProps {
  readonly id: string;
  readonly known: Known;
  /** Only statements that take this stance, null for all. Only where all are on one position. */
  readonly only?: Stance | null;
}

/** All the words behind something in the order chosen, as many pages as were asked for. */
export function TraceList({ id, known, only = null }: TraceListProps) {
  const { reading } = useCanvas();
  const { data, error, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = useTraces(
    id,
    reading,
  );
  const traces = useMemo(
    () => data?.pages.flatMap(({ trace }) => trace.edges.map(({ node }) => node)) ?? [],
    [data],
  );
  const statements = useMemo(() => groupTraces(traces), [traces]);
  const shown = only === null ? statements : statements.filter((statement) => stanceOf(statement) === only);
  if (!data) return error ? <Failure error={error} id={id} /> : <ReaderSkeleton />;
  const total = data.pages[0]?.trace.totalCount ?? 0;
  return (
    <>
      {statements.length > 1 && <ReadingControls />}
      {statements.length === 0 && <p className="padded secondary">Nobody is on record with words on this.</p>}
      <div aria-busy={isPlaceholderData}>
        {shown.map((statement) => (
          <StatementView key={statement.key} statement={statement} known={known} />
        ))}
      </div>
      {error && <Failure error={error} id={id} />}
      {hasNextPage && (
        <p className="show-more">
          <button
            type="button"
            className="button"
            disabled={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {isFetchingNextPage ? 'Fetching …' : `Show more (${traces.length} of ${total} shown)`}
          </button>
        </p>
      )}
    </>
  );
}

/** The shape of a statement while its words are on their way. */
export function ReaderSkeleton() {
  return (
    <div className="skeleton" role="status" aria-label="Loading the words">
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
