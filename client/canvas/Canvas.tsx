import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import './canvas.css';
import type { Covered } from './drawing/view-box.ts';
import type { Wings } from './layout/wings-shape.ts';
import type { DrawnGraph } from './model.ts';
import { IssueRows } from './IssueRows.tsx';
import { IssueTiles } from './IssueTiles.tsx';
import { useWings } from './use-wings.ts';

const Drawing = lazy(async () => ({ default: (await import('./drawing/Drawing.tsx')).Drawing }));

interface CanvasProps {
  readonly graph: DrawnGraph;
  /** Global id or id of a drawn edge; null where nothing is selected. */
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
  /** What panels cover at the sides, px. They cover, they never push: only fitting (`0`) heeds them. */
  readonly covered?: Covered;
  /** What the keyboard is on in GraphTree: ringed here. */
  readonly focused?: string | null;
  /** Where everything stands, once it is laid out; null where another form than wings is shown. */
  readonly onWings?: (wings: Wings | null) => void;
}

/** Below this width, px, there is no room for two columns. */
const phoneWidth = 600;

function formOf(phone: boolean, wings: Wings | null | undefined): string {
  if (phone) return 'rows';
  if (wings === undefined) return 'waiting';
  return wings === null ? 'tiles' : 'wings';
}

const nothing: Covered = { left: 0, right: 0 };

/** The size of an element, px, as it changes; null before it is known. */
function useSize() {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      // Hidden, it has none: it keeps the form in which it is shown again.
      if (entry !== undefined && entry.contentRect.width > 0)
        setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, size };
}

/** The graph in the form that its room allows: wings, tiles, or rows of issues on a phone. Fills its parent. */
export function Canvas({
  graph,
  selection,
  onSelect,
  covered = nothing,
  focused = null,
  onWings,
}: CanvasProps) {
  const { element, size } = useSize();
  const phone = size !== null && size.width < phoneWidth;
  const wings = useWings(graph, phone ? null : size);
  useEffect(() => {
    if (wings !== undefined) onWings?.(wings);
  }, [wings, onWings]);
  return (
    <div ref={element} className="graph" data-form={formOf(phone, wings)}>
      {phone && <IssueRows {...{ graph, selection, onSelect }} />}
      {!phone && wings === null && <IssueTiles {...{ graph, selection, onSelect }} />}
      {!phone && wings !== undefined && wings !== null && (
        <Suspense fallback={null}>
          <Drawing {...{ graph, wings, selection, focused, onSelect, covered }} />
        </Suspense>
      )}
    </div>
  );
}
