import { undo } from '../address/history.ts';
import { closeNotice, useNotice } from '../page/notice.ts';
import { words } from '../wording/words.ts';

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
              {words.app.takeBack}
            </button>
          )}
          <button type="button" className="link" onClick={closeNotice}>
            {words.app.close}
          </button>
        </p>
      )}
    </div>
  );
}
