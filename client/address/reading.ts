/** How the statements of a trace are read. */
export interface Reading {
  /** Oldest first; else newest first. */
  readonly oldestFirst: boolean;
}

export const asItOpens: Reading = { oldestFirst: false };

/** Reads `order=oldest`. Never throws. */
export const parseReading = (query: URLSearchParams): Reading => ({
  oldestFirst: query.get('order') === 'oldest',
});

/** Puts into a query what `parseReading` reads. */
export function putReading(query: URLSearchParams, { oldestFirst }: Reading): void {
  if (oldestFirst) query.set('order', 'oldest');
}
