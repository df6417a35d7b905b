import type { Transaction } from './database.ts';

/**
 * Runs the work of a transaction so that one failed statement fails it all, even where `work` catches the error: by itself,
 * the embedded engine would keep the rest, and Neo4j would not.
 * @throws whatever `work` throws, else the first failure of a statement
 */
export async function allOrNothing<Result>(
  transaction: Transaction,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const failures: unknown[] = [];
  const result = await work({
    run: async (query, parameters) => {
      if (failures.length > 0) throw failures[0];
      try {
        return await transaction.run(query, parameters);
      } catch (error) {
        failures.push(error);
        throw error;
      }
    },
  });
  if (failures.length > 0) throw failures[0];
  return result;
}
