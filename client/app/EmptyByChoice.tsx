import type { CanvasAddress } from '../address/address.ts';
import { go } from '../address/history.ts';
import { noFilter } from '../filter/filter.ts';
import { drawsAll } from '../filter/statement-filter.ts';
import { words } from '../wording/words.ts';

/** Nothing of what the canvas is limited to can be drawn: why, and the ways back to where something is. */
export function EmptyByChoice({ address }: { readonly address: CanvasAddress }) {
  const { contents, filter } = address;
  const filtered = !drawsAll(filter);
  return (
    <div className="page message">
      <h2>{words.app.nothingHeld(filtered)}</h2>
      <p className="filter-ways">
        <button
          type="button"
          className="button"
          onClick={() => go({ ...address, contents: { ...contents, only: null } }, words.steps.showAll)}
        >
          {words.app.showAllAgain}
        </button>
        {filtered && (
          <button type="button" className="button" onClick={() => go({ ...address, filter: noFilter })}>
            {words.app.removeFilters}
          </button>
        )}
      </p>
    </div>
  );
}
