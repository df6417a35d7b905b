import DataLoader from 'dataloader';
import type { GraphDatabase } from '../graph/database.ts';
import type { Holding } from '../graph/holding.ts';
import {
  countHoldingsOf,
  type HoldingEnd,
  type HoldingId,
  type HoldingList,
  holdingsByIds,
  readHoldingsOf,
} from '../graph/holdings.ts';
import type { StatementFilter } from '../graph/statement-filter.ts';
import type { Stretch } from '../graph/stretch.ts';
import { groupedLoader } from './grouped-loader.ts';

/** Whose holdings, over which statements. */
interface HoldingsOf {
  readonly end: HoldingEnd;
  readonly filter: StatementFilter;
}

interface HoldingStretch {
  readonly list: HoldingList;
  readonly filter: StatementFilter;
  readonly stretch: Stretch<[string]>;
}

/** So many ids go into one round trip. */
const MOST_IDS = 1_000;

/** Loads holdings by their ends, stretches of those of actors and positions, and counts these. */
export function holdingLoaders(database: GraphDatabase) {
  return {
    Holding: new DataLoader<HoldingId, Holding | null, string>((ids) => holdingsByIds(database, ids), {
      cacheKeyFn: ({ actor, position }) => `${actor} ${position}`,
      maxBatchSize: MOST_IDS,
    }),
    holdings: groupedLoader(
      (ids, { list, filter, stretch }: HoldingStretch) =>
        readHoldingsOf(database, list, ids, filter, stretch),
      [],
    ),
    holdingCounts: groupedLoader(
      (ids, { end, filter }: HoldingsOf) => countHoldingsOf(database, end, ids, filter),
      0,
    ),
  };
}
