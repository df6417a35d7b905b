import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('Neo4jForTests.java', import.meta.url));
const JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx512m'];

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
 * @param port 0 for a free one
 * @throws Error with what it printed, where it ended before it was up
 */
export async function startNeo4j(jars: string, home: string, port = 0): Promise<ThrowawayNeo4j> {
  const server = spawn('java', [...JVM, '-cp', `${jars}/*`, LAUNCHER, home, String(port)]);
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
  // Its pipes must not keep a finished test run from ending.
  server.unref();
  for (const pipe of [server.stdin, server.stdout, server.stderr]) if ('unref' in pipe) unref(pipe);
  return {
    port: bound,
    pid,
    kill: async () => {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

function unref(pipe: object): void {
  if ('unref' in pipe && typeof pipe.unref === 'function') pipe.unref();
}
