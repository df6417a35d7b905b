import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import { filterParameters, type StatementFilter } from './statement-filter.ts';
import type { Key, Stretch } from './stretch.ts';

const sideRow = z.object({
  id: z.string(),
  stance: z.enum(['SUPPORTS', 'OPPOSES']),
  /** Days, YYYY-MM-DD. */
  earliest: z.string(),
  latest: z.string(),
});

/** A dated statement that takes a side on the position of a holding; `id` is the statement's. */
export type Side = z.infer<typeof sideRow>;

/** Two statements of one holding, one for and one against: the earlier was certainly said before the later. */
export interface Turn {
  readonly earlier: Side;
  readonly later: Side;
}

/** A change of stance with the ends of the holding that it belongs to, by bare ids. */
export interface Change extends Turn {
  readonly actor: string;
  readonly position: string;
}

/** A change's place among all: the later's first day, then the ends of its holding, then the later's id. */
export type ChangeKey = readonly [day: string, actor: string, position: string, later: string];

const CHANGES = {
  file: 'timeline/changes',
  row: z.object({ actor: z.string(), position: z.string(), said: z.array(sideRow) }),
};

/**
 * All changes of stance over the statements that pass, those told last first, in one round trip. Held at once are only ids and days of holdings
 * with both stances. Errors: see `GraphDatabase.read`.
 */
export async function readChanges(database: GraphDatabase, filter: StatementFilter): Promise<Change[]> {
  const rows = await database.read(CHANGES, filterParameters(filter));
  return rows
    .flatMap(({ actor, position, said }) =>
      turnsOf(said).map(({ earlier, later }) => ({ actor, position, earlier, later })),
    )
    .sort((one, other) => compareChanges(changeKey(one), changeKey(other)));
}

export function changeKey({ actor, position, later }: Change): ChangeKey {
  return [later.earliest, actor, position, later.id];
}

/** What of a list of changes lies in a stretch. */
export function changesWithin(changes: readonly Change[], stretch: Stretch<ChangeKey>): readonly Change[] {
  const { after, before, count, fromEnd } = stretch;
  const between = changes.filter(
    (change) =>
      (after === null || compareChanges(changeKey(change), after) > 0) &&
      (before === null || compareChanges(changeKey(change), before) < 0),
  );
  return fromEnd ? between.slice(-count) : between.slice(0, count);
}

/**
 * Where an actor goes from one side to the other, oldest first. Told is only what is certain: the earlier's last day lies before the later's first.
 * Of several that may stand for the same turn, the two nearest each other do: the earlier is the last before the later that takes the other side,
 * the later the first after the earlier that does.
 */
export function turnsOf(said: readonly Side[]): Turn[] {
  const supporting = sideOf(said, 'SUPPORTS');
  const opposing = sideOf(said, 'OPPOSES');
  return said
    .toSorted((one, other) => compareKeys(byFirstDay(one), byFirstDay(other)))
    .flatMap((later) => {
      const [own, others] = later.stance === 'SUPPORTS' ? [supporting, opposing] : [opposing, supporting];
      const earlier =
        others.byLastDay[firstWhere(others.byLastDay, ({ latest }) => latest >= later.earliest) - 1];
      if (earlier === undefined) return [];
      const first = own.byFirstDay[firstWhere(own.byFirstDay, ({ earliest }) => earliest > earlier.latest)];
      return first === later ? [{ earlier, later }] : [];
    });
}

/** The statements of one side in both orders. */
function sideOf(said: readonly Side[], stance: Side['stance']) {
  const side = said.filter((one) => one.stance === stance);
  return {
    byFirstDay: side.toSorted((one, other) => compareKeys(byFirstDay(one), byFirstDay(other))),
    byLastDay: side.toSorted((one, other) => compareKeys(byLastDay(one), byLastDay(other))),
  };
}

const byFirstDay = ({ earliest, latest, id }: Side) => [earliest, latest, id];
const byLastDay = ({ earliest, latest, id }: Side) => [latest, earliest, id];

/** The index of the first that is so, in a list where all after it are; the list's length where none is. */
function firstWhere<Value>(sorted: readonly Value[], isSo: (value: Value) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && isSo(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Newest first, those of one day by their ids. */
function compareChanges([day, ...one]: ChangeKey, [otherDay, ...other]: ChangeKey): number {
  return compareKeys([otherDay], [day]) || compareKeys(one, other);
}

/** Part by part, by code units: days and ids are ASCII. */
function compareKeys(one: Key, other: Key): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  const [part, against] = [one[at], other[at]];
  if (part === undefined || against === undefined) return 0;
  return part < against ? -1 : 1;
}
