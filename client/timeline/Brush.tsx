import type { ReactNode } from 'react';
import { laterWords } from '../wording/later-words.ts';
import { isoDay } from './days.ts';
import { type Layout, placeOf } from './layout.ts';
import type { Span } from './span.ts';
import { type End, useBrush } from './use-brush.ts';

interface BrushProps {
  readonly layout: Layout<unknown>;
  /** What passes the filter. */
  readonly range: Span;
  /** How many statements a range lets through, in words. */
  readonly tally: (range: Span, moving: boolean) => string;
  readonly onRange: (range: Span) => void;
  /** Draws what lies under the handles; what of it is chosen, px. */
  readonly children: (range: { readonly from: number; readonly to: number } | null) => ReactNode;
}

/** A timeline on which a range of days is chosen: by dragging over it, or by its two handles. */
export function Brush({ layout, range, tally, onRange, children }: BrushProps) {
  const { edges, span, width } = layout;
  const place = placeOf(layout);
  const brush = useBrush({
    edges,
    range,
    dayAt: (x) => span.start + (x / width) * (span.end - span.start),
    onRange,
  });
  const { shown } = brush;
  const [from, to] = [place(shown.start), place(shown.end)];
  const whole = shown.start <= span.start && shown.end >= span.end;
  const days = { from: isoDay(shown.start), to: isoDay(shown.end - 1) };
  const told = `${laterWords.timeline.range(days)} · ${tally(shown, brush.moving)}`;
  return (
    <div className="brush" {...brush.surface}>
      {children(whole ? null : { from, to })}
      {!whole && (
        <p
          className="brush-told"
          aria-hidden="true"
          data-over={width < 2 * toldRoom || undefined}
          style={toldPlace(from, to, width)}
        >
          {told}
        </p>
      )}
      {(['start', 'end'] as const).map((end: End) => (
        <div
          key={end}
          className="brush-handle"
          data-end={end}
          data-whole={whole || undefined}
          role="slider"
          tabIndex={0}
          aria-label={end === 'start' ? laterWords.timeline.from : laterWords.timeline.to}
          title={laterWords.timeline.brushHelp}
          aria-valuemin={0}
          aria-valuemax={edges.length - 1}
          aria-valuenow={brush.indexOf(end)}
          aria-valuetext={`${laterWords.timeline.day(end === 'start' ? days.from : days.to)}, ${tally(shown, brush.moving)}`}
          style={{ left: end === 'start' ? from : to }}
          {...brush.handle(end)}
        />
      ))}
    </div>
  );
}

/** px that what is told of a range needs. */
const toldRoom = 270;

/** Inside the range where it fits, else beside it on the side that has room; over all else where there is none, as on phones. */
function toldPlace(
  from: number,
  to: number,
  width: number,
): { readonly left: number } | { readonly right: number } {
  if (to - from >= toldRoom) return { left: from + 8 };
  if (width - to >= toldRoom) return { left: to + 10 };
  return from >= toldRoom ? { right: width - from + 10 } : { left: 0 };
}
