import { rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Readiness } from '../../server/http/readiness.ts';
import { startServer } from '../../server/http/server.ts';
import { startDixit, type Dixit } from '../harness/dixit.ts';

const QUERY = JSON.stringify({ query: '{ __typename }' });

describe('the server', () => {
  let dixit: Dixit;
  beforeAll(async () => {
    dixit = await startDixit({ engine: 'embedded', datasets: [] });
  });
  afterAll(() => dixit.stop());

  const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${dixit.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  test.each(['/', '/health', '/ready', '/graphql', '/assets/none.js', '/no/such/page'])(
    'lets pages at %s run only what it serves itself',
    async (path) => {
      const { headers } = await fetch(`${dixit.url}${path}`, { headers: { accept: 'text/html' } });
      const policy = headers.get('content-security-policy')?.split('; ');
      expect(policy).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
        ]),
      );
      expect(policy?.join()).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  test('sends what the client is built of compressed where that is taken, and else as it is', async () => {
    const page = await (await fetch(dixit.url)).text();
    const script = /\/assets\/page-[^"]+\.js/.exec(page)?.[0];
    const get = (encoding: string) =>
      fetch(`${dixit.url}${script}`, { headers: { 'accept-encoding': encoding } });
    const [plain, small] = [await get('identity'), await get('gzip, br')];
    expect(small.headers.get('content-encoding')).toBe('br');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect((await get('gzip, br;q=0')).headers.get('content-encoding')).not.toBe('br');
    for (const { headers } of [plain, small]) {
      expect(headers.get('content-type')).toContain('javascript');
      expect(headers.get('vary')).toContain('Accept-Encoding');
      expect(headers.get('cache-control')).toContain('immutable');
    }
    expect(await small.text()).toBe(await plain.text());
  });

  test('takes a POST of JSON without further ado', async () => {
    const response = await post(QUERY);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  interface Unasked {
    readonly method: string;
    readonly query?: string;
    readonly type?: string;
    readonly body?: string;
  }
  test.each<[string, Unasked]>([
    ['a GET', { method: 'GET', query: '?query={__typename}' }],
    ['a form', { method: 'POST', type: 'application/x-www-form-urlencoded', body: 'query={__typename}' }],
    ['a multipart form', { method: 'POST', type: 'multipart/form-data; boundary=x', body: '--x--' }],
    ['plain text', { method: 'POST', type: 'text/plain', body: QUERY }],
    ['no type at all', { method: 'POST', type: '', body: QUERY }],
  ])(
    'refuses %s, which pages of other sites could send',
    async (_name, { method, query = '', type, body }) => {
      const response = await fetch(`${dixit.url}/graphql${query}`, {
        method,
        ...(type !== undefined && { headers: { 'content-type': type } }),
        ...(body !== undefined && { body: new TextEncoder().encode(body) }),
      });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    },
  );

  test('refuses several queries in one request', async () => {
    const response = await post(`[${QUERY},${QUERY}]`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test.each(['{"query": ', '"query"', '{}', '{"query": 7}', '{"query": "{", "variables": []}'])(
    'refuses the body %s as the sender’s mistake',
    async (body) => {
      const answer = await (await post(body)).json();
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    },
  );

  test.each([
    ['brackets', `{${'a{'.repeat(2_400)}`],
    ['lists', `query($x: Int = ${'['.repeat(4_800)}`],
    ['the same field', `{${'__typename '.repeat(4_900)}x}`],
    ['tokens', `{${'__typename '.repeat(5_100)}}`],
  ])('refuses a document of far too many %s at once', async (_name, query) => {
    const begun = performance.now();
    const answer = await (await post(JSON.stringify({ query }))).json();
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test('refuses a body that is too long, and one of unknown length, unread', async () => {
    expect((await post(JSON.stringify({ query: '#'.repeat(2 ** 20) }))).status).toBe(413);
    expect(await statusOfChunked(`${dixit.url}/graphql`)).toBe(411);
  });

  test.each(['gzip', 'br'])('packs long answers with %s where that is understood', async (encoding) => {
    const query = JSON.stringify({
      query: '{ __schema { types { name description fields { name description } } } }',
    });
    const response = await post(query, {
      'accept-encoding': encoding,
      accept: 'application/graphql-response+json',
    });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(await response.json()).toHaveProperty('data.__schema');
  });

  test('gives each request an id of its own, or the one that a proxy gave it', async () => {
    const [one, other] = [await post('{}'), await post('{}')];
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'));
    const given = await post('{}', { 'x-request-id': 'proxy-12345' });
    expect(given.headers.get('x-request-id')).toBe('proxy-12345');
    expect(await given.json()).toMatchObject({ errors: [{ extensions: { requestId: 'proxy-12345' } }] });
    const forged = await post('{}', { 'x-request-id': 'a"b <script> 12345' });
    expect(forged.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  test('answers to the names of this machine only', async () => {
    expect(await statusOf(dixit.url, { host: 'localhost:4000' })).toBe(200);
    expect(await statusOf(dixit.url, { host: 'rebound.example' })).toBe(421);
  });

  test('lets no page of another origin read anything', async () => {
    const response = await post(QUERY, { origin: 'https://example.org' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await fetch(`${dixit.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('refuses to write where there is nothing to write', async () => {
    const response = await fetch(`${dixit.url}/`, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test.each(['/', '/document/Document:lorra.courier', '/dossier/Actor:lorra.maroush'])(
    'gives the client’s page at %s',
    async (path) => {
      const response = await fetch(`${dixit.url}${path}`, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<div id="root">');
    },
  );

  test('lets a browser keep what is named by its content, packed', async () => {
    const page = await (await fetch(dixit.url)).text();
    const script = /\/assets\/page-[^"]+\.js/.exec(page)?.[0] ?? 'none';
    const response = await fetch(`${dixit.url}${script}`, { headers: { 'accept-encoding': 'br' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toMatch(/javascript/);
  });

  test('goes on when the client is built again under it: files come and go', async () => {
    const name = `assets/built-again-${process.pid}.js`;
    const file = new URL(`dist/client/${name}`, import.meta.resolve('#package'));
    const ask = async () => (await fetch(`${dixit.url}/${name}`)).status;
    await writeFile(file, 'export {};');
    expect(await ask()).toBe(200);
    await rm(file);
    expect(await ask()).toBe(404);
    expect((await fetch(`${dixit.url}/health`)).status).toBe(200);
  });

  test('says 404 to a file that is not there, and to a page that is not, with the client’s own page', async () => {
    const file = await fetch(`${dixit.url}/assets/old-12345.js`, { headers: { accept: '*/*' } });
    const outside = await fetch(`${dixit.url}/..%2f..%2fpackage.json`, { headers: { accept: '*/*' } });
    const page = await fetch(`${dixit.url}/no/such/page`, { headers: { accept: 'text/html' } });
    expect([file.status, outside.status, page.status]).toEqual([404, 404, 404]);
    expect(await file.text()).not.toContain('<html');
    expect(await page.text()).toContain('<div id="root">');
  });
});

describe('a server that shares with another origin', () => {
  test('lets pages of that origin ask, and of no other', async () => {
    const readiness = new Readiness();
    const corsOrigin = 'https://example.org';
    const log = pino({ level: 'silent' });
    const server = await startServer({ readiness, host: '127.0.0.1', port: 0, log, corsOrigin });
    const allowed = async (origin: string): Promise<string | null> => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
      return response.headers.get('access-control-allow-origin');
    };
    const answers = [await allowed(corsOrigin), await allowed('https://example.com')];
    await server.close();
    expect(answers[0]).toBe(corsOrigin);
    expect(answers[1]).not.toBe('https://example.com');
    expect(answers[1]).not.toBe('*');
  });
});

describe('a server whose database is not ready', () => {
  test('is alive, says why it is not ready, and refuses queries as such', async () => {
    const readiness = new Readiness();
    readiness.wait('The river is too low.');
    const log = pino({ level: 'silent' });
    const server = await startServer({ readiness, host: '127.0.0.1', port: 0, log });
    const health = await fetch(`${server.url}/health`);
    const ready = await fetch(`${server.url}/ready`);
    const query = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ datasets { id } }' }),
    });
    await server.close();
    expect([health.status, ready.status, query.status]).toEqual([200, 503, 503]);
    expect(await ready.text()).toBe('The river is too low.\n');
    expect(await query.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
  });
});

/** The status of a GET with headers that `fetch` does not let one set. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

/** The status of a POST whose length is not told. */
function statusOfChunked(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const chunked = request(
      url,
      { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } },
      (response) => resolve(response.resume().statusCode),
    );
    chunked.on('error', reject);
    chunked.write(QUERY);
    chunked.end();
  });
}
