import { counting } from '../plural.ts';

const { counted, number } = counting('en-GB');

const utc = { timeZone: 'UTC' } as const;
const short = new Intl.DateTimeFormat('en-GB', { ...utc, day: 'numeric', month: 'short' });
const whole = new Intl.DateTimeFormat('en-GB', { ...utc, day: 'numeric', month: 'short', year: 'numeric' });
const month = new Intl.DateTimeFormat('en-GB', { ...utc, month: 'short' });
const monthOfYear = new Intl.DateTimeFormat('en-GB', { ...utc, month: 'long', year: 'numeric' });
const year = new Intl.DateTimeFormat('en-GB', { ...utc, year: 'numeric' });

/** A day, YYYY-MM-DD. */
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const statements = (count: number) => counted(count, { one: 'statement', other: 'statements' });
const changes = (count: number) => counted(count, { one: 'change of stance', other: 'changes of stance' });

interface Days {
  readonly from: string;
  readonly to: string;
}

const period = ({ from, to }: Days) =>
  from === to ? whole.format(at(from)) : whole.formatRange(at(from), at(to)).replaceAll('\u2009', ' ');

/** Statements over time, and who changed his mind. */
export const timeline = {
  region: 'Timeline',
  supports: 'supports',
  opposes: 'opposes',
  uncertain: 'date uncertain',
  dates: 'By which date',
  said: 'said',
  published: 'published',
  grain: 'How long a bar is',
  grains: { DAY: 'by day', WEEK: 'by week', MONTH: 'by month', YEAR: 'by year' },
  chosenGrain: (grain: string) => `${grain} (fits)`,
  undated: (count: number) => `${number(count)} without a date`,
  withoutLine: (count: number) => `${number(count)} more uncertain`,
  nothing: 'Nothing here has a date.',
  failed: 'The timeline could not be fetched.',
  again: 'Try again',
  /** Beside "published": why nothing can be brushed there. */
  bySaid: 'A range is chosen by the date said.',
  /** What the picture shows, in a sentence. */
  summary: (count: number, span: Days, publishedShown: boolean) =>
    `${statements(count)} by the date ${publishedShown ? 'published' : 'said'}, ${period(span)}`,
  bucket: (counts: {
    readonly days: Days;
    readonly statements: number;
    readonly supports: number;
    readonly opposes: number;
    readonly neutral: number;
    readonly withoutPosition: number;
  }) =>
    `${bucketName(counts.days)}: ${[
      statements(counts.statements),
      ...(counts.supports > 0 ? [`${number(counts.supports)} for`] : []),
      ...(counts.opposes > 0 ? [`${number(counts.opposes)} against`] : []),
      ...(counts.neutral > 0 ? [`${number(counts.neutral)} neutral`] : []),
      ...(counts.withoutPosition > 0 ? [`${number(counts.withoutPosition)} without a position`] : []),
    ].join(', ')}`,
  lineCount: statements,
  interval: (count: number, earliest: string | null, latest: string | null) => {
    if (earliest === null && latest === null) return `${statements(count)}, nobody knows when`;
    if (earliest === null) return `${statements(count)}, ${whole.format(at(latest ?? ''))} or before`;
    if (latest === null) return `${statements(count)}, ${whole.format(at(earliest))} or later`;
    return `${statements(count)}, some time in ${period({ from: earliest, to: latest })}`;
  },
  tick: (day: string, names: 'DAY' | 'MONTH' | 'YEAR', newYear: boolean) => {
    if (names === 'YEAR') return year.format(at(day));
    if (names === 'MONTH')
      return newYear ? `${month.format(at(day))} ${year.format(at(day))}` : month.format(at(day));
    return newYear ? whole.format(at(day)) : short.format(at(day));
  },
  /** What is brushed, and what passes there. */
  range: (days: Days) => period(days),
  passing: (passing: number, all: number) => `${number(passing)} of ${statements(all)}`,
  from: 'First day of the range',
  to: 'Last day of the range',
  day: (day: string) => whole.format(at(day)),
  brushHelp: 'Arrow keys move it by one bar; Enter applies it.',
  /** Names the step in "Undo: …". */
  step: 'range of days',
  diamond: (count: number, days: Days) => `${changes(count)}, ${bucketName(days)}`,
  changes,
  changesTitle: (days: Days) => `Changed stance, ${bucketName(days)}`,
  noChanges: 'Nobody changed stance then, as far as the order of dates is certain.',
  changesNote: 'Told only where the earlier date certainly lies before the later one.',
  on: 'on',
  if: 'if',
  earlier: 'Earlier',
  later: 'Later',
  wordsFailed: 'These words could not be fetched.',
};

/** A bucket by what it is: a day, a week by its days, a month, a year. */
function bucketName({ from, to }: Days): string {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return year.format(at(from));
  const next = new Date(at(to).getTime() + 86_400_000);
  return from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && next.getUTCDate() === 1
    ? monthOfYear.format(at(from))
    : period({ from, to });
}
