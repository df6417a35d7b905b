import { words } from '../wording/words.ts';
import type { Filter } from './filter.ts';
import { useFilterCount } from './use-filter.ts';

/** "31 of 49 statements". */
export function FilterStatus({ filter }: { readonly filter: Filter }) {
  const count = useFilterCount(filter);
  return <span role="status">{count && words.filter.passing(count.statements, count.total)}</span>;
}
