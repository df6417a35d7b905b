import type { MouseEvent, ReactNode } from 'react';
import { type Address, formatAddress } from './address.ts';
import { selecting } from './focusing.ts';
import { go, useCanvas } from './history.ts';

interface LinkProps {
  readonly to: Address;
  readonly children: ReactNode;
  readonly className?: string;
  /** -1 where Tab passes it over, such as within a cell. */
  readonly tabIndex?: 0 | -1;
  /** After a plain click led there. */
  readonly onFollow?: () => void;
}

/** A real link within Dixit: a plain click stays on the page, everything else (new tab, copy) is the browser's. */
export function Link({ to, children, className, tabIndex, onFollow }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
    onFollow?.();
  };
  return (
    <a href={formatAddress(to)} onClick={follow} tabIndex={tabIndex} className={className}>
      {children}
    </a>
  );
}

/** A link that selects a node or an edge on the canvas and opens its trace. */
export function SelectLink({
  id,
  children,
  className,
}: {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const canvas = useCanvas();
  return (
    <Link to={selecting(canvas, id)} {...(className !== undefined && { className })}>
      {children}
    </Link>
  );
}
