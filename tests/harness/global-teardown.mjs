// After the last test: ends the Neo4j servers that workers started, and takes the run's folder away.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export default function tearDown() {
  const folder = process.env.DIXIT_TEST_RUN;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.pid'))) {
    end(Number(readFileSync(join(folder, file), 'utf8')));
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** By SIGKILL: an orderly stop takes ten seconds, and nothing of it is needed. */
function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
