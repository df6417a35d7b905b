/** When something was said: first and last possible day (YYYY-MM-DD), null where open or unknown. */
export interface Dated {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Where something stands on the axis, in per cent of its length: a mark in the middle, a bar where the date is uncertain. */
export interface Placed {
  readonly middle: number;
  readonly from: number;
  readonly to: number;
}

export interface Axis {
  /** The days at its ends (YYYY-MM-DD). */
  readonly first: string;
  readonly last: string;
  /** One place for each of the dates given, in their order; null where nothing is known. */
  readonly places: readonly (Placed | null)[];
}

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Puts dates on one axis from the first known day to the last; open ends reach its ends. Null where all were said at the same time. */
export function timeAxis(dates: readonly Dated[]): Axis | null {
  const known = dates
    .flatMap(({ earliest, latest }) => [earliest, latest].filter((date) => date !== null))
    .sort();
  const [first, last] = [known[0], known.at(-1)];
  const spans = new Set(dates.map(({ earliest, latest }) => `${earliest} ${latest}`));
  if (first === undefined || last === undefined || first === last || spans.size < 2) return null;
  const percent = (date: string) => ((day(date) - day(first)) / (day(last) - day(first))) * 100;
  return {
    first,
    last,
    places: dates.map(({ earliest, latest }) => {
      if (earliest === null && latest === null) return null;
      const from = percent(earliest ?? first);
      const to = percent(latest ?? last);
      return { from, to, middle: (from + to) / 2 };
    }),
  };
}
