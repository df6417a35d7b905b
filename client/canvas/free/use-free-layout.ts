import { useEffect, useMemo, useState } from 'react';
import type { Block } from '../../address/contents.ts';
import type { Measure } from '../type.ts';
import { layOut } from '../worker/lay-out.ts';
import { touches, type Wanted } from './choose-lines.ts';
import type { FreeGraph } from './free-graph.ts';
import type { FreeLayout } from './free-shape.ts';
import { type FreeTold, layOutFree } from './lay-out-free.ts';

/** With so many nodes at most it takes a few milliseconds: then it is there at once. */
const few = 60;

interface LaidOut {
  readonly told: FreeTold;
  readonly layout: FreeLayout;
}

/** The layout of what is told: of little at once, of much from the worker, and until then the one before. Null for nothing. */
function useLaidOut(told: FreeTold | null, measure: Measure | null): LaidOut | null {
  const small = told !== null && told.free.nodes.size <= few;
  const here = useMemo(
    () =>
      small && measure !== null
        ? { told, layout: layOutFree(told.free, told.blocks, { ...told, measure }) }
        : null,
    [told, small, measure],
  );
  const [last, setLast] = useState<LaidOut | null>(null);
  // What is little may become much: then it stays until that is laid out.
  if (here !== null && here !== last) setLast(here);
  useEffect(() => {
    if (told === null || small) return undefined;
    return layOut('free', told, (layout) => setLast({ told, layout }));
  }, [told, small]);
  return told === null || small ? here : last;
}

const nothing: ReadonlySet<string> = new Set();

/** What is drawn of these blocks; where something waits for being selected, its lines too once it is. */
export function useFreeLayout(
  measured: { readonly graph: FreeGraph; readonly measure: Measure } | null,
  blocks: readonly Block[],
  hidden: ReadonlySet<string>,
  selection: readonly string[],
  { reached, all = false }: Omit<Wanted, 'selected'>,
): FreeLayout | null {
  const free = measured?.graph;
  const told = useMemo(
    () =>
      free === undefined
        ? null
        : { free, blocks, hidden, selected: nothing, all, ...(reached && { reached }) },
    [free, blocks, hidden, reached, all],
  );
  const resting = useLaidOut(told, measured?.measure ?? null)?.layout ?? null;
  const selected = useMemo(() => new Set(selection), [selection]);
  const more = useMemo(() => {
    if (told === null || resting === null || selected.size === 0) return null;
    const waits = [...resting.waiting, ...resting.leftOut].some((edge) => touches(edge, selected));
    return waits ? { ...told, selected } : null;
  }, [told, resting, selected]);
  const own = useLaidOut(more, measured?.measure ?? null);
  return own !== null && own.told.free === free && own.told.blocks === blocks ? own.layout : resting;
}
