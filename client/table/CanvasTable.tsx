import { useDeferredValue } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import type { FreeGraph } from '../canvas/free/free-graph.ts';
import { useKeyboardGivenBack } from '../page/use-keyboard-given-back.ts';
import { laterWords } from '../wording/later-words.ts';
import { DrawnTable } from './DrawnTable.tsx';
import { Failure } from './Failure.tsx';
import { useDrawn } from './use-drawn.ts';
import './table.css';

interface CanvasTableProps {
  readonly address: CanvasAddress;
  /** What stands in the middle of the focus view; null in other views. */
  readonly middle: string | null;
  /** What was brought into the free view, once it is there; null in other views. */
  readonly free: FreeGraph | null;
  /** What the reader covers at the sides, px: the table stands beside it. */
  readonly covered: { readonly left: number; readonly right: number };
}

/** What the canvas shows, as a table over its foot or in its place. The frame is there at once, the rows a task later. */
export default function CanvasTable({ covered, ...props }: CanvasTableProps) {
  const begun = useDeferredValue(true, false);
  useKeyboardGivenBack();
  return (
    <section
      className="canvas-table"
      aria-label={laterWords.table.region}
      data-whole={props.address.table.whole || undefined}
      style={{ left: covered.left, right: covered.right }}
    >
      {begun ? <Fetched {...props} /> : <Loading />}
    </section>
  );
}

const Loading = () => (
  <p className="table-message secondary" role="status">
    {laterWords.table.loading}
  </p>
);

function Fetched({ address, middle, free }: Omit<CanvasTableProps, 'covered'>) {
  const { drawn, asked, beyond, error, retry } = useDrawn(address, middle, free);
  if (drawn !== undefined) return <DrawnTable {...{ address, drawn, asked, beyond }} />;
  if (error === null) return <Loading />;
  return <Failure text={laterWords.table.graphFailed(error.message)} onRetry={retry} />;
}
