import { laterWords } from '../wording/later-words.ts';
import type { Layout, Bar } from './layout.ts';
import type { Line } from './lanes.ts';

interface PlotProps {
  readonly layout: Layout<unknown>;
  readonly height: number;
  /** Where the lanes of uncertain dates begin, and how far one is from the next. */
  readonly lanes: { readonly top: number; readonly step: number };
  /** Whether lines say how many statements they stand for. */
  readonly counted: boolean;
  /** What of it passes the filter, px; null where nothing is chosen. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly label: string;
}

/** The picture of a timeline: bars for and against, uncertain dates as lines over their interval, the names of days. */
export function Plot({ layout, height, lanes, counted, range, label }: PlotProps) {
  const { width, base, bars, lines, ticks } = layout;
  return (
    <svg className="in-time" width={width} height={height} role="img" aria-label={label}>
      {range !== null && (
        <rect
          className="brushed"
          x={range.from}
          width={Math.max(0, range.to - range.from)}
          height={height - 20}
        />
      )}
      {ticks.map(({ x, day, names, newYear }) => (
        <g key={day}>
          <path className="tick" d={`M${x} 0V${height - 20}`} />
          <text x={x + 3} y={height - 6}>
            {laterWords.timeline.tick(day, names, newYear)}
          </text>
        </g>
      ))}
      {bars.map((bar) => (
        <BarMark key={bar.bucket.from} bar={bar} base={base} />
      ))}
      {bars.length > 0 && <path className="base" d={`M0 ${base}H${width}`} />}
      {lines.map((line) => (
        <LineMark
          key={`${line.interval.earliest}/${line.interval.latest}`}
          line={line}
          counted={counted}
          y={lanes.top + line.lane * lanes.step}
        />
      ))}
    </svg>
  );
}

function BarMark({ bar, base }: { readonly bar: Bar; readonly base: number }) {
  const { bucket, x, width, astride, silent, up, down } = bar;
  const half = astride + silent;
  return (
    <g>
      <title>{laterWords.timeline.bucket({ days: bucket, ...bucket })}</title>
      {silent > 0 && <rect className="silent" x={x} y={base - half} width={width} height={2 * half} />}
      {astride > 0 && (
        <rect className="neutral" x={x} y={base - astride} width={width} height={2 * astride} />
      )}
      {up > 0 && <rect className="supports" x={x} y={base - half - up} width={width} height={up} />}
      {down > 0 && <rect className="opposes" x={x} y={base + half} width={width} height={down} />}
    </g>
  );
}

interface LineMarkProps {
  readonly line: Line;
  readonly y: number;
  readonly counted: boolean;
}

function LineMark({ line, y, counted }: LineMarkProps) {
  const { interval, from, to, openBefore, openAfter } = line;
  return (
    <g className={stanceOf(interval)}>
      <title>{laterWords.timeline.interval(interval.statements, interval.earliest, interval.latest)}</title>
      <path className="interval" d={`M${from + (openBefore ? 5 : 0)} ${y}H${to - (openAfter ? 5 : 0)}`} />
      {counted && (
        <text x={from + 10} y={y - 6}>
          {laterWords.timeline.lineCount(interval.statements)}
        </text>
      )}
      {openBefore && (
        <path className="arrow" d={`M${from + 7} ${y - 4}L${from} ${y}L${from + 7} ${y + 4}Z`} />
      )}
      {openAfter && <path className="arrow" d={`M${to - 7} ${y - 4}L${to} ${y}L${to - 7} ${y + 4}Z`} />}
    </g>
  );
}

/** The stance of all statements of an interval taken together, as on a line of the canvas. */
function stanceOf({ supports, opposes }: Line['interval']): string {
  if (supports > 0 && opposes > 0) return 'mixed';
  if (supports > 0) return 'supports';
  return opposes > 0 ? 'opposes' : 'neutral';
}
