import { useEffect, useMemo } from 'react';
import { apart } from '../../page/apart.tsx';
import type { CanvasAddress } from '../../address/address.ts';
import type { ViewProps } from '../Canvas.tsx';
import { noteDrawn } from '../first-drawn.ts';
import { hiddenBut, inSight } from '../hidden.ts';
import { sidesOfWings } from '../sides.ts';
import { FocusRows } from './FocusRows.tsx';
import { FocusTrail } from './FocusTrail.tsx';
import { useFocus, useOffice } from './use-focus.ts';
import './focus.css';

const FocusDrawing = apart(async () => (await import('../drawing/FocusDrawing.tsx')).FocusDrawing);

interface FocusViewProps extends ViewProps {
  /** What stands in the middle. */
  readonly middle: string;
  readonly address: CanvasAddress;
}

/** Height of the line over the drawing that tells where one came from, px. */
const trailHeight = 36;

/** One actor, position or issue and all that it touches; where there is no room for columns, as cards in one column. */
export function FocusView({ middle, address, size, phone, onSides, ...rest }: FocusViewProps) {
  const { graph: asked, selection, also, onSelect, focused, covered, pins } = rest;
  const hidden = useMemo(() => hiddenBut(rest.hidden, middle), [rest.hidden, middle]);
  const view = useMemo(
    () => (phone ? null : { width: size.width, height: size.height - trailHeight }),
    [phone, size.width, size.height],
  );
  const office = useOffice(middle);
  const laidOut = useFocus(asked, middle, view, office);
  const focus = phone ? undefined : laidOut?.focus;
  const graph = focus === undefined ? asked : (laidOut?.graph ?? asked);
  const visible = useMemo(() => inSight(graph, hidden), [graph, hidden]);
  useEffect(() => {
    if (focus !== undefined)
      onSides(focus === null ? null : sidesOfWings({ ...focus, brackets: [], groups: [] }));
  }, [focus, onSides]);
  const rows = phone || focus === null;
  useEffect(() => {
    if (rows) noteDrawn();
  }, [rows]);
  const form = rows ? 'rows' : focus === undefined ? 'waiting' : 'focus';
  return (
    <div className="view focus-view" data-form={form}>
      <FocusTrail {...{ graph, middle, address }} covered={covered.left} />
      {rows && <FocusRows graph={visible} {...{ middle, office: office ?? null, selection, onSelect }} />}
      {!rows && focus !== undefined && (
        <FocusDrawing
          key={focus.centre.id}
          {...{ graph, focus, hidden, pins, selection, also, onSelect, focused, covered }}
        />
      )}
    </div>
  );
}
