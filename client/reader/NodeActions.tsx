import { useContext } from 'react';
import { focusingOn } from '../address/focusing.ts';
import { useAddress, useCanvas } from '../address/history.ts';
import { Link } from '../address/Link.tsx';
import { PageLink } from '../address/PageLink.tsx';
import { readingPaths } from '../address/paths.ts';
import { Actions } from '../canvas/drawing/actions.ts';
import { laterWords } from '../wording/later-words.ts';

interface NodeActionsProps {
  readonly id: string;
  /** Whether it can stand in the middle of the focus view. */
  readonly focus?: boolean;
}

/** From what is read to its page and to what it touches: into the middle of the focus view where it does not stand there, and its menu. */
export function NodeActions({ id, focus = true }: NodeActionsProps) {
  const canvas = useCanvas();
  const { screen } = useAddress();
  const { openMenu } = useContext(Actions);
  return (
    <p className="reader-actions">
      {focus && (canvas.view !== 'focus' || canvas.focus !== id) && (
        <Link className="button" to={focusingOn({ ...canvas, shut: true }, id)}>
          {laterWords.reader.focus}
        </Link>
      )}
      {!id.startsWith('Document:') && (
        <PageLink id={id} className="button">
          {laterWords.dossier.page}
        </PageLink>
      )}
      {screen === 'canvas' && (
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          onClick={(event) => openMenu(id, event.currentTarget.getBoundingClientRect())}
        >
          {laterWords.reader.expand}
        </button>
      )}
      <Link className="button" to={readingPaths(canvas, id)}>
        {laterWords.paths.pathTo}
      </Link>
    </p>
  );
}
