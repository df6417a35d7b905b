import { expect, test } from '@jest/globals';
import { bare, cypherFiles } from './cypher-folder.ts';
import { schemaFiles } from '../../server/graph/schema.ts';

/**
 * What one engine reads otherwise than the other, mostly without an error, so that no run may show it (docs/decisions,
 * "Two engines, one Cypher"); or what one of them does not know.
 */
const forbidden: Record<string, RegExp> = {
  'SET n += m of a node or relationship: Grafeo does nothing (write properties(m))':
    /SET\s+\w+\s*\+?=\s*(?!properties\b)[A-Za-z]\w*\s*(?=$|\n|,|\b(?:SET|RETURN|WITH|DELETE|MERGE|MATCH)\b)/i,
  'two assignments in one SET: Grafeo and Neo4j disagree where one reads the other (write SET twice)':
    /SET\s+\w+\.\w+\s*=[^\n]*,\s*\w+\.\w+\s*=/i,
  'a list and a scalar added: null on Grafeo (write list + [x])':
    /(?:coalesce\([^()]*\[\]\)|\])\s*\+\s*(?![[\s]*\[)[$\w]/i,
  'DELETE of elements of a list comprehension: Grafeo deletes nothing':
    /(?:FOREACH|UNWIND)\s*\(?[^|\n]*\[\s*\w+\s+IN\b[^\n]*DELETE/i,
  'sum() that may be null: 0 on Neo4j only (write coalesce(sum(x), 0))': /(?<!coalesce\()\bsum\(/i,
  'count(DISTINCT node): Grafeo ignores DISTINCT over two hops (count an id)':
    /count\(\s*DISTINCT\s+\w+\s*\)/i,
  'a negative bound of a slice: Grafeo gives [] or all': /\[[^\][]*\.\.\s*-|\[\s*-\d+\s*\.\./,
  'a regular expression: they differ on anything but ASCII': /=~/,
  'arithmetic in LIMIT or SKIP: Grafeo refuses it':
    /\b(?:LIMIT|SKIP)\s+(?:\$\w+|\d+)\s*[-+*/]|\b(?:LIMIT|SKIP)\s+\w+\(/i,
  'a label expression: Grafeo refuses it (write n:A OR n:B)': /\(\s*\w*\s*:(?:\w+\||!|%)/,
  'a WHERE inside a node: Grafeo refuses it': /\(\s*\w*(?::\w+)?\s+WHERE\b[^()]*\)\s*[-<]/i,
  'text sliced: both count code points, offsets are UTF-16': /\b(?:substring|left|right)\s*\(/i,
  'a number told as text: they write fractions differently': /\btoString\s*\(/i,
  'a type that exists on one engine only':
    /\b(?:date|datetime|duration|point|randomUUID|isEmpty|valueType)\s*\(/i,
  'an index hint or version: Grafeo refuses it': /\bUSING\s+INDEX\b|^\s*CYPHER\b/i,
};

test.each(cypherFiles())('$path starts by saying what it answers, takes and gives', ({ text }) => {
  const header = /^(?:\/\/.*\n)+/.exec(text)?.[0] ?? '';
  expect(header).toMatch(/^\/\/ [^\n]{20,}/);
  const named = new Set(bare(text).match(/\$[A-Za-z]\w*/g));
  const filtered = header.includes('server/graph/statement-filter.ts');
  const filter =
    '$actors $actorKinds $reporterKinds $positions $issues $documents $datasets $kinds $certain $stances $conditional $attribution $from $to $words'.split(
      ' ',
    );
  const untold = [...named].filter((name) => !header.includes(name) && !(filtered && filter.includes(name)));
  expect(untold).toEqual([]);
  expect(header).toMatch(/Row|rows/);
});

test.each(cypherFiles())('$path keeps to what both engines read alike', ({ path, text }) => {
  const ownEngine = /\.(?:embedded|neo4j)\.cypher$/.test(path);
  const found = Object.entries(forbidden).filter(([, pattern]) => pattern.test(bare(text)));
  expect(ownEngine ? [] : found.map(([why]) => why)).toEqual([]);
  expect(text).not.toMatch(/\uFEFF|\u00A0/);
});

test('the schema has every file of its folder, for one engine or both', () => {
  const stored = cypherFiles()
    .map(({ path }) => path)
    .filter((path) => path.startsWith('schema/'));
  const neo4j = schemaFiles('neo4j');
  const both = new Set(schemaFiles('embedded'));
  expect(neo4j.map((file) => `${file}${both.has(file) ? '' : '.neo4j'}.cypher`).sort()).toEqual(stored);
});
