import type { ReactNode } from 'react';
import { type Grain, grains, type TimeView } from '../address/time.ts';
import { laterWords } from '../wording/later-words.ts';
import '../page/field.css';
import type { InTime } from './span.ts';

export type Choice = Pick<TimeView, 'dates' | 'grain'>;

interface ControlsProps extends Choice {
  /** The grain that suits what there is. */
  readonly fitting: Grain | null;
  readonly inTime: InTime | undefined;
  readonly withoutLine: number;
  readonly onChoice: (choice: Choice) => void;
  /** Behind all this. */
  readonly children: ReactNode;
}

/** By which date, how long a bar is, and what the picture cannot show. */
export function Controls({ dates, grain, fitting, inTime, withoutLine, onChoice, children }: ControlsProps) {
  const { timeline } = laterWords;
  const names = { SAID: timeline.said, PUBLISHED: timeline.published };
  return (
    <div className="timeline-controls">
      <div role="group" aria-label={timeline.dates} className="timeline-dates">
        {(['SAID', 'PUBLISHED'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={dates === one}
            onClick={() => onChoice({ dates: one, grain })}
          >
            {names[one]}
          </button>
        ))}
      </div>
      <select
        className="field"
        aria-label={timeline.grain}
        value={grain ?? ''}
        onChange={({ target }) =>
          onChoice({ dates, grain: grains.find((one) => one === target.value) ?? null })
        }
      >
        <option value="">{timeline.chosenGrain(timeline.grains[fitting ?? 'WEEK'])}</option>
        {grains.map((one) => (
          <option key={one} value={one}>
            {timeline.grains[one]}
          </option>
        ))}
      </select>
      <p className="small secondary">
        {inTime !== undefined && inTime.undated > 0 && timeline.undated(inTime.undated)}
        {withoutLine > 0 && <> {timeline.withoutLine(withoutLine)}</>}
        {dates === 'PUBLISHED' && <> {timeline.bySaid}</>}
      </p>
      {children}
    </div>
  );
}
