import { useEffect, useMemo, useRef } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import type { Days } from '../address/time.ts';
import { ChangesInTimeDocument } from '../generated/graphql.ts';
import { QueryButton } from '../query/QueryButton.tsx';
import { question } from '../query/show-query.ts';
import { PanelFrame, type PanelProps } from '../reader/PanelFrame.tsx';
import { laterWords } from '../wording/later-words.ts';
import { aroundRange } from './around.ts';
import { ChangeView } from './ChangeView.tsx';
import { useChanges } from './use-in-time.ts';

interface ChangesPanelProps extends PanelProps {
  readonly address: CanvasAddress;
  /** Between which days. */
  readonly days: Days;
}

/** Who changed stance between two days: of each change the two statements, side by side. */
export default function ChangesPanel({ address, days, takesFocus, ...frame }: ChangesPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) panel.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const around = useMemo(() => aroundRange(address.filter), [address.filter]);
  const changes = useChanges(around)
    .filter(({ later }) => {
      const day = later.said?.earliest ?? '';
      return day >= days.from && day <= days.to;
    })
    .toReversed();
  const title = laterWords.timeline.changesTitle(days);
  return (
    <PanelFrame {...frame} label={title} className="reader changes-panel" panel={panel}>
      <header className="reader-head">
        <p className="small secondary">{laterWords.timeline.changes(changes.length)}</p>
        <h2>
          <b>{title}</b>
        </h2>
      </header>
      {changes.length === 0 ? (
        <p className="padded">{laterWords.timeline.noChanges}</p>
      ) : (
        <>
          {changes.map((change) => (
            <ChangeView key={`${change.holding.id} ${change.later.id}`} change={change} />
          ))}
          <p className="padded small secondary">{laterWords.timeline.changesNote}</p>
        </>
      )}
      <p className="padded">
        <QueryButton asked={() => question(ChangesInTimeDocument, { filter: around })} />
      </p>
    </PanelFrame>
  );
}
