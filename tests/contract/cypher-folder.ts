import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Examples, FolderExamples } from './example.ts';

const CYPHER = fileURLToPath(new URL('cypher/', import.meta.resolve('#package')));
const ENDING = /(\.embedded|\.neo4j)?\.cypher$/;

/** A statement as it stands in its file. */
export interface CypherFile {
  /** Path below `cypher/`, with its ending. */
  readonly path: string;
  readonly text: string;
}

/** Every file of `cypher/`, by path. */
export function cypherFiles(): CypherFile[] {
  const paths = readdirSync(CYPHER, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.cypher'),
  );
  return paths.sort().map((path) => ({ path, text: readFileSync(`${CYPHER}${path}`, 'utf8') }));
}

/** What queries call the files: without endings, each once, those for one engine only included. */
export function queryNames(): string[] {
  return [...new Set(cypherFiles().map(({ path }) => path.replace(ENDING, '')))];
}

/** A statement without its comments and without the insides of its texts. */
export function bare(text: string): string {
  const textOrComment = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/.*$/gm;
  return text.replaceAll(textOrComment, (found) => (found.startsWith('//') ? '' : "''"));
}

const exampleModule = z.object({
  examples: z.custom<Examples>((value) => typeof value === 'function'),
  unordered: z.array(z.string()).default([]),
});

/** The examples of each folder of `cypher/` that has some. */
export async function allExamples(): Promise<ReadonlyMap<string, FolderExamples>> {
  const folders = [...new Set(queryNames().map((name) => name.split('/')[0] ?? ''))];
  const found = folders
    .map((folder) => ({ folder, url: new URL(`examples/${folder}.ts`, import.meta.url) }))
    .filter(({ url }) => existsSync(url));
  const loaded = found.map(async ({ folder, url }): Promise<[string, FolderExamples]> => {
    const module: unknown = await import(url.href);
    return [folder, exampleModule.parse(Object.assign({}, module))];
  });
  return new Map(await Promise.all(loaded));
}
