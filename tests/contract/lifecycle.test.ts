import { expect, test } from '@jest/globals';
import { z } from 'zod';
import {
  DatabaseTimeout,
  DatabaseUnavailable,
  MalformedRow,
  QueryFailed,
} from '../../server/graph/errors.ts';
import type { RoundTrip } from '../../server/graph/observe.ts';
import { createSchema } from '../../server/graph/schema.ts';
import { describeOnEachEngine } from '../harness/engines.ts';
import { countIssues, createIssue, createIssues, echo, heavy, notCypher } from './queries.ts';

describeOnEachEngine('a database', (openEmpty) => {
  test('answers until it is closed, and may be closed twice', async () => {
    const database = await openEmpty();
    await database.health();
    await Promise.all([database.close(), database.close()]);
    await database.close();
    await expect(database.health()).rejects.toThrow(DatabaseUnavailable);
    await expect(database.read(countIssues, {})).rejects.toThrow(DatabaseUnavailable);
    await expect(database.write(createIssues, { ids: [] })).rejects.toThrow(DatabaseUnavailable);
    await expect(database.transaction(async () => 1)).rejects.toThrow(DatabaseUnavailable);
  });

  test('finishes what is under way before it closes', async () => {
    const database = await openEmpty();
    const writing = database.write(createIssue, { id: 'contract.last', properties: {} });
    const reading = database.read(heavy, { size: 500 });
    await database.close();
    expect(await writing).toEqual([{ id: 'contract.last' }]);
    expect(await reading).toHaveLength(1);
  });

  test('plans ahead until it is told to stop or closed, and answers meanwhile', async () => {
    const told = new AbortController();
    const database = await openEmpty();
    const untilTold = database.plan(told.signal);
    expect(await database.read(countIssues, {})).toEqual([{ count: 0 }]);
    told.abort();
    await untilTold;
    const untilClosed = database.plan(new AbortController().signal);
    await database.close();
    await untilClosed;
  });

  test('takes its schema a second time without harm', async () => {
    const database = await openEmpty();
    await database.write(createIssue, { id: 'contract.kept', properties: {} });
    await createSchema(database);
    expect(await database.read(countIssues, {})).toEqual([{ count: 1 }]);
  });

  test('refuses a row that is not what the query declares, naming file, row and place', async () => {
    const database = await openEmpty();
    const asked = { ...echo, row: z.object({ value: z.array(z.string()) }) };
    const reading = database.read(asked, { value: ['said', 7] });
    await expect(reading).rejects.toThrow(MalformedRow);
    await expect(reading).rejects.toThrow(/^echo: row 0: value\.1: /);
  });

  test('names the file that failed', async () => {
    const database = await openEmpty();
    const failing = database.read(notCypher, {});
    await expect(failing).rejects.toThrow(QueryFailed);
    await expect(failing).rejects.toMatchObject({ file: 'not-cypher' });
  });

  test('tells once of each round trip: file, time and rows, or the error', async () => {
    const told: RoundTrip[] = [];
    const database = await openEmpty({ observe: (roundTrip) => told.push(roundTrip) });
    told.length = 0;
    await database.read(echo, { value: 1 });
    await database.transaction(async (transaction) => {
      await transaction.run(createIssues, { ids: ['contract.a', 'contract.b'] });
      await transaction.run(countIssues, {});
    });
    await database.write(notCypher, {}).catch(() => undefined);
    const milliseconds = expect.any(Number);
    expect(told).toEqual([
      { file: 'echo', milliseconds, rows: 1 },
      { file: 'create-issues', milliseconds, rows: 1 },
      { file: 'count-issues', milliseconds, rows: 1 },
      { file: 'not-cypher', milliseconds, rows: 0, error: expect.any(QueryFailed) },
    ]);
  });

  test('gives a read up that takes too long, and serves the next', async () => {
    const database = await openEmpty({ readTimeout: 100 });
    const asked = performance.now();
    await expect(database.read(heavy, { size: 5000 })).rejects.toThrow(DatabaseTimeout);
    expect(performance.now() - asked).toBeLessThan(3000);
    expect(await database.read(echo, { value: 1 })).toEqual([{ value: 1 }]);
  });
});
