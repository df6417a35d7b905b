import { laterWords } from '../wording/later-words.ts';

/** What could not be fetched, and the button that asks for it again. */
export function Failure({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) {
  return (
    <p className="table-note" role="alert">
      {text}{' '}
      <button type="button" className="link" onClick={onRetry}>
        {laterWords.table.again}
      </button>
    </p>
  );
}
