import type { GraphDatabase } from '../graph/database.ts';
import {
  countHoldings,
  type CountedLabel,
  countLabels,
  firstSaid,
  lastSaid,
  type StoredDate,
} from '../graph/statistics.ts';
import { type EdtfDate, edtfDate } from './dates.ts';
import { once } from './once.ts';

/** What the graph holds, each part counted only when it is asked for. */
export interface Statistics {
  actors(): Promise<number>;
  positions(): Promise<number>;
  issues(): Promise<number>;
  events(): Promise<number>;
  documents(): Promise<number>;
  quotes(): Promise<number>;
  statements(): Promise<number>;
  holdings(): Promise<number>;
  firstSaid(): Promise<EdtfDate | null>;
  lastSaid(): Promise<EdtfDate | null>;
  readonly engine: 'EMBEDDED' | 'NEO4J';
}

export function statisticsOf(database: GraphDatabase): Statistics {
  const labels = once(() => countLabels(database));
  const count = (label: CountedLabel) => async () => (await labels()).get(label) ?? 0;
  return {
    actors: count('Actor'),
    positions: count('Position'),
    issues: count('Issue'),
    events: count('Event'),
    documents: count('Document'),
    quotes: count('Quote'),
    statements: count('Statement'),
    holdings: () => countHoldings(database),
    firstSaid: async () => shown(await firstSaid(database)),
    lastSaid: async () => shown(await lastSaid(database)),
    engine: database.engine === 'neo4j' ? 'NEO4J' : 'EMBEDDED',
  };
}

function shown(date: StoredDate | null): EdtfDate | null {
  return date === null ? null : edtfDate(date.said, date.saidEarliest, date.saidLatest);
}
