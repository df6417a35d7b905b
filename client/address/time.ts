/** Grains of a timeline, finest first, as addresses name them. */
export const grains = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type Grain = (typeof grains)[number];

/** Two days (YYYY-MM-DD), both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** What the timeline under the canvas shows. */
export interface TimeView {
  readonly open: boolean;
  /** How long a bar is; null where that is left to the timeline. */
  readonly grain: Grain | null;
  /** By which of its two dates a statement stands there. */
  readonly dates: 'SAID' | 'PUBLISHED';
  /** Between which days the changes of stance lie that are read; null where none are. */
  readonly changed: Days | null;
}

export const timeClosed: TimeView = { open: false, grain: null, dates: 'SAID', changed: null };

const span = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/;

/** The timeline of an address: `timeline=open` or its grain (`day` … `year`), `dates=published`, `changed=2026-02-02..2026-02-08`. Never throws. */
export function parseTime(query: URLSearchParams): TimeView {
  const named = query.get('timeline');
  const grain = grains.find((one) => one.toLowerCase() === named) ?? null;
  const [, from, to] = span.exec(query.get('changed') ?? '') ?? [];
  return {
    open: named === 'open' || grain !== null,
    grain,
    dates: query.get('dates') === 'published' ? 'PUBLISHED' : 'SAID',
    changed: from === undefined || to === undefined || to < from ? null : { from, to },
  };
}

/** Puts a timeline into a query: the inverse of `parseTime`. */
export function putTime(query: URLSearchParams, { open, grain, dates, changed }: TimeView): void {
  if (open) query.set('timeline', grain?.toLowerCase() ?? 'open');
  if (open && dates === 'PUBLISHED') query.set('dates', 'published');
  if (changed !== null) query.set('changed', `${changed.from}..${changed.to}`);
}
