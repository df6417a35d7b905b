import { useId, useMemo } from 'react';
import { useCanvas } from '../address/history.ts';
import type { Stance } from '../generated/graphql.ts';
import { laterWords } from '../wording/later-words.ts';
import { EndOfList } from './EndOfList.tsx';
import { Failure } from './Failure.tsx';
import { ReadingControls } from './ReadingControls.tsx';
import { type Section, sectionsOf } from './sections.ts';
import { stanceOf } from './StackStrip.tsx';
import { type Known, StatementView } from './StatementView.tsx';
import { useTraces } from './use-traces.ts';
import './trace-list.css';

interface TraceListProps {
  readonly id: string;
  /** Global ids of further nodes whose statements are read together with those of the first. */
  readonly also?: readonly string[];
  readonly known: Known;
  /** Only statements that take this stance, null for all. Only where all are on one position. */
  readonly only?: Stance | null;
}

const alone: readonly string[] = [];

/** All the words behind something, in the order and the groups chosen; more are fetched as one scrolls. */
export function TraceList({ id, also = alone, known, only = null }: TraceListProps) {
  const { reading } = useCanvas();
  const traces = useTraces(id, { reading, also });
  const { data, error, isPlaceholderData, isFetchingNextPage } = traces;
  const sections = useMemo(
    () =>
      sectionsOf(
        (data?.pages ?? []).map(({ trace }) => trace),
        reading.by,
      ),
    [data, reading.by],
  );
  if (!data) return error ? <Failure error={error} id={id} /> : <ReaderSkeleton />;
  const shown = data.pages.reduce((sum, { trace }) => sum + trace.edges.length, 0);
  const total = data.pages[0]?.trace.totalCount ?? 0;
  return (
    <>
      {total > 1 && <ReadingControls />}
      {shown === 0 && <p className="padded secondary">{laterWords.reader.nobody}</p>}
      {sections.map((section) => (
        <SectionView
          key={section.key}
          {...{ section, known, only }}
          busy={isPlaceholderData || isFetchingNextPage}
        />
      ))}
      {error && <Failure error={error} id={id} />}
      <EndOfList
        {...{ shown, total }}
        fetching={isFetchingNextPage}
        {...(traces.hasNextPage && { onMore: () => void traces.fetchNextPage() })}
        byItself={error === null}
      />
    </>
  );
}

interface SectionViewProps {
  readonly section: Section;
  readonly known: Known;
  readonly only: Stance | null;
  readonly busy: boolean;
}

/** One group under its heading, as a feed: assistive technology steps from statement to statement, and is told when more come. */
function SectionView({ section: { title, count, statements }, known, only, busy }: SectionViewProps) {
  const heading = useId();
  const { reader } = laterWords;
  const chosen = only === null ? statements : statements.filter((one) => stanceOf(one) === only);
  const label = title === null ? { 'aria-label': reader.statements } : { 'aria-labelledby': heading };
  return (
    <>
      {title !== null && (
        <h3 className="group-head" id={heading}>
          <bdi>{title}</bdi>
          {count !== null && <span className="secondary"> {reader.statementsOf(count)}</span>}
        </h3>
      )}
      <div role="feed" aria-busy={busy} {...label}>
        {chosen.map((statement, at) => (
          <StatementView key={statement.key} {...{ statement, known }} place={at + 1} />
        ))}
      </div>
    </>
  );
}

/** The shape of a statement while its words are on their way. */
export function ReaderSkeleton() {
  return (
    <div className="skeleton" role="status" aria-label={laterWords.reader.loading}>
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
