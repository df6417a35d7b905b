import { useMemo } from 'react';
import { Icon } from '../marks/Icon.tsx';
import type { CanvasAddress } from '../address/address.ts';
import { go } from '../address/history.ts';
import { words } from '../wording/words.ts';
import { aroundRange } from './around.ts';
import { Bars } from './Bars.tsx';
import { layOut } from './layout.ts';
import { useInTime } from './use-in-time.ts';
import './small-timeline.css';

/** px of the picture. */
const picture = { width: 200, height: 30 };
const nothing: readonly never[] = [];

/** In the foot of the canvas: when it was said at a glance, and the button that opens the timeline. */
export default function SmallTimeline({ address }: { readonly address: CanvasAddress }) {
  const { time, filter } = address;
  const around = useMemo(() => aroundRange(filter), [filter]);
  const { inTime, grain } = useInTime(around, { dates: 'SAID', grain: null });
  const layout = useMemo(
    () =>
      inTime === undefined
        ? null
        : layOut(inTime, grain, nothing, { width: picture.width, top: 0, bottom: picture.height }),
    [inTime, grain],
  );
  const label = time.open ? words.app.closeTimeline : words.app.openTimeline;
  return (
    <div className="small-timeline">
      {layout !== null && layout.bars.length > 0 && (
        <svg viewBox={`0 0 ${picture.width} ${picture.height}`} preserveAspectRatio="none" aria-hidden="true">
          <path className="base" d={`M0 ${layout.base}H${picture.width}`} />
          <Bars
            {...layout}
            isOutside={({ bucket }) =>
              (filter.from !== null && bucket.to < filter.from) ||
              (filter.to !== null && bucket.from > filter.to)
            }
          />
        </svg>
      )}
      <button
        type="button"
        className="button"
        aria-expanded={time.open}
        aria-label={label}
        onClick={() => go({ ...address, time: { ...time, open: !time.open } })}
      >
        {words.app.timeline} <Icon name={time.open ? 'down' : 'up'} />
      </button>
    </div>
  );
}
