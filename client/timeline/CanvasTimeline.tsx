import { useMemo } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { go } from '../address/history.ts';
import { laterWords } from '../wording/later-words.ts';
import { aroundRange } from './around.ts';
import Timeline from './Timeline.tsx';

/** The timeline of what the canvas shows: its range is the canvas' filter, one step to undo. */
export default function CanvasTimeline({ address }: { readonly address: CanvasAddress }) {
  const { time, filter } = address;
  const around = useMemo(() => aroundRange(filter), [filter]);
  return (
    <Timeline
      filter={around}
      range={filter}
      dates={time.dates}
      grain={time.grain}
      onChoice={(choice) => go({ ...address, time: { ...time, ...choice } })}
      onRange={(days) => go({ ...address, filter: { ...filter, ...days } }, laterWords.timeline.step)}
      onChanges={(changed) => go({ ...address, paths: null, time: { ...time, changed } })}
    />
  );
}
