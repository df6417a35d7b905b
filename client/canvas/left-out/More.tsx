import { useRef, useState } from 'react';
import { apart } from '../../page/apart.tsx';
import type { MorePanelProps } from './MorePanel.tsx';
import './left-out.css';

const MorePanel = apart(async () => (await import('./MorePanel.tsx')).MorePanel);

interface MoreProps extends Omit<MorePanelProps, 'button' | 'onClose'> {
  /** "and 312 more": what the button says. */
  readonly label: string;
  /** What it says to a screen reader, where the label is short. */
  readonly name?: string;
  readonly className: string;
}

/** "and 312 more": leads to a list of them, to search in, to read from, and to bring in from. */
export function More({ label, name, className, ...panel }: MoreProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        type="button"
        ref={button}
        className={className}
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {open && <MorePanel {...panel} button={button} onClose={() => setOpen(false)} />}
    </>
  );
}
