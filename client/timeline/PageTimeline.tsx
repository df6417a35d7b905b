import { useState } from 'react';
import { type Days, timeClosed } from '../address/time.ts';
import type { StatementFilter } from '../generated/graphql.ts';
import { ChangeView } from './ChangeView.tsx';
import type { Choice } from './Controls.tsx';
import Timeline from './Timeline.tsx';
import { useChanges } from './use-in-time.ts';
import './page-timeline.css';

const nothing = (): void => undefined;

/** The statements of a page over time; who changed stance in a bucket is read below it. Nothing is filtered by it. */
export default function PageTimeline({ filter }: { readonly filter: StatementFilter }) {
  const [choice, setChoice] = useState<Choice>(timeClosed);
  const [days, setDays] = useState<Days | null>(null);
  const changes = useChanges(filter, days !== null).filter(({ later }) => {
    const day = later.said?.earliest ?? '';
    return days !== null && day >= days.from && day <= days.to;
  });
  return (
    <div className="page-timeline">
      <Timeline
        {...{ filter }}
        {...choice}
        range={null}
        onChoice={setChoice}
        onRange={nothing}
        onChanges={setDays}
      />
      {changes.map((change) => (
        <ChangeView key={`${change.holding.id} ${change.later.id}`} change={change} />
      ))}
    </div>
  );
}
