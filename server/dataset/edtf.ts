import { FIRST_DAY, LAST_DAY } from '../graph/days.ts';

/** A date as certain as the source gives it: the EDTF text and its bounds, plain ISO days (YYYY-MM-DD), both included. */
export interface DateRange {
  readonly edtf: string;
  /** `FIRST_DAY` where open. */
  readonly earliest: string;
  /** `LAST_DAY` where open. */
  readonly latest: string;
}

/** A text that is not a date Dixit takes; the message says why. */
export class ImpossibleDate extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImpossibleDate';
  }
}

const DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?[?~%]?$/;

/** What dates look like, as a regular expression without names, for the JSON Schema. It lets impossible days pass. */
export const EDTF_SHAPE = shapeOf('\\d{4}(-\\d\\d(-\\d\\d)?)?[?~%]?');

const known = new Map<string, DateRange>();

/**
 * Reads a date of the Extended Date/Time Format (Library of Congress, 2019): level-0 dates and intervals, the qualifiers `?`, `~` and `%`, which do not
 * widen the bounds, and `..` for an open end. No times, seasons, sets or unspecified digits.
 * @throws ImpossibleDate
 */
export function parseEdtf(text: string): DateRange {
  const before = known.get(text);
  if (before !== undefined) return before;
  const range = { edtf: text, ...boundsOf(text) };
  known.set(text, range);
  return range;
}

function shapeOf(date: string): string {
  return `^(${date}|${date}/${date}|${date}/\\.\\.|\\.\\./${date})$`;
}

interface Bounds {
  earliest: string;
  latest: string;
}

function boundsOf(text: string): Bounds {
  const [from, to, more] = text.split('/');
  if (from === undefined || more !== undefined) throw notADate(text);
  if (to === undefined) return daysOf(from, text);
  if (from === '..' && to === '..')
    throw new ImpossibleDate(`"${text}" is open at both ends: leave the date out`);
  const earliest = from === '..' ? FIRST_DAY : daysOf(from, text).earliest;
  const latest = to === '..' ? LAST_DAY : daysOf(to, text).latest;
  if (earliest > latest) throw new ImpossibleDate(`"${text}" ends before it begins`);
  return { earliest, latest };
}

function daysOf(date: string, text: string): Bounds {
  const { year, month, day } = DATE.exec(date)?.groups ?? {};
  if (year === undefined) throw notADate(text);
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) throw new ImpossibleDate(`"${text}": there is no month ${month}`);
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${days}` };
  if (Number(day) < 1 || Number(day) > days) {
    throw new ImpossibleDate(`"${text}": ${year}-${month} has ${days} days`);
  }
  return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function notADate(text: string): ImpossibleDate {
  return new ImpossibleDate(
    `"${text}" is not a date: write a year, year-month or year-month-day, each with ?, ~ or % where uncertain, or an interval such as 2026-01/2026-02 or 2026-01/..`,
  );
}
