import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { serve, stop } from '../harness/command-line.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

const BODY = JSON.stringify({ query: '{ __typename }' });

describe('a server told to stop', () => {
  const newFolder = temporaryFolders();
  const start = async () => serve([], { DIXIT_DATA: `${await newFolder()}/data` });

  test.each(['SIGTERM', 'SIGINT'] as const)('by %s ends at once with exit code 0', async (signal) => {
    const server = await start();
    server.process.kill(signal);
    const { code, stdout, stderr } = await server.ended;
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `Dixit is at ${server.url}\n`, stderr: '' });
  });

  test('answers the request that is under way, takes no new one, and does not mind being told twice', async () => {
    const server = await start();
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const half = BODY.length / 2;
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY.slice(0, half)}`,
    );
    // An answer to a later request shows that the server has seen the first half.
    await fetch(`${server.url}/health`);
    server.process.kill('SIGTERM');
    server.process.kill('SIGTERM');
    await refused(server.url);
    socket.write(BODY.slice(half));
    expect(await received(socket)).toContain('{"data":{"__typename":"Query"}}');
    expect((await server.ended).code).toBe(0);
  });

  test('does not wait for connections that browsers keep open', async () => {
    const server = await start();
    const { hostname, port } = new URL(server.url);
    const idle = connect(Number(port), hostname);
    await once(idle, 'connect');
    await fetch(`${server.url}/health`);
    const begun = performance.now();
    expect((await stop(server)).code).toBe(0);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

/** Resolves when the server takes no new connections. */
async function refused(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(`${url}/health`, { headers: { connection: 'close' } });
    } catch {
      return;
    }
  }
}

/** All that comes from a connection until the other side ends it. */
async function received(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  await once(socket, 'close');
  return text;
}
