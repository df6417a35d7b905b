import { groupings, type Reading } from '../address/reading.ts';
import { go, useCanvas } from '../address/history.ts';
import { laterWords } from '../wording/later-words.ts';
import '../page/field.css';
import './reading-controls.css';

/** In which order the statements below are read, and by what they are grouped. */
export function ReadingControls() {
  const canvas = useCanvas();
  const { reading } = canvas;
  const { reader } = laterWords;
  const change = (next: Partial<Reading>) => go({ ...canvas, reading: { ...reading, ...next } });
  return (
    <p className="reading-controls">
      <select
        className="field"
        aria-label={reader.group}
        value={reading.by ?? ''}
        onChange={({ target }) => change({ by: groupings.find((one) => one === target.value) ?? null })}
      >
        <option value="">{reader.ungrouped}</option>
        {groupings.map((one) => (
          <option key={one} value={one}>
            {reader.groups[one]}
          </option>
        ))}
      </select>
      <select
        className="field"
        aria-label={reader.order}
        value={reading.oldestFirst ? 'oldest' : 'newest'}
        onChange={({ target }) => change({ oldestFirst: target.value === 'oldest' })}
      >
        <option value="newest">{reader.newestFirst}</option>
        <option value="oldest">{reader.oldestFirst}</option>
      </select>
    </p>
  );
}
