import { readFile } from 'node:fs/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { readDataset } from '../../server/dataset/read.ts';
import { YamlSource, type Path } from '../../server/dataset/yaml/source.ts';
import { folderWith } from './folder.ts';
import { SMALL } from './small.ts';

jest.setTimeout(300_000);

/** A piece is at least one entry: so few units make as many pieces as there can be. */
const TINY = 1;

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    yield* pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

describe('a file read in pieces', () => {
  const ROOT = new URL('../../', import.meta.url);

  test.each(['seeds/ukraine-peace-talks', 'tests/fixtures/lorra', 'tests/fixtures/lorra-echo'])(
    '%s says the same at the same places',
    async (folder) => {
      const text = await readFile(new URL(`${folder}/dataset.yaml`, ROOT), 'utf8');
      const whole = new YamlSource(text);
      const pieces = new YamlSource(text, TINY);
      expect(pieces.value).toEqual(whole.value);
      for (const path of pathsIn(whole.value)) {
        // A section that is read in pieces is a mapping: nothing is told of it as a whole.
        if (path.length <= 1) continue;
        expect([path, pieces.placeOf(path)]).toEqual([path, whole.placeOf(path)]);
        expect([path, pieces.placeOfKey(path)]).toEqual([path, whole.placeOfKey(path)]);
      }
    },
  );

  test.each([
    ['a key given twice within a section', 'issues:\n', 'issues:\n  peace: { name: War }\n'],
    ['a section given twice', 'issues:\n', 'actors:\n  cy: { name: Cy, kind: PERSON }\nissues:\n'],
    ['an alias of an anchor in another piece', 'cue: would', 'cue: *said'],
    ['flow style', 'issues:\n  peace: { name: Peace }\n', 'issues: { peace: { name: Peace } }\n'],
    ['comments and empty lines', 'issues:\n', 'issues:\n\n# here\n      # and there\n\n'],
    ['a list that is not indented', 'title: Small\n', 'title: Small\nuses:\n- other\n'],
    [
      'a text of several lines',
      'title: Small\n',
      'title:\n  Small\n  and long\ndescription: |\n  kind: Small\n   and: more\n',
    ],
  ])('%s', (_name, replace, by) => {
    const text = SMALL.replace('cue: [said]', 'cue: [&said said]').replace(replace, () => by);
    expect(text).not.toBe(SMALL);
    const whole = new YamlSource(text);
    const pieces = new YamlSource(text, TINY);
    expect(pieces.faults.map(({ message }) => message)).toEqual(whole.faults.map(({ message }) => message));
    if (whole.faults.length === 0) expect(pieces.value).toEqual(whole.value);
  });

  test('a syntax error is told at its place in the whole file', () => {
    const text = SMALL.replace('proposition: Ann comes.', 'proposition: @ann');
    for (const pieceLength of [TINY, text.length]) {
      expect(() => new YamlSource(text, pieceLength)).toThrow(
        expect.objectContaining({ faults: [expect.objectContaining({ line: 13, column: 24 })] }),
      );
    }
  });
});

test('20,000 statements are read and checked in one go', async () => {
  const numbers = Array.from({ length: 20_000 }, (_, index) => index);
  const statements = numbers.map(
    (number) => `  s${number}:
    actor: a${number % 500}
    said: 2025-01-${String((number % 28) + 1).padStart(2, '0')}
    kind: DIRECT
    cue: told the Post
    quotes: [{ document: report, exact: "sentence ${number}." }]
    expresses: [{ position: agree, stance: SUPPORTS }]
`,
  );
  const actors = numbers
    .slice(0, 500)
    .map((number) => `  a${number}: { name: Actor ${number}, kind: PERSON }\n`);
  const yaml = SMALL.replace('issues:\n', `${actors.join('')}issues:\n`).replace(
    /statements:\n[^]*/,
    'statements:\n',
  );
  const folder = await folderWith({
    'dataset.yaml': yaml + statements.join(''),
    'report.txt': numbers.map((number) => `Someone told the Post sentence ${number}. `).join(''),
  });
  const before = process.cpuUsage();
  const { dataset, diagnostics } = await readDataset(folder);
  expect(dataset?.spans.size).toBe(20_000);
  expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
  // A few seconds of work, however busy the machine; what grows with the square would take hours.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(60);
});
