import { expect, test } from '@jest/globals';
import type { Parameter } from '../../server/graph/database.ts';
import { QueryFailed } from '../../server/graph/errors.ts';
import { describeOnEachEngine } from '../harness/engines.ts';
import { countIssues, createIssue, unknownParameter } from './queries.ts';

/** A value past the type of parameters, as it comes from code that is wrong about what it holds. */
const foreign = (value: unknown): Parameter => JSON.parse('null', () => value);

const refused: [told: string, name: Parameter][] = [
  ['$properties.name is undefined', foreign(undefined)],
  ['$properties.name is an object that is not a plain map', foreign(new Date(0))],
  ['$properties.name is an object that is not a plain map', foreign(Buffer.from('text'))],
  ['$properties.name is an object that is not a plain map', foreign(new Map([['a', 1]]))],
  ['$properties.name is a bigint', foreign(1n)],
  ['$properties.name[1] is NaN', [1, Number.NaN]],
  ['$properties.name is Infinity', Number.POSITIVE_INFINITY],
  ['$properties.name is an integer beyond ±(2^53 - 1): 9007199254740992', 2 ** 53],
  ['$properties.name holds half of a surrogate pair', 'a\uD83D'],
  ['$properties.name[0] has the key "$date"', [{ $date: '2026-01-01' }]],
  ['$properties.name has the key "_id"', { _id: 1 }],
];

describeOnEachEngine('parameters', (openEmpty) => {
  test('that an engine would change are refused by name, and nothing is written', async () => {
    const database = await openEmpty();
    for (const [told, name] of refused) {
      const writing = database.write(createIssue, { id: 'contract.refused', properties: { name } });
      await expect(writing).rejects.toThrow(QueryFailed);
      await expect(writing).rejects.toThrow(`create-issue: ${told}`);
    }
    expect(await database.read(countIssues, {})).toEqual([{ count: 0 }]);
  });

  test('that are missing fail the statement', async () => {
    const database = await openEmpty();
    await expect(database.read(unknownParameter, {})).rejects.toThrow(QueryFailed);
  });
});
