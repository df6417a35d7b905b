import { useEffect, useMemo } from 'react';
import { apart } from '../page/apart.tsx';
import type { ViewProps } from './Canvas.tsx';
import { inSight } from './hidden.ts';
import { IssueRows } from './IssueRows.tsx';
import type { Wings } from './layout/wings-shape.ts';
import { sidesOfWings } from './sides.ts';
import { useWings } from './use-wings.ts';

const WingsDrawing = apart(async () => (await import('./drawing/WingsDrawing.tsx')).WingsDrawing);

const TilesView = apart(async () => (await import('./tiles/TilesView.tsx')).TilesView);

function formOf(phone: boolean, wings: Wings | null | undefined): string {
  if (phone) return 'rows';
  if (wings === undefined) return 'waiting';
  return wings === null ? 'tiles' : 'wings';
}

/** Who holds what: wings where they are legible, else tiles; rows of issues on a phone. */
export function PositionsView(props: ViewProps) {
  const {
    graph: asked,
    selection,
    also,
    hidden,
    pins,
    onSelect,
    covered,
    focused,
    onSides,
    size,
    phone,
  } = props;
  const laidOut = useWings(asked, phone ? null : size);
  const graph = phone || laidOut === undefined ? asked : laidOut.graph;
  const wings = laidOut?.wings;
  const visible = useMemo(() => inSight(graph, hidden), [graph, hidden]);
  useEffect(() => {
    // Tiles tell it themselves.
    if (phone || wings === undefined) onSides(null);
    else if (wings !== null) onSides(sidesOfWings(wings));
  }, [wings, phone, onSides]);
  return (
    <div className="view" data-form={formOf(phone, wings)}>
      {phone && <IssueRows graph={visible} {...{ selection, onSelect }} />}
      {!phone && wings === null && <TilesView {...props} graph={graph} />}
      {!phone && wings !== undefined && wings !== null && (
        <WingsDrawing {...{ graph, wings, hidden, pins, selection, also, focused, onSelect, covered }} />
      )}
    </div>
  );
}
