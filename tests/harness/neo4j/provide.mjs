// Finds a real Neo4j for the tests: a server of yours, or the Maven artifacts run by Java; says what is missing otherwise.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/**
 * Tells the tests by the environment where their Neo4j comes from: `NEO4J_TEST_URI` as it is (one address, or one for each
 * worker, parted by commas), else `DIXIT_TEST_NEO4J_JARS`, the folder of jars that each worker starts its own with; else
 * neither, and the tests against Neo4j are left out.
 * @throws Error where `REQUIRE_NEO4J=1` and there is none
 */
export function provideNeo4j() {
  if (process.env.NEO4J_TEST_URI) return;
  const missing = ['java', 'mvn'].filter((program) => !runs(program));
  if (missing.length === 0) {
    process.env.DIXIT_TEST_NEO4J_JARS = jars();
    return;
  }
  const line = `No Neo4j for the tests: install ${missing.join(' and ')}, or set NEO4J_TEST_URI to an empty server.`;
  if (process.env.REQUIRE_NEO4J === '1') throw new Error(line);
  process.stderr.write(`${line} Tests against Neo4j are left out.\n`);
}

function runs(program) {
  try {
    execFileSync(program, ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The folder of Neo4j's jars, fetched once for each version and kept outside the project. */
function jars() {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(POM, 'utf8'))[1];
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'dixit', `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const fetching = mkdtempSync(`${folder}.`);
  try {
    process.stderr.write(`Fetching Neo4j ${version} for the tests, once …\n`);
    // Maven writes beside its pom.xml, so it works on a copy.
    copyFileSync(POM, join(fetching, 'pom.xml'));
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=jars'];
    execFileSync('mvn', ['-B', '-q', '-f', join(fetching, 'pom.xml'), ...goal], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    moveInPlace(join(fetching, 'jars'), folder);
  } finally {
    rmSync(fetching, { recursive: true, force: true });
  }
  return folder;
}

/** Whole or not at all, also where two test runs fetch at once. */
function moveInPlace(fetched, folder) {
  try {
    renameSync(fetched, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
