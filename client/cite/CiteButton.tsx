import { useState } from 'react';
import { apart } from '../page/apart.tsx';
import { laterWords } from '../wording/later-words.ts';

const CiteDialog = apart(async () => (await import('./CiteDialog.tsx')).CiteDialog);

interface CiteButtonProps {
  /** Global id of the quote. */
  readonly quote: string;
  /** Global id of the speaker's statement that is meant, where several rest on the quote. */
  readonly statement: string | null;
  readonly className: string;
}

/** Opens the citations of a quote. */
export function CiteButton({ quote, statement, className }: CiteButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {laterWords.cite.cite}
      </button>
      {open && <CiteDialog quote={quote} statement={statement} onClose={() => setOpen(false)} />}
    </>
  );
}
