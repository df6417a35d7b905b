import { useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import type { Box } from '../canvas/layout/geometry.ts';
import { apart } from '../page/apart.tsx';
import { laterWords } from '../wording/later-words.ts';

const SeveralMenu = apart(async () => (await import('../expand/SeveralMenu.tsx')).default);

/** What more than so many touch is a tangle whatever is chosen of it, and a question to the server for each. */
const mostParents = 25;

interface ExpandingProps {
  readonly address: CanvasAddress;
  /** Global ids of the nodes that are selected. */
  readonly ids: readonly string[];
}

/** Brings in what several that are selected touch: a button that opens the menu for all of them, beside itself. */
export function Expanding({ address, ids }: ExpandingProps) {
  const [beside, setBeside] = useState<Box | null>(null);
  const { expand } = laterWords;
  if (ids.length < 2) return null;
  if (ids.length > mostParents) return <p className="small secondary">{expand.tooMany(mostParents)}</p>;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-expanded={beside !== null}
        onClick={({ currentTarget }) => setBeside(currentTarget.getBoundingClientRect())}
      >
        {expand.several}
      </button>
      {beside && <SeveralMenu {...{ ids, beside, address }} onClose={() => setBeside(null)} />}
    </>
  );
}
