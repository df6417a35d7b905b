import type { Core } from 'cytoscape';
import { useMemo, useRef, useState } from 'react';
import type { Block } from '../address/contents.ts';
import { Drawing, type Paints } from '../canvas/drawing/Drawing.tsx';
import { FreeOver } from '../canvas/free/FreeOver.tsx';
import type { Shown } from '../canvas/free/free-elements.ts';
import { freePaints, freeScene } from '../canvas/free/free-scene.ts';
import { freeTree } from '../canvas/free/free-tree.ts';
import { useFreeLayout } from '../canvas/free/use-free-layout.ts';
import { useMeasured } from '../canvas/free/use-free.ts';
import { GraphTree } from '../canvas/GraphTree.tsx';
import { isNode } from '../canvas/drawn-ids.ts';
import { type DrawnHolding, toDrawnGraph } from '../canvas/model.ts';
import { bodiesOf } from '../canvas/relations/ties.ts';
import { laterWords } from '../wording/later-words.ts';
import type { AnswerGraph } from './answer-graph.ts';

const none: ReadonlySet<string> = new Set();
const noHoldings = new Map<string, DrawnHolding>();
const stowed = new Map<string, number>();
/** All that is drawn is in the tree: nothing has to be described besides. */
const elsewhere = toDrawnGraph({
  graph: { nodes: [], edges: [], leftOut: 0, leftOutTypes: [], leftOutIssues: [], gone: [] },
});

export interface AnswerDrawingProps {
  readonly answer: Pick<AnswerGraph, 'graph' | 'reached'> & { readonly blocks: readonly Block[] };
  readonly size: { readonly width: number; readonly height: number };
  /** Global id or id of a drawn edge; null where nothing is selected. */
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
  /** How much of it the reader covers at the right, px. */
  readonly covered: number;
}

/** What came back, drawn as on the free view; what is read lights up. Nothing is moved here: that is the canvas'. */
export function AnswerDrawing({ answer, size, selection, onSelect, covered }: AnswerDrawingProps) {
  const { graph, blocks, reached } = answer;
  const [focused, setFocused] = useState<string | null>(null);
  // From afar, a click on a face means the face.
  const pressed = useRef<(() => void) | null>(null);
  const measured = useMeasured(graph);
  const selected = useMemo(() => (selection === null ? [] : [selection]), [selection]);
  const layout = useFreeLayout(measured, blocks, none, selected, { reached });
  const tree = useMemo(
    () => freeTree(graph, blocks, none).flatMap(({ children }) => children),
    [graph, blocks],
  );
  const shown = useMemo((): Shown | null => {
    if (layout === null) return null;
    const represents = graph.edges.filter(({ type }) => type === 'REPRESENTS');
    return { layout, blocks, graph, fresh: none, stowed, counts: true, bodiesOf: bodiesOf(represents) };
  }, [layout, blocks, graph]);
  const scene = useMemo(() => shown && { ...freeScene(shown, size), grabbedBy: () => null }, [shown, size]);
  const paints = useMemo((): Paints | null => {
    if (shown === null) return null;
    const { selection: select, focus, placeOf } = freePaints(shown);
    return { selection: select, focus, placeOf };
  }, [shown]);
  if (layout === null || measured === null || scene === null || paints === null) return null;
  const { items, lines } = layout;
  const over = (cy: Core) => (
    <FreeOver {...{ cy, layout, selected, pressed }} measure={measured.measure} holdings={noHoldings} />
  );
  const select = (id: string | null) => {
    if (pressed.current !== null) pressed.current();
    else onSelect(id !== null && (isNode(id) || id.includes('~')) ? id : null);
  };
  return (
    <>
      <GraphTree
        graph={elsewhere}
        tree={tree}
        selection={selection}
        also={[]}
        onSelect={onSelect}
        onFocus={setFocused}
      />
      <div className="view free-view" data-form="free">
        <Drawing
          {...{ scene, paints, selection, focused, over }}
          also={[]}
          covered={{ left: 0, right: covered, bottom: 0 }}
          label={laterWords.query.drawing(items.length, lines.length)}
          lines={lines.length}
          onSelect={select}
        />
      </div>
    </>
  );
}
