import { say, useNotice } from '../page/notice.ts';

/** One line on what was done, until it is closed. */
export function Notice() {
  const text = useNotice();
  return (
    <div role="status">
      {text !== null && (
        <p className="notice">
          {text}
          <button type="button" className="link" onClick={() => say(null)}>
            Close
          </button>
        </p>
      )}
    </div>
  );
}
