import type { CanvasAddress } from '../../address/address.ts';
import { go } from '../../address/history.ts';
import { counted } from '../../wording/counted.ts';
import type { DrawnGraph } from '../model.ts';
import { mostHeard, selectedNodes, startingWith } from './start.ts';

/** What to do where nothing was brought in yet. */
export function FreeEmpty({
  graph,
  address,
}: {
  readonly graph: DrawnGraph;
  readonly address: CanvasAddress;
}) {
  const selected = selectedNodes(address);
  const loudest = mostHeard(graph);
  const start = (ids: readonly string[]) => go(startingWith(address, ids), 'start the free view');
  return (
    <div className="free-empty">
      <h2>Nothing is here yet</h2>
      <p>
        This view shows only what you bring in, and leaves it where you put it. Search for something and
        choose “Bring in”, or open the menu of anything in another view: right click, long press, or the menu
        key.
      </p>
      <p className="free-starts">
        {selected.length > 0 && (
          <button type="button" className="button primary" onClick={() => start(selected)}>
            {selected.length === 1
              ? 'Start from what is selected'
              : `Start from the ${counted(selected.length, 'thing')} selected`}
          </button>
        )}
        {loudest !== null && (
          <button
            type="button"
            className={selected.length > 0 ? 'button' : 'button primary'}
            onClick={() => start([loudest.id])}
          >
            <span>
              Start from <bdi>{loudest.name}</bdi>, heard most
            </span>
          </button>
        )}
      </p>
    </div>
  );
}
