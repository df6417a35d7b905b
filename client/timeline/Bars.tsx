import type { Bar } from './layout.ts';

interface BarsProps {
  readonly bars: readonly Bar[];
  /** y of the line they stand on, px. */
  readonly base: number;
  /** Whether a bar lies outside of what is kept. */
  readonly isOutside?: (bar: Bar) => boolean;
}

/** The bars of a small timeline: up for what supports, down for what opposes, astride the line for what does neither. */
export function Bars({ bars, base, isOutside }: BarsProps) {
  return bars.map((bar) => {
    const { bucket, x, width, astride, silent, up, down } = bar;
    const half = astride + silent;
    return (
      <g key={bucket.from} className={isOutside?.(bar) === true ? 'outside' : undefined}>
        {half > 0 && <rect className="neutral" x={x} y={base - half} width={width} height={2 * half} />}
        {up > 0 && <rect className="supports" x={x} y={base - half - up} width={width} height={up} />}
        {down > 0 && <rect className="opposes" x={x} y={base + half} width={width} height={down} />}
      </g>
    );
  });
}
