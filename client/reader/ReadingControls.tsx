import { go, useCanvas } from '../address/history.ts';
import { laterWords } from '../wording/later-words.ts';
import './reading-controls.css';

/** In which order the statements below are read. */
export function ReadingControls() {
  const canvas = useCanvas();
  const { reader } = laterWords;
  return (
    <p className="reading-controls">
      <select
        aria-label={reader.order}
        value={canvas.reading.oldestFirst ? 'oldest' : 'newest'}
        onChange={({ target }) =>
          go({ ...canvas, reading: { ...canvas.reading, oldestFirst: target.value === 'oldest' } })
        }
      >
        <option value="newest">{reader.newestFirst}</option>
        <option value="oldest">{reader.oldestFirst}</option>
      </select>
    </p>
  );
}
