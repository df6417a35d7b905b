import { undo } from '../address/history.ts';
import { closeNotice, useNotice } from '../page/notice.ts';

function takeBack(): void {
  undo();
  closeNotice();
}

/** One line on what was done, over the foot of the page. */
export function NoticeLine() {
  const notice = useNotice();
  return (
    <div role="status">
      {notice !== null && (
        <p className="notice">
          {notice.text}
          {notice.undoable && (
            <button type="button" className="link" onClick={takeBack}>
              Undo
            </button>
          )}
          <button type="button" className="link" onClick={closeNotice}>
            Close
          </button>
        </p>
      )}
    </div>
  );
}
