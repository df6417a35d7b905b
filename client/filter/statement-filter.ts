import type { StatementFilter } from '../generated/graphql.ts';
import { type Filter, options } from './filter.ts';

/** Which statements pass, as the API takes it; `least` is about lines and not in it. Empty where all pass. */
export function toStatementFilter(filter: Filter): StatementFilter {
  const { stances, reporterKinds, actorKinds, kinds, issues, actors, datasets, heard } = filter;
  const lists = { stances, reporterKinds, actorKinds, kinds, issues, actors, datasets };
  const [attribution] = heard;
  return {
    ...Object.fromEntries(
      Object.entries(lists)
        .filter(([, list]) => list.length > 0)
        .map(([name, list]) => [name, [...list]]),
    ),
    // Both ways of hearing are all there are.
    ...(attribution !== undefined && heard.length < options.heard.length && { attribution }),
    ...(filter.conditional && { conditional: true }),
    ...(filter.certain && { includeLowCertainty: false }),
    ...(filter.from !== null && { from: filter.from }),
    ...(filter.to !== null && { to: filter.to }),
    ...(filter.text !== '' && { text: filter.text }),
  };
}

/** Whether a filter lets every statement pass. */
export const passesAll = (filter: Filter): boolean => Object.keys(toStatementFilter(filter)).length === 0;

/** Whether a filter lets everything be drawn. */
export const drawsAll = (filter: Filter): boolean => passesAll(filter) && filter.least === 1;

/** The parts of the API's filter that name nodes. */
type Named = Pick<StatementFilter, 'actors' | 'positions' | 'issues' | 'documents'>;

/** A filter restricted to what is said by, about or in these nodes too. */
export function narrowed(filter: StatementFilter, to: Named): StatementFilter {
  const { actors, positions, issues, documents } = to;
  return {
    ...filter,
    ...both('actors', filter.actors, actors),
    ...both('positions', filter.positions, positions),
    ...both('issues', filter.issues, issues),
    ...both('documents', filter.documents, documents),
  };
}

type Ids = readonly string[] | null | undefined;

/** What both lists allow. */
function both(name: keyof Named, one: Ids, other: Ids): Named {
  if (!other) return {};
  return { [name]: one ? other.filter((id) => one.includes(id)) : [...other] };
}
