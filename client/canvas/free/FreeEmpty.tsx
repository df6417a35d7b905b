import { useEffect } from 'react';
import type { CanvasAddress } from '../../address/address.ts';
import { go } from '../../address/history.ts';
import { noteDrawn } from '../first-drawn.ts';
import type { DrawnGraph } from '../model.ts';
import { mostHeard, selectedNodes, startingWith } from './start.ts';
import { laterWords } from '../../wording/later-words.ts';

const says = laterWords.views.free;

/** What to do where nothing was brought in yet. */
export function FreeEmpty({
  graph,
  address,
}: {
  readonly graph: DrawnGraph;
  readonly address: CanvasAddress;
}) {
  useEffect(noteDrawn, []);
  const selected = selectedNodes(address);
  const loudest = mostHeard(graph);
  const start = (ids: readonly string[]) => go(startingWith(address, ids), says.startStep);
  return (
    <div className="free-empty">
      <h2>{says.empty}</h2>
      <p>{says.how}</p>
      <p className="free-starts">
        {selected.length > 0 && (
          <button type="button" className="button primary" onClick={() => start(selected)}>
            {says.startSelected(selected.length)}
          </button>
        )}
        {loudest !== null && (
          <button
            type="button"
            className={selected.length > 0 ? 'button' : 'button primary'}
            onClick={() => start([loudest.id])}
          >
            <span>
              {says.startFrom}
              <bdi>{loudest.name}</bdi>
              {says.heardMost}
            </span>
          </button>
        )}
      </p>
    </div>
  );
}
