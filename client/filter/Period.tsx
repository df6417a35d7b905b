import { words } from '../wording/words.ts';
import { useState } from 'react';
import { dayOf } from './filter-address.ts';
import { Group } from './Option.tsx';

/** Two days, either may be missing. */
interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

interface PeriodProps extends Days {
  readonly onChange: (period: Days) => void;
}

/** Whether a date field holds a whole day; a year that is being typed begins with zeros. */
const isWhole = (typed: string): boolean => typed === '' || (!typed.startsWith('0') && dayOf(typed) !== null);

/** From which day to which something can have been said. Applied as soon as both make sense. */
export function Period({ from, to, onChange }: PeriodProps) {
  const [typed, setTyped] = useState({ from: from ?? '', to: to ?? '' });
  const [applied, setApplied] = useState({ from, to });
  if (applied.from !== from || applied.to !== to) {
    // Changed from elsewhere: by a chip, or by going back.
    setApplied({ from, to });
    setTyped({ from: from ?? '', to: to ?? '' });
  }
  const turned = typed.from !== '' && typed.to !== '' && typed.to < typed.from;
  const type = (next: typeof typed) => {
    setTyped(next);
    const days = { from: next.from || null, to: next.to || null };
    if (!isWhole(next.from) || !isWhole(next.to)) return;
    if (days.from !== null && days.to !== null && days.to < days.from) return;
    setApplied(days);
    onChange(days);
  };
  return (
    <Group name={words.filter.said}>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="filter-field">
          <span>{words.filter.ends[end]}</span>
          <input
            type="date"
            value={typed[end]}
            aria-invalid={turned}
            onChange={(event) => type({ ...typed, [end]: event.target.value })}
          />
        </label>
      ))}
      <p className="small secondary" role="status">
        {turned ? words.filter.turned : words.filter.keepsThen}
      </p>
    </Group>
  );
}
