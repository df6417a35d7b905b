import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GraphQLError } from 'graphql';
import { badUserInput, ERROR_CODES, presentError } from '../../server/api/errors.ts';
import {
  DatabaseTimeout,
  DatabaseUnavailable,
  MalformedRow,
  QueryFailed,
} from '../../server/graph/errors.ts';

const DOCUMENTED = readFileSync(fileURLToPath(new URL('../../docs/errors.md', import.meta.url)), 'utf8');

/** An error as GraphQL wraps what a resolver threw. */
function thrownInResolver(error: Error): GraphQLError {
  return new GraphQLError(error.message, { path: ['statements'], originalError: error });
}

describe('the codes of errors', () => {
  test('are documented, all of them and no others, with their meaning', () => {
    const rows = [...DOCUMENTED.matchAll(/^\| `(\w+)` +\| ([^|]+) \|/gm)].map(([, code, meaning]) => [
      code,
      meaning?.trim(),
    ]);
    expect(Object.fromEntries(rows)).toEqual(ERROR_CODES);
  });
});

describe('an error that leaves the server', () => {
  const secret = 'Neo.ClientError near MATCH (a:Actor) at /srv/dixit/server/graph.ts:12';

  test.each([
    [new DatabaseUnavailable(secret), 'DATABASE_UNAVAILABLE'],
    [new DatabaseTimeout(secret), 'TIMEOUT'],
    [new QueryFailed(secret), 'INTERNAL'],
    [new MalformedRow(secret), 'INTERNAL'],
    [new TypeError(secret), 'INTERNAL'],
    [new GraphQLError(secret), 'INTERNAL'],
  ])('of %p tells nothing of what lies behind it', (error, code) => {
    for (const cause of [error, thrownInResolver(error)]) {
      if (cause instanceof GraphQLError && cause.path === undefined) continue;
      const shown = presentError(cause, 'request-1').toJSON();
      expect(shown.extensions).toEqual({ code, requestId: 'request-1' });
      expect(JSON.stringify(shown)).not.toContain('MATCH');
      expect(JSON.stringify(shown)).not.toContain('/srv');
    }
  });

  test('says where in the request it arose and what the asker can do', () => {
    const shown = presentError(thrownInResolver(badUserInput('first: no.')), 'request-2').toJSON();
    expect(shown).toEqual({
      message: 'first: no.',
      path: ['statements'],
      extensions: { code: 'BAD_USER_INPUT', requestId: 'request-2' },
    });
  });

  test('of GraphQL itself, before anything is read, keeps its words', () => {
    const shown = presentError(new GraphQLError('Cannot query field "age" on type "Actor".'), 'request-3');
    expect(shown.message).toBe('Cannot query field "age" on type "Actor".');
    expect(shown.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
