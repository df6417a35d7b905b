import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EngineName } from './database.ts';

const FOLDER = new URL('cypher/', import.meta.resolve('#package'));

const texts = new Map<string, string>();

/**
 * The text of one statement of Cypher, read once a process.
 * @param file path below `cypher/` without its ending, such as `actor/by-ids`
 * @param engine picks `<file>.<engine>.cypher` where there is one, else `<file>.cypher`
 * @param folder where `file` is sought, `cypher/` of the package where it is left out
 * @throws Error with code ENOENT where there is no such file
 */
export function cypher(file: string, engine: EngineName, folder: URL = FOLDER): string {
  const key = `${engine} ${new URL(file, folder).href}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const own = new URL(`${file}.${engine}.cypher`, folder);
  const path = fileURLToPath(existsSync(own) ? own : new URL(`${file}.cypher`, folder));
  const text = readFileSync(path, 'utf8');
  texts.set(key, text);
  return text;
}

/** Words of statements that change something, the schema included. */
const WRITES = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/;

/** The files of `cypher/` that only read, as `cypher` takes them. */
export function readingFiles(engine: EngineName): string[] {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => path.replaceAll('\\', '/').replace(/(\.(?:neo4j|embedded))?\.cypher$/, ''));
  const withoutComments = (file: string) => cypher(file, engine).replaceAll(/\/\/.*$/gm, '');
  return [...new Set(names)].filter((file) => hasText(file, engine) && !WRITES.test(withoutComments(file)));
}

const hasText = (file: string, engine: EngineName): boolean =>
  [`${file}.${engine}.cypher`, `${file}.cypher`].some((path) => existsSync(new URL(path, FOLDER)));
