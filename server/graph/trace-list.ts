import type { Order } from './stretch.ts';
import type { TraceGrouping } from './trace-groups.ts';
import { rootParameters, type TraceRoot } from './trace-root.ts';

/** A list of traces. */
export interface TraceList {
  /** Of what; where of several, all of them are nodes, and each trace comes once. */
  readonly roots: readonly TraceRoot[];
  /** How the traced statements are known; null does not restrict. */
  readonly attribution: 'FIRSTHAND' | 'RELAYED' | null;
  /** Which way it runs through the recency of statements, within each group. */
  readonly order: Order;
  /** By what it is grouped; null where it is not. */
  readonly by: TraceGrouping | null;
}

/** Whether the places of its groups descend: months follow the order of the statements, all else that of the alphabet. */
export const groupsDescend = ({ by, order }: TraceList): boolean => by === 'MONTH' && order === 'descending';

/** What the files in `cypher/trace/` that bring or group traces take of a list. */
export function traceListParameters(list: TraceList) {
  const roots = rootParameters(list.roots);
  return {
    ...roots,
    attribution: list.attribution ?? 'EITHER',
    by: list.by ?? 'NOTHING',
    down: groupsDescend(list),
  };
}
