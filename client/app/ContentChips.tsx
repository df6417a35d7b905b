import type { CanvasAddress } from '../address/address.ts';
import { unhiding } from '../address/editing.ts';
import { go } from '../address/history.ts';
import { Icon } from '../marks/Icon.tsx';

/** That the canvas does not show everything, though the filter would: what is hidden, and the choice of things that there only is. */
export function ContentChips({ address }: { readonly address: CanvasAddress }) {
  const { contents, view } = address;
  const { hidden, only } = contents;
  const showAll = () => go({ ...address, contents: { ...contents, only: null } }, 'show all');
  return (
    <>
      {hidden.length > 0 && (
        <span className="filter-chip">
          {hidden.length} hidden
          <button type="button" className="word" onClick={() => go(unhiding(address), 'show what is hidden')}>
            Show
          </button>
        </span>
      )}
      {only !== null && view !== 'free' && (
        <span className="filter-chip">
          only {only.length} things
          <button type="button" aria-label="Show all again" title="Show all again" onClick={showAll}>
            <Icon name="close" />
          </button>
        </span>
      )}
    </>
  );
}
