import { useEffect, useState } from 'react';
import { hasMoved, useAddress } from '../address/history.ts';
import type { Where } from '../canvas/drawing/actions.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import { apart } from '../page/apart.tsx';
import { isFirstVisit, welcomed } from './first-visit.ts';

const Marks = apart(async () => (await import('./Marks.tsx')).Marks);

interface FirstVisitProps {
  readonly graph: DrawnGraph;
  /** Null on phones, where rows take the drawing's place. */
  readonly where: Where | null;
}

/** What a browser shows once over the graph as it opens; gone for good with the first thing that the reader does. */
export function FirstVisit({ graph, where }: FirstVisitProps) {
  const [open, setOpen] = useState(() => isFirstVisit() && !hasMoved());
  const address = useAddress();
  const plain =
    address.screen === 'canvas' && address.view === 'positions' && address.selection === null && !hasMoved();
  const shown = open && plain;
  useEffect(() => {
    // A link from somebody else shows what they meant; the marks wait for a visit of one's own.
    if (open && !plain && hasMoved()) welcomed();
  }, [open, plain]);
  if (!shown) return null;
  return (
    <Marks
      {...{ graph, where }}
      onDone={() => {
        welcomed();
        setOpen(false);
      }}
    />
  );
}
