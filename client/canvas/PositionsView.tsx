import { useEffect, useMemo } from 'react';
import { apart } from '../page/apart.tsx';
import type { ViewProps } from './Canvas.tsx';
import { inSight } from './hidden.ts';
import { IssueRows } from './IssueRows.tsx';
import { IssueTiles } from './IssueTiles.tsx';
import type { Wings } from './layout/wings-shape.ts';
import { sidesOfWings } from './sides.ts';
import { useWings } from './use-wings.ts';

const WingsDrawing = apart(async () => (await import('./drawing/WingsDrawing.tsx')).WingsDrawing);

function formOf(phone: boolean, wings: Wings | null | undefined): string {
  if (phone) return 'rows';
  if (wings === undefined) return 'waiting';
  return wings === null ? 'tiles' : 'wings';
}

/** Who holds what: wings where they are legible, else tiles; rows of issues on a phone. */
export function PositionsView({
  graph: asked,
  selection,
  also,
  onSelect,
  covered,
  focused,
  onSides,
  hidden,
  pins,
  size,
  phone,
}: ViewProps) {
  const laidOut = useWings(asked, phone ? null : size);
  const graph = phone || laidOut === undefined ? asked : laidOut.graph;
  const wings = laidOut?.wings;
  const visible = useMemo(() => inSight(graph, hidden), [graph, hidden]);
  useEffect(() => {
    if (wings !== undefined) onSides(wings === null ? null : sidesOfWings(wings));
  }, [wings, onSides]);
  return (
    <div className="view" data-form={formOf(phone, wings)}>
      {phone && <IssueRows graph={visible} {...{ selection, onSelect }} />}
      {!phone && wings === null && <IssueTiles graph={visible} {...{ selection, onSelect }} />}
      {!phone && wings !== undefined && wings !== null && (
        <WingsDrawing {...{ graph, wings, hidden, pins, selection, also, focused, onSelect, covered }} />
      )}
    </div>
  );
}
