import { expect } from '@jest/globals';
import { z } from 'zod';
import { cypher } from '../../server/graph/cypher.ts';
import type { GraphDatabase, Parameters, Transaction } from '../../server/graph/database.ts';
import { dumpBy } from '../dataset/dump.ts';
import { bare } from './cypher-folder.ts';

const anyRow = z.record(z.string(), z.unknown());

/** Ends a transaction in which only something was tried. */
class TriedOut extends Error {}

/** The same graph on both engines. */
export class BothEngines {
  readonly embedded: GraphDatabase;
  readonly #neo4j: GraphDatabase;

  constructor(embedded: GraphDatabase, neo4j: GraphDatabase) {
    this.embedded = embedded;
    this.#neo4j = neo4j;
  }

  /**
   * Runs one file on both and expects the same rows, in the same order where it has one, and the same graph after a write,
   * which is then undone.
   * @param unordered names of lists within rows whose order does not matter
   * @returns how many rows it gave or, where it writes, how many nodes and relationships it changed
   */
  async compare(file: string, parameters: Parameters, unordered: ReadonlySet<string>): Promise<number> {
    if (writes(file)) return this.#compareWrites(file, parameters);
    const [embedded = [], neo4j = []] = await this.#onBoth((database) =>
      database.read({ file, row: anyRow }, parameters),
    );
    const [actual, expected] = [embedded, neo4j].map((rows) => inOrder(file, rows, unordered));
    expect({ parameters, rows: actual }).toEqual({ parameters, rows: expected });
    return embedded.length;
  }

  /** What is in one graph and not in the other. */
  async differences(): Promise<string[]> {
    const [embedded = [], neo4j = []] = await this.#onBoth((database) =>
      dumpBy({ run: (query, parameters) => database.read(query, parameters) }),
    );
    return difference(embedded, neo4j);
  }

  async close(): Promise<void> {
    await this.#onBoth((database) => database.close());
  }

  async #compareWrites(file: string, parameters: Parameters): Promise<number> {
    const [embedded, neo4j] = await this.#onBoth((database) => tryOut(database, file, parameters));
    expect({ parameters, ...embedded }).toEqual({ parameters, ...neo4j });
    return embedded?.changed.length ?? 0;
  }

  #onBoth<Result>(ask: (database: GraphDatabase) => Promise<Result>): Promise<Result[]> {
    return Promise.all([ask(this.embedded), ask(this.#neo4j)]);
  }
}

/** What a file that writes gives back and changes; nothing of it is kept. */
async function tryOut(database: GraphDatabase, file: string, parameters: Parameters) {
  let tried = { rows: [{}], changed: [''] };
  const trying = database.transaction(async (transaction: Transaction) => {
    const before = await dumpBy(transaction);
    const rows = inOrder(file, await transaction.run({ file, row: anyRow }, parameters), new Set());
    tried = { rows, changed: difference(before, await dumpBy(transaction)) };
    throw new TriedOut();
  });
  await expect(trying).rejects.toThrow(TriedOut);
  return tried;
}

function writes(file: string): boolean {
  return /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(bare(cypher(file, 'embedded')));
}

/** Keys in one order; rows and lists too where they have none of their own. */
function inOrder(
  file: string,
  rows: readonly Record<string, unknown>[],
  unordered: ReadonlySet<string>,
): Record<string, unknown>[] {
  const ending = bare(cypher(file, 'embedded')).split('RETURN').at(-1) ?? '';
  const told = z.array(anyRow).parse(rows.map((row) => settled(row, unordered)));
  return ending.includes('ORDER BY') ? told : byText(told);
}

function settled(value: unknown, unordered: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((element) => settled(element, unordered));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, element]): [string, unknown] => {
    const inside = settled(element, unordered);
    return [key, Array.isArray(inside) && unordered.has(key) ? byText(inside) : inside];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byText<Value>(values: readonly Value[]): Value[] {
  return values.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The lines that are only in one of two sorted lists, marked. */
function difference(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...surplus(before, after).map((line) => `- ${line}`),
    ...surplus(after, before).map((line) => `+ ${line}`),
  ];
}

/** The lines that are in the first list more often than in the second. */
function surplus(lines: readonly string[], over: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of over) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
