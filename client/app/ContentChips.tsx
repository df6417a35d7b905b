import type { CanvasAddress } from '../address/address.ts';
import { unhiding } from '../address/editing.ts';
import { go } from '../address/history.ts';
import { Icon } from '../marks/Icon.tsx';
import { words } from '../wording/words.ts';

/** That the canvas does not show everything, though the filter would: what is hidden, and the choice of things that there only is. */
export function ContentChips({ address }: { readonly address: CanvasAddress }) {
  const { contents, view } = address;
  const { hidden, only } = contents;
  const showAll = () => go({ ...address, contents: { ...contents, only: null } }, words.steps.showAll);
  return (
    <>
      {hidden.length > 0 && (
        <span className="filter-chip">
          {words.app.hidden(hidden.length)}
          <button
            type="button"
            className="word"
            onClick={() => go(unhiding(address), words.steps.showHidden)}
          >
            {words.app.show}
          </button>
        </span>
      )}
      {only !== null && view !== 'free' && (
        <span className="filter-chip">
          {words.app.onlyThings(only.length)}
          <button
            type="button"
            aria-label={words.app.showAllAgain}
            title={words.app.showAllAgain}
            onClick={showAll}
          >
            <Icon name="close" />
          </button>
        </span>
      )}
    </>
  );
}
