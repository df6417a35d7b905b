import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('Neo4jForTests.java', import.meta.url));
const JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx640m', '-Xmn256m'];

/** A Neo4j server that somebody started for tests. */
export interface ThrowawayNeo4j {
  readonly port: number;
  readonly pid: number;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
}

/**
 * Starts a Neo4j of its own on loopback; it ends with this process, however that ends.
 * @param jars the folder of its jars
 * @param home the folder of its data
 * @param options.port a free one where it is left out
 * @param options.auth whether it asks for a user and a password: first neo4j and neo4j, which must be changed
 * @throws Error with what it printed, where it ended before it was up
 */
export async function startNeo4j(
  jars: string,
  home: string,
  { port = 0, auth = false } = {},
): Promise<ThrowawayNeo4j> {
  const server = spawn('java', [...JVM, '-cp', `${jars}/*`, LAUNCHER, home, String(port), String(auth)]);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  let printed = '';
  server.stderr.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const bound = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) =>
      reject(new Error(`Neo4j ended with ${code} before it was up:\n${printed}`)),
    );
    createInterface({ input: server.stdout }).on('line', (line) => {
      printed += `${line}\n`;
      const up = /^bolt (\d+)$/.exec(line);
      if (up !== null) resolve(Number(up[1]));
    });
  });
  const { pid } = server;
  if (pid === undefined) throw new Error('Neo4j has no process id');
  // A finished test run ends although this still runs; its end of the pipe then ends it.
  server.unref();
  for (const pipe of [server.stdin, server.stdout, server.stderr]) if (pipe instanceof Socket) pipe.unref();
  return {
    port: bound,
    pid,
    kill: async () => {
      server.kill('SIGKILL');
      await ended;
    },
  };
}
