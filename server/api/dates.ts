import { FIRST_DAY, LAST_DAY } from '../graph/days.ts';
import { badUserInput } from './errors.ts';
import { quoted } from './ids.ts';

/** A date as coded with its bounds, as the API gives it. */
export interface EdtfDate {
  readonly edtf: string;
  /** First and last day, YYYY-MM-DD; null where open. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A stored date; null where none was coded. */
export function edtfDate(
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
): EdtfDate | null {
  if (edtf === null) return null;
  return {
    edtf,
    earliest: earliest === FIRST_DAY ? null : earliest,
    latest: latest === LAST_DAY ? null : latest,
  };
}

/**
 * A day given by whoever asks.
 * @throws GraphQLError BAD_USER_INPUT where the calendar has no such day
 */
export function readDay(text: string, argument: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // A day past the month's end would be taken for one of the next month.
  if (day === undefined || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw badUserInput(`${argument}: ${quoted(text)} is not a day of the calendar, written YYYY-MM-DD.`);
  }
  return text;
}
