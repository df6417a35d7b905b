import { expect, test } from '@jest/globals';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { ConstraintViolated, QueryFailed } from '../../server/graph/errors.ts';
import { describeOnEachEngine } from '../harness/engines.ts';
import {
  countIssues,
  createIssue,
  createIssues,
  createNode,
  issue,
  notCypher,
  renameIssue,
} from './queries.ts';

const LABELS = ['Dataset', 'Actor', 'Document', 'Quote', 'Statement', 'Position', 'Issue', 'Event'];

const ids = (count: number, prefix = 'contract.') =>
  Array.from({ length: count }, (_, number) => `${prefix}${number}`);

async function issueCount(database: GraphDatabase): Promise<number | undefined> {
  const [row] = await database.read(countIssues, {});
  return row?.count;
}

describeOnEachEngine('a transaction', (openEmpty) => {
  test('keeps all of its writes and gives back what its work returns', async () => {
    const database = await openEmpty();
    const result = await database.transaction(async (transaction) => {
      await transaction.run(createIssues, { ids: ids(3) });
      return transaction.run(countIssues, {});
    });
    expect(result).toEqual([{ count: 3 }]);
    expect(await issueCount(database)).toBe(3);
  });

  test('keeps nothing where its work throws, and throws the same', async () => {
    const database = await openEmpty();
    const reason = new Error('changed my mind');
    const failing = database.transaction(async (transaction) => {
      await transaction.run(createIssues, { ids: ids(3) });
      throw reason;
    });
    await expect(failing).rejects.toBe(reason);
    expect(await issueCount(database)).toBe(0);
  });

  test('keeps nothing where one of its statements fails, even if its work goes on', async () => {
    const database = await openEmpty();
    const failing = database.transaction(async (transaction) => {
      await transaction.run(createIssues, { ids: ids(3) });
      await transaction.run(notCypher, {}).catch(() => undefined);
    });
    await expect(failing).rejects.toThrow(QueryFailed);
    expect(await issueCount(database)).toBe(0);
  });

  test('is not seen by readers before it ends', async () => {
    const database = await openEmpty();
    await database.transaction(async (transaction) => {
      await transaction.run(createIssues, { ids: ids(1000) });
      expect(await issueCount(database)).toBe(0);
      await transaction.run(createIssues, { ids: ids(1000, 'contract.more-') });
      expect(await issueCount(database)).toBe(0);
    });
    expect(await issueCount(database)).toBe(2000);
  });

  test.each(LABELS)('cannot store an id twice: %s', async (label) => {
    const database = await openEmpty();
    await database.write(createNode, { label, id: 'contract.once' });
    await expect(database.write(createNode, { label, id: 'contract.once' })).rejects.toThrow(
      ConstraintViolated,
    );
    const twice = database.transaction(async (transaction) => {
      await transaction.run(createNode, { label, id: 'contract.twice' });
      await transaction.run(createNode, { label, id: 'contract.twice' });
    });
    await expect(twice).rejects.toThrow(ConstraintViolated);
  });

  test('that failed leaves the database ready for the next', async () => {
    const database = await openEmpty();
    await database.write(createIssue, { id: 'contract.0', properties: {} });
    await expect(database.write(createIssues, { ids: ids(2) })).rejects.toThrow(ConstraintViolated);
    await database.write(createIssues, { ids: ids(2, 'contract.next-') });
    expect(await issueCount(database)).toBe(3);
  });
});

describeOnEachEngine('writers at the same time', (openEmpty) => {
  test('wait for each other: none fails, and none is lost', async () => {
    const database = await openEmpty();
    await database.write(createIssue, { id: 'contract.shared', properties: {} });
    const names = ids(50, 'name ');
    await Promise.all([
      ...names.map((name) => database.write(renameIssue, { id: 'contract.shared', name })),
      ...ids(20).map((id) =>
        database.transaction(async (transaction) => {
          await transaction.run(createIssue, { id, properties: {} });
          await transaction.run(renameIssue, { id: 'contract.shared', name: id });
        }),
      ),
    ]);
    expect(await issueCount(database)).toBe(21);
  });

  test('do not disturb readers', async () => {
    const database = await openEmpty();
    const writing = ids(20).map((id) => database.write(createIssue, { id, properties: { name: id } }));
    const reading = ids(20).map((id) => database.read(issue, { id }));
    for (const rows of await Promise.all(reading)) expect(rows.length).toBeLessThanOrEqual(1);
    await Promise.all(writing);
    expect(await issueCount(database)).toBe(20);
  });
});
