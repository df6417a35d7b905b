import { useMemo } from 'react';
import { Bars } from '../timeline/Bars.tsx';
import { isoDay } from '../timeline/days.ts';
import { layOut } from '../timeline/layout.ts';
import { useInTime } from '../timeline/use-in-time.ts';
import { inWords } from '../wording/dates.ts';
import { laterWords } from '../wording/later-words.ts';
import '../timeline/small-timeline.css';

/** px of the picture. */
const picture = { width: 290, height: 70 };
const nothing: readonly never[] = [];

/** When an actor spoke: bars up for what supports, down for what opposes. Nothing where no date is exact enough for a bar. */
export function OverTime({ actor }: { readonly actor: string }) {
  const filter = useMemo(() => ({ actors: [actor] }), [actor]);
  const { inTime, grain } = useInTime(filter, { dates: 'SAID', grain: null });
  const layout = useMemo(
    () =>
      inTime === undefined || inTime.buckets.length === 0
        ? null
        : layOut(inTime, grain, nothing, { width: picture.width, top: 0, bottom: picture.height }),
    [inTime, grain],
  );
  if (layout === null) return null;
  return (
    <section className="over-time">
      <h3>{laterWords.dossier.overTime}</h3>
      <svg className="in-time" viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
        <path className="base" d={`M0 ${layout.base}H${picture.width}`} />
        <Bars {...layout} />
      </svg>
      <p className="small secondary ends">
        <span>{inWords(isoDay(layout.span.start))}</span>
        <span>{inWords(isoDay(layout.span.end))}</span>
      </p>
    </section>
  );
}
