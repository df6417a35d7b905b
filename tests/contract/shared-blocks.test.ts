import { describe, expect, test } from '@jest/globals';
import { cypherFiles } from './cypher-folder.ts';

/** Cypher has no includes and none is built, so what several files share stands in each of them: here they are held to one text. */
const blocks = {
  'the filter on statements': {
    among: /\$documents IS NULL/,
    block: /CALL \(s\) \{ MATCH \(s\)-\[:EVIDENCED_BY\|EXPRESSES\].*? text CONTAINS ' ' \+ word\)\)\)/g,
    first: 'statement/count.cypher',
  },
  'the filter on what a statement expresses': {
    among: /\$documents IS NULL/,
    block: /AND \(\$certain IS NULL OR NOT EXISTS.*? e\.certainty IS NULL\) \}\)/g,
    first: 'statement/count.cypher',
  },
  'what belongs to a statement': {
    among: /s \{[^}]*\.codedOn/,
    block: /CALL \(s\) \{ MATCH \(s\)<-\[:SAID\]-\(a:Actor\) RETURN a.*? AS quotes \}/g,
    first: 'statement/by-ids.cypher',
  },
  'a statement’s own properties': {
    among: /s \{[^}]*\.codedOn/,
    block: /s \{\.id, \.dataset, \.kind, \.act.*? quotes: quotes\}/g,
    first: 'statement/by-ids.cypher',
  },
};

const oneLine = (text: string) => text.replaceAll(/\/\/.*$/gm, '').replaceAll(/\s+/g, ' ');
const files = cypherFiles().map(({ path, text }) => ({ path, text: oneLine(text) }));

describe.each(Object.entries(blocks))('%s', (_name, { among, block, first }) => {
  const holders = files.filter(({ path, text }) => among.test(`${path} ${text}`));
  /** The block as it stands in a file, once for each wording. */
  const wordings = (path: string) => [
    ...new Set(files.find((file) => file.path === path)?.text.match(block) ?? []),
  ];

  test('stands in several files', () => {
    expect(holders.length).toBeGreaterThan(5);
    expect(wordings(first)).toHaveLength(1);
  });

  test.each(holders)('is the same text in $path', ({ path }) => {
    expect(wordings(path)).toEqual(wordings(first));
  });
});
