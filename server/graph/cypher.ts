import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EngineName } from './database.ts';

const FOLDER = new URL('cypher/', import.meta.resolve('#package'));

const texts = new Map<string, string>();

/**
 * The text of one file of `cypher/`, read once a process.
 * @param file path below `cypher/` without its ending, such as `actor/by-ids`
 * @param engine picks `<file>.<engine>.cypher` where there is one, else `<file>.cypher`
 * @throws Error with code ENOENT where there is no such file
 */
export function cypher(file: string, engine: EngineName): string {
  const key = `${engine} ${file}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const own = new URL(`${file}.${engine}.cypher`, FOLDER);
  const path = fileURLToPath(existsSync(own) ? own : new URL(`${file}.cypher`, FOLDER));
  const text = readFileSync(path, 'utf8');
  texts.set(key, text);
  return text;
}
