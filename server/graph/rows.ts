import type { Query } from './database.ts';
import { MalformedRow } from './errors.ts';

/**
 * Decodes an engine's rows with the query's schema.
 * @throws MalformedRow naming the file, the row (from 0) and the place in it
 */
export function decodeRows<Row>(query: Query<Row>, rows: readonly unknown[]): Row[] {
  return rows.map((row, index) => {
    const decoded = query.row.safeParse(row);
    if (decoded.success) return decoded.data;
    const faults = decoded.error.issues.map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`);
    throw new MalformedRow(`${query.file}: row ${index}: ${faults.join('; ')}`, {
      file: query.file,
      cause: decoded.error,
    });
  });
}
