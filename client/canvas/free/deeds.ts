import type { Block } from '../../address/contents.ts';
import type { Box } from '../layout/geometry.ts';
import type { Effort, Steps } from '../layout/steps.ts';
import type { Measure } from '../type.ts';
import { arrangingWithRoom } from './arrange.ts';
import { drawingOf } from './arrangement.ts';
import { bringingIn, type Found, settingDown, type Standing } from './blocks.ts';
import { bringingBack, collapsing } from './collapse.ts';
import type { FreeGraph } from './free-graph.ts';

/** What can be done to what stands on the free view, as far as it needs places. Ids are global ids of nodes. */
export type Deed =
  | { readonly do: 'set down'; readonly ids: readonly string[] }
  | { readonly do: 'bring in'; readonly from: readonly Finding[] }
  | { readonly do: 'collapse'; readonly id: string }
  | { readonly do: 'bring back'; readonly id: string }
  | { readonly do: 'arrange' };

/** What was found from a node, which is set down itself where it does not stand. */
export interface Finding {
  readonly parent: string;
  readonly found: readonly Found[];
}

/** What doing it is told; plain data, it travels between threads. */
export interface DeedTold {
  /** Of everything that stands and of everything that comes. */
  readonly free: FreeGraph;
  readonly standing: Standing;
  readonly deed: Deed;
  /** What of the drawing is in sight, layout units; null where that is not known. */
  readonly view: Box | null;
  /** The greatest number that a block has for a key, or had. */
  readonly greatest: number;
}

/** What stands on the free view once it is done. */
export function* doneInSteps(
  { free: graph, standing, deed, view, greatest }: DeedTold,
  measure: Measure,
  effort: Effort,
): Steps<Standing> {
  let key = greatest;
  const newKey = () => {
    key += 1;
    return String(key);
  };
  const drawing = drawingOf({ graph, measure, view, newKey, effort });
  const withBlocks = (blocks: readonly Block[]): Standing => ({ ...standing, blocks });
  if (deed.do === 'collapse') return collapsing(standing, deed.id, drawing);
  if (deed.do === 'bring back') return bringingBack(standing, deed.id, drawing);
  if (deed.do === 'arrange') {
    const ground = { graph, measure, view, newKey, effort };
    return withBlocks(yield* arrangingWithRoom(standing.blocks, ground));
  }
  if (deed.do === 'set down') {
    let { blocks } = standing;
    for (const id of deed.ids) blocks = yield* settingDown(blocks, id, drawing);
    return withBlocks(blocks);
  }
  // All parents first: what one brings in is not to part it from the next.
  let { blocks } = standing;
  for (const { parent } of deed.from) blocks = yield* settingDown(blocks, parent, drawing);
  let all = withBlocks(blocks);
  for (const { parent, found } of deed.from) all = yield* bringingIn(all, parent, found, drawing);
  return all;
}
