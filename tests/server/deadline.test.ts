import { describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Readiness } from '../../server/http/readiness.ts';
import { startServer } from '../../server/http/server.ts';
import { openDatabase } from '../../server/graph/open.ts';
import { createSchema } from '../../server/graph/schema.ts';

describe('a request that takes too long', () => {
  test('is given up with the code TIMEOUT', async () => {
    const database = await openDatabase({ engine: 'embedded', folder: null, shuffle: true });
    await createSchema(database);
    const readiness = new Readiness();
    const log = pino({ level: 'silent' });
    const server = await startServer({ readiness, host: '127.0.0.1', port: 0, log, deadline: 0 });
    readiness.open(database);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ statistics { statements holdings } }' }),
    });
    await server.close();
    await database.close();
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });
  });
});
