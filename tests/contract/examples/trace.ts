import { greatestText } from '../../../server/graph/text-order.ts';
import { boundParameters } from '../../../server/graph/trace-keys.ts';
import { rootParameters, type TraceRoot } from '../../../server/graph/trace-root.ts';
import type { Examples } from '../example.ts';

const NODES = ['Statement', 'Actor', 'Position', 'Issue', 'Event', 'Document', 'Quote'] as const;
const GROUPINGS = ['ACTOR', 'POSITION', 'STANCE', 'DOCUMENT', 'MONTH'];

/** No bounds, for either engine: no text of the graphs that are compared comes after the greatest of Neo4j. */
const unbounded = boundParameters({
  after: null,
  before: null,
  order: 'descending',
  down: false,
  greatest: greatestText('neo4j'),
});

export const examples: Examples = (sample) => {
  const nodes = NODES.flatMap((of) => sample.ids(of).map((id): TraceRoot => ({ of, id })));
  const speakerOf = new Map(sample.ends('SAID').map(({ from, to }) => [to, from]));
  const edges = (
    of: 'HOLDS' | 'RELAYS' | 'ADDRESSES' | 'MENTIONS' | 'ANSWERS',
    type: string,
    targetLabel: 'Actor' | 'Position' | 'Event',
    toSpeaker = false,
  ) =>
    sample.ends(type, type === 'MENTIONS' ? targetLabel : undefined).map(({ from, to }): TraceRoot => ({
      of,
      targetLabel,
      source: speakerOf.get(from) ?? '',
      target: toSpeaker ? (speakerOf.get(to) ?? '') : to,
    }));
  const roots = [
    ...edges('HOLDS', 'EXPRESSES', 'Position'),
    ...edges('RELAYS', 'REPORTS', 'Actor', true),
    ...edges('ADDRESSES', 'ADDRESSED_TO', 'Actor'),
    ...edges('MENTIONS', 'MENTIONS', 'Actor'),
    ...edges('MENTIONS', 'MENTIONS', 'Event'),
    ...edges('ANSWERS', 'ANSWERS', 'Actor', true),
    ...nodes,
  ];
  // Each thing alone; and of each kind some together.
  const lists = [
    nodes.filter((_, at) => at % 5 === 0),
    ...roots.map((root) => [root]),
    nodes.filter((_, at) => at % 7 === 0),
  ];
  const setsBy = (by: string, every: number) =>
    lists.flatMap((list, at) => {
      if (at % every !== 0) return [];
      const attribution = ['EITHER', 'EITHER', 'RELAYED', 'FIRSTHAND'][at % 4] ?? 'EITHER';
      return [Object.assign(rootParameters(list), unbounded, { attribution, by, down: at % 12 === 5 })];
    });
  const grouped = GROUPINGS.flatMap((by) => setsBy(by, 9));
  const sets = setsBy('NOTHING', 1);
  return { count: sets, exists: sets, groups: grouped, page: [...grouped, ...sets] };
};
