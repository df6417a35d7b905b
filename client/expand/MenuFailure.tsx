import { laterWords } from '../wording/later-words.ts';

/** Why the menu could not ask, and the way to ask again: the menu stays. */
export function MenuFailure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  return (
    <div className="node-menu-failure" role="alert">
      <p>{error.message}</p>
      <button type="button" className="button" onClick={onRetry}>
        {laterWords.expand.again}
      </button>
    </div>
  );
}
