import { focusingOn } from '../address/focusing.ts';
import { useCanvas } from '../address/history.ts';
import { Link } from '../address/Link.tsx';

/** Puts what is read into the middle of the focus view; nothing where it stands there. */
export function FocusButton({ id }: { readonly id: string }) {
  const canvas = useCanvas();
  if (canvas.view === 'focus' && canvas.focus === id) return null;
  return (
    <p className="reader-actions">
      <Link className="button" to={focusingOn({ ...canvas, shut: true }, id)}>
        Focus
      </Link>
    </p>
  );
}
