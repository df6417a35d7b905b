/** One round trip to the database. */
export interface RoundTrip {
  /** The file of `cypher/` that ran, such as `actor/by-ids`. */
  readonly file: string;
  /** From asking to answer, waiting for its turn included. */
  readonly milliseconds: number;
  /** Rows returned; 0 where it failed. */
  readonly rows: number;
  /** Why it failed, where it did. */
  readonly error?: unknown;
}

/** Told once about every round trip, also about those that failed. */
export type Observe = (roundTrip: RoundTrip) => void;

/** Runs one round trip and tells `observe` how it went. */
export async function observed<Row>(
  observe: Observe | undefined,
  file: string,
  roundTrip: () => Promise<Row[]>,
): Promise<Row[]> {
  const start = performance.now();
  const milliseconds = () => performance.now() - start;
  try {
    const rows = await roundTrip();
    observe?.({ file, milliseconds: milliseconds(), rows: rows.length });
    return rows;
  } catch (error) {
    observe?.({ file, milliseconds: milliseconds(), rows: 0, error });
    throw error;
  }
}
