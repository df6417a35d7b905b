import { useMemo } from 'react';
import { Failure } from './Failure.tsx';
import { groupTraces } from './group.ts';
import { type Known, StatementView } from './StatementView.tsx';
import { useTraces } from './use-traces.ts';

interface TraceListProps {
  readonly id: string;
  readonly known: Known;
}

/** All the words behind something, newest first, as many pages as were asked for. */
export function TraceList({ id, known }: TraceListProps) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useTraces(id);
  const traces = useMemo(
    () => data?.pages.flatMap(({ trace }) => trace.edges.map(({ node }) => node)) ?? [],
    [data],
  );
  const statements = useMemo(() => groupTraces(traces), [traces]);
  if (!data) return error ? <Failure error={error} id={id} /> : <ReaderSkeleton />;
  const total = data.pages[0]?.trace.totalCount ?? 0;
  return (
    <>
      {statements.length === 0 && <p className="padded secondary">Nobody is on record with words on this.</p>}
      {statements.map((statement) => (
        <StatementView key={statement.key} statement={statement} known={known} />
      ))}
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
