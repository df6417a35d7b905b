import type { Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import type { Wings } from '../layout/wings-shape.ts';
import type { DrawnGraph } from '../model.ts';
import { createDrawing, type Drawn } from './create.ts';
import { paintFocus, paintSelection, placeOf } from './paint.ts';
import { type Covered, panTo } from './view-box.ts';
import { wingsScene } from './wings-scene.ts';

interface DrawingProps {
  readonly graph: DrawnGraph;
  readonly wings: Wings;
  readonly selection: string | null;
  /** What the keyboard is on in the tree. */
  readonly focused: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly covered: Covered;
}

/** Brings something into what no panel covers, if it is not there already. */
function show(cy: Core, wings: Wings, id: string | null, covered: Covered): void {
  const box = id === null ? null : placeOf(wings, id);
  if (box === null) return;
  const size = { width: cy.width(), height: cy.height() };
  const pan = panTo(box, { zoom: cy.zoom(), pan: cy.pan() }, size, covered);
  if (pan.x === cy.pan().x && pan.y === cy.pan().y) return;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.pan(pan);
  else cy.animate({ pan }, { duration: 200, easing: 'ease-out' });
}

/** The wings on a canvas. Cytoscape draws and finds what was clicked; places come from the layout, states from the props. */
export function Drawing({ graph, wings, selection, focused, onSelect, covered }: DrawingProps) {
  const container = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  // What was clicked here is in sight already: only what is selected elsewhere is brought there.
  const clicked = useRef<string | null>(null);
  const latest = useRef({ onSelect, covered });
  useEffect(() => {
    latest.current = { onSelect, covered };
  });

  useEffect(() => {
    if (container.current === null) return undefined;
    const next = createDrawing(container.current, wingsScene(graph, wings), {
      covered: () => latest.current.covered,
      onSelect: (id) => {
        clicked.current = id;
        latest.current.onSelect(id);
      },
    });
    setDrawn(next);
    return () => {
      setDrawn(null);
      next.destroy();
    };
  }, [graph, wings]);

  useEffect(() => {
    if (drawn === null) return;
    paintSelection(drawn.cy, graph, wings, selection);
    if (selection !== clicked.current) show(drawn.cy, wings, selection, latest.current.covered);
    clicked.current = null;
  }, [drawn, graph, wings, selection]);

  useEffect(() => {
    if (drawn === null) return;
    paintFocus(drawn.cy, wings, focused);
    show(drawn.cy, wings, focused, latest.current.covered);
  }, [drawn, wings, focused]);

  return (
    <div
      ref={container}
      className="drawing"
      role="img"
      aria-label={`Who holds what: ${wings.pills.length} actors, ${wings.cards.length} positions, ${wings.lines.length} lines between them. The same as a list: the tree beside it.`}
      data-lines={wings.lines.length}
      data-zoom={wings.zoom.toFixed(4)}
    />
  );
}
