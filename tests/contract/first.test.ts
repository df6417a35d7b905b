import { expect, test } from '@jest/globals';
import { describeOnEachEngine } from '../harness/engines.ts';

describeOnEachEngine('a database', (openEmpty) => {
  test('answers', async () => {
    const database = await openEmpty();
    await expect(database.health()).resolves.toBeUndefined();
  });
});
