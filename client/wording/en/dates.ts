/** A date that is read as EDTF is written: level 0, a qualifier behind it, an interval with a slash, `..` or nothing where open. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const qualifiers: Readonly<Record<string, string>> = {
  '~': 'about ',
  '?': 'perhaps ',
  '%': 'perhaps about ',
};

interface Day {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  /** Words for the qualifier, with a space behind, or nothing. */
  readonly doubt: string;
}

function parse(edtf: string): Day | null {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/.exec(edtf);
  const [, year, month, day, qualifier] = match ?? [];
  if (year === undefined) return null;
  return {
    year: String(Number(year)),
    month: monthName(month),
    day: plain(day),
    doubt: qualifiers[qualifier ?? ''] ?? '',
  };
}

const monthName = (digits: string | undefined): string | null => months[Number(digits) - 1] ?? null;
const plain = (digits: string | undefined): string | null =>
  digits === undefined ? null : String(Number(digits));

const write = ({ day, month, year, doubt }: Day): string =>
  doubt + [day, month, year].filter(Boolean).join(' ');

/**
 * An EDTF date in words that say no more than it does: "5 February 2026", "about February 2026", "between 8 and 10 February 2026",
 * "6 February 2026 or before"; null where nothing is given. What is not understood is shown as it was coded.
 */
function inWords(edtf: string | null | undefined): string | null {
  if (!edtf) return null;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) {
    const day = parse(from);
    return day ? write(day) : edtf;
  }
  const start = parse(from);
  const end = parse(to);
  if (start && end) return `between ${span(start, end, ' and ')}`;
  if (end) return `${write(end)} or before`;
  if (start) return `${write(start)} or later`;
  return /^(\.\.)?\/(\.\.)?$/.test(edtf) ? null : edtf;
}

/** Two dates with what they share said once: "8 and 10 February 2026", "January and February 2026". */
function span(start: Day, end: Day, joint: string): string {
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  if (sameMonth && start.day !== null && end.day !== null)
    return `${start.doubt}${start.day}${joint}${write(end)}`;
  if (sameYear && start.month !== null && end.month !== null && start.doubt === end.doubt && !sameMonth) {
    return `${start.doubt}${[start.day, start.month].filter(Boolean).join(' ')}${joint}${write({ ...end, doubt: '' })}`;
  }
  return `${write(start)}${joint}${write(end)}`;
}

/** From the first date of a stack to the last: "5–8 February 2031", or one date where they are the same; null where neither is known. */
function periodInWords(first: string | null | undefined, last: string | null | undefined): string | null {
  const from = inWords(first);
  const to = inWords(last);
  if (from === null || to === null || from === to) return from ?? to;
  const start = parse(first ?? '');
  const end = parse(last ?? '');
  if (!start || !end) return `${from} – ${to}`;
  const tight =
    start.year === end.year && start.month === end.month && start.doubt === '' && end.doubt === '';
  return span(start, end, tight && start.day !== null ? '–' : ' – ');
}

/** When something was said, for a heading: "said about February 2026"; a stance told without speech only has a date. */
function saidInWords(said: { readonly edtf: string } | null, act: 'SPEECH' | 'STANCE'): string {
  const date = inWords(said?.edtf);
  if (date === null) return 'date not given';
  return act === 'SPEECH' ? `said ${date}` : date;
}

/** When something was published: "published 6 February 2026". */
function publishedInWords(published: { readonly edtf: string } | null): string {
  const date = inWords(published?.edtf);
  return date === null ? 'date of publication not given' : `published ${date}`;
}

/** Dates in words. */
export const dates = { inWords, periodInWords, saidInWords, publishedInWords };
