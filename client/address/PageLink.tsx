import type { ReactNode } from 'react';
import { useCanvas } from './history.ts';
import { Link } from './Link.tsx';
import { pageOf } from './pages.ts';

interface PageLinkProps {
  /** Global id. */
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly tabIndex?: 0 | -1;
  readonly onFollow?: () => void;
}

/**
 * A link to the page of a node. Names on pages and in the heads of the reader lead there; names within the reader select on the canvas, whose
 * reader then has "Page".
 */
export function PageLink({ id, children, className, tabIndex, onFollow }: PageLinkProps) {
  const { selection } = useCanvas();
  const to = pageOf(id, selection);
  if (to === null) return children;
  return (
    <Link
      to={to}
      {...(className !== undefined && { className })}
      {...(tabIndex !== undefined && { tabIndex })}
      {...(onFollow !== undefined && { onFollow })}
    >
      {children}
    </Link>
  );
}
