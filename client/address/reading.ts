/** By what statements are put together, as addresses name it. */
export const groupings = ['actor', 'position', 'stance', 'document', 'month'] as const;
export type Grouping = (typeof groupings)[number];

/** How the statements of a trace are read. */
export interface Reading {
  /** Oldest first; else newest first. */
  readonly oldestFirst: boolean;
  /** By what they are grouped; null where they are not. */
  readonly by: Grouping | null;
  /** Of several things that are selected: whether their statements are read; else they are compared. */
  readonly together: boolean;
}

export const asItOpens: Reading = { oldestFirst: false, by: null, together: false };

/** Reads `order=oldest&group=month&statements=together`. Never throws. */
export const parseReading = (query: URLSearchParams): Reading => ({
  oldestFirst: query.get('order') === 'oldest',
  by: groupings.find((one) => one === query.get('group')) ?? null,
  together: query.get('statements') === 'together',
});

/** Puts into a query what `parseReading` reads. */
export function putReading(query: URLSearchParams, { oldestFirst, by, together }: Reading): void {
  if (oldestFirst) query.set('order', 'oldest');
  if (by !== null) query.set('group', by);
  if (together) query.set('statements', 'together');
}
