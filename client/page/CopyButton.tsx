import { type ReactNode, useEffect, useState } from 'react';
import { copy } from './copy.ts';
import { words } from '../wording/words.ts';

interface CopyButtonProps {
  /** What is copied, made when it is asked for; null copies nothing. */
  readonly text: () => string | null;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Copies a text and says whether that went well, on itself and to screen readers. */
export function CopyButton({ text, children, className = 'link' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<string | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), 2_500);
    return () => clearTimeout(timer);
  }, [outcome]);
  const run = async () => {
    const made = text();
    if (made !== null) setOutcome((await copy(made)) ? words.page.copied : words.page.copyForbidden);
  };
  return (
    <button type="button" className={className} onClick={() => void run()}>
      {outcome ?? children}
      <span className="hidden" role="status">
        {outcome}
      </span>
    </button>
  );
}
