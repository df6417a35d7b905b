import { useEffect, useMemo, useState } from 'react';
import type { Block } from '../../address/contents.ts';
import type { Measure } from '../type.ts';
import { layOut } from '../worker/lay-out.ts';
import type { Wanted } from './choose-lines.ts';
import type { FreeGraph } from './free-graph.ts';
import type { FreeLayout } from './free-shape.ts';
import { laidOutAhead } from './layout-ahead.ts';
import { type FreeTold, layOutFree, tellingSelected } from './lay-out-free.ts';

/** With so many nodes at most it takes a few milliseconds: then it is there at once. */
const few = 60;

/** What was laid out once: whoever selects and lets go again sees it at once. */
const known = new WeakMap<FreeTold, FreeLayout>();

/** What is known of it, laid out here where `measure` is given; else null. */
function laidOutHere(told: FreeTold, measure: Measure | null): FreeLayout | null {
  const layout =
    known.get(told) ??
    laidOutAhead(told) ??
    (measure && layOutFree(told.free, told.blocks, { ...told, measure }));
  if (layout !== null) known.set(told, layout);
  return layout;
}

/** The layout of what is told: of little at once, of much from the worker, and until then the one before. Null for nothing. */
function useLaidOut(told: FreeTold | null, measure: Measure | null): FreeLayout | null {
  const small = told !== null && told.free.nodes.size <= few;
  const here = useMemo(
    () => (told === null ? null : laidOutHere(told, small ? measure : null)),
    [told, small, measure],
  );
  const [last, setLast] = useState<FreeLayout | null>(null);
  // What is little may become much: then it stays until that is laid out.
  if (here !== null && here !== last) setLast(here);
  useEffect(() => {
    if (told === null || small || known.has(told)) return undefined;
    return layOut('free', told, (layout) => {
      known.set(told, layout);
      setLast(layout);
    });
  }, [told, small]);
  return told === null || here !== null || small ? here : last;
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
  const resting = useMemo(
    () =>
      free === undefined
        ? null
        : { free, blocks, hidden, selected: nothing, all, ...(reached && { reached }) },
    [free, blocks, hidden, reached, all],
  );
  const selected = useMemo(() => new Set(selection), [selection]);
  const told = useMemo(() => resting && tellingSelected(resting, selected), [resting, selected]);
  return useLaidOut(told, measured?.measure ?? null);
}
