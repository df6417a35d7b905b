import { useMemo } from 'react';
import type { Days } from '../address/time.ts';
import { useSize } from '../canvas/use-size.ts';
import { type Filter, noFilter } from '../filter/filter.ts';
import { useFilterCount } from '../filter/use-filter.ts';
import { type StatementFilter, StatementsInTimeDocument } from '../generated/graphql.ts';
import { QueryButton } from '../query/QueryButton.tsx';
import { question } from '../query/show-query.ts';
import { laterWords } from '../wording/later-words.ts';
import { Brush } from './Brush.tsx';
import { type Choice, Controls } from './Controls.tsx';
import { isoDay } from './days.ts';
import { layOut } from './layout.ts';
import { Plot } from './Plot.tsx';
import { boundsOf, passingWithin, rangeOf } from './range.ts';
import type { Span } from './span.ts';
import { useChanges, useInTime } from './use-in-time.ts';
import './small-timeline.css';
import './timeline.css';

interface TimelineProps extends Choice {
  /** Which statements are shown. */
  readonly filter: StatementFilter;
  /** The filter whose range of days is chosen here; null where none is. */
  readonly range: Filter | null;
  readonly onChoice: (choice: Choice) => void;
  readonly onRange: (range: Pick<Filter, 'from' | 'to'>) => void;
  /** Opens the changes of stance between two days. */
  readonly onChanges: (days: Days) => void;
}

/** Heights in the picture, px: bars, lanes of uncertain dates, names of days. */
const room = { top: 26, bottom: 92 };
const lanes = { top: 100, step: 8 };
/** Where there are no bars, lines have their room, and say how many they stand for. */
const onlyLanes = { top: 34, step: 24 };
const height = 148;

/** The statements over time: bars, uncertain dates, changes of stance, a range to choose. */
export default function Timeline({
  filter,
  range,
  dates,
  grain,
  onChoice,
  onRange,
  onChanges,
}: TimelineProps) {
  const { element, size } = useSize();
  const { inTime, grain: drawn, fitting, error, retry } = useInTime(filter, { dates, grain });
  const told = useChanges(filter, dates === 'SAID');
  // Changes are of what was said when; by the date published there is none to mark.
  const changes = useMemo(() => (dates === 'SAID' ? told : []), [dates, told]);
  const layout = useMemo(
    () =>
      inTime === undefined || size === null
        ? null
        : layOut(inTime, drawn, changes, { width: size.width, ...room }),
    [inTime, drawn, changes, size],
  );
  const passing = useFilterCount(range ?? noFilter)?.statements;
  const tally = (span: Span, moving: boolean) => {
    if (inTime === undefined) return '';
    const within = moving ? passingWithin(inTime, span) : (passing ?? passingWithin(inTime, span));
    return laterWords.timeline.passing(within, inTime.statements);
  };
  const bare = layout !== null && layout.bars.length === 0;
  const draw = (brushed: { readonly from: number; readonly to: number } | null) =>
    layout !== null &&
    inTime !== undefined && (
      <Plot
        {...{ layout, height }}
        lanes={bare ? onlyLanes : lanes}
        counted={bare}
        range={brushed}
        label={laterWords.timeline.summary(
          inTime.statements,
          { from: isoDay(layout.span.start), to: isoDay(layout.span.end - 1) },
          dates === 'PUBLISHED',
        )}
      />
    );
  const base = layout?.base ?? 62;
  return (
    <section className="timeline" aria-label={laterWords.timeline.region}>
      <p className="timeline-legend small secondary" aria-hidden="true">
        {!bare && <span style={{ top: base - 22 }}>{laterWords.timeline.supports} ▲</span>}
        {!bare && <span style={{ top: base + 3 }}>{laterWords.timeline.opposes} ▼</span>}
        <span style={{ top: bare ? onlyLanes.top - 10 : lanes.top + 6 }}>
          {laterWords.timeline.uncertain}
        </span>
      </p>
      <div ref={element} className="timeline-plot">
        {error !== null && inTime === undefined && (
          <p className="timeline-message" role="alert">
            {laterWords.timeline.failed}{' '}
            <button type="button" className="link" onClick={() => void retry()}>
              {laterWords.timeline.again}
            </button>
          </p>
        )}
        {inTime !== undefined && size !== null && layout === null && (
          <p className="timeline-message secondary">{laterWords.timeline.nothing}</p>
        )}
        {layout !== null && inTime !== undefined && (
          <>
            {range === null || dates === 'PUBLISHED' ? (
              draw(null)
            ) : (
              <Brush
                layout={layout}
                range={rangeOf(range, layout.span)}
                tally={tally}
                onRange={(span) => onRange(boundsOf(span, layout.span))}
              >
                {draw}
              </Brush>
            )}
            {layout.diamonds.map(({ x, y, from, to, changes: own }) => (
              <button
                key={from}
                type="button"
                className="diamond"
                aria-label={laterWords.timeline.diamond(own.length, { from, to })}
                title={laterWords.timeline.diamond(own.length, { from, to })}
                style={{ left: x, top: y }}
                onClick={() => onChanges({ from, to })}
              >
                <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                  <path d="M6 .5 11.5 6 6 11.5 .5 6Z" />
                </svg>
              </button>
            ))}
          </>
        )}
      </div>
      <Controls {...{ dates, grain, fitting, inTime, onChoice }} withoutLine={layout?.withoutLine ?? 0}>
        <QueryButton
          asked={() =>
            question(StatementsInTimeDocument, { filter, dates, grain: grain ?? fitting ?? 'WEEK' })
          }
        />
      </Controls>
    </section>
  );
}
