import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../server/dataset/diagnostic.ts';
import { readDataset } from '../../server/dataset/read.ts';
import type { Fault } from './fault.ts';
import { EVIDENCE } from './faults-of-evidence.ts';
import { REFERENCES } from './faults-of-references.ts';
import { SHAPE } from './faults-of-shape.ts';
import { folderWith } from './folder.ts';
import { REPORT, SMALL } from './small.ts';

/** All that is told of a small dataset, without the path. */
async function toldOf(yaml: string | Uint8Array, report: string | Uint8Array = REPORT): Promise<string[]> {
  const folder = await folderWith({ 'dataset.yaml': yaml, 'report.txt': report });
  const { dataset, diagnostics } = await readDataset(folder);
  const told = diagnostics.map(formatDiagnostic);
  expect(dataset === undefined).toBe(told.some((line) => !line.includes(' warning: ')));
  return told.map((line) => line.replace(`${folder}/dataset.yaml:`, ''));
}

/** Where ▲ stands, as `LINE:COL`, or the beginning; and the text without it. */
function marked(text: string): { place: string; text: string } {
  const [before = '', ...after] = text.split('▲');
  if (after.length === 0) return { place: '', text };
  const lines = before.split('\n');
  return { place: `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`, text: before + after.join('') };
}

async function expectFault({ replace, by, messages }: Fault): Promise<void> {
  expect(SMALL.split(replace)).toHaveLength(2);
  const { place, text } = marked(SMALL.replace(replace, () => by));
  const told = (await toldOf(text)).filter((line) => !line.includes(' warning: '));
  expect(told.map((line) => line.replace(/^\d+:\d+: /, '')).sort()).toEqual(messages.toSorted());
  if (place !== '') expect(told[0]).toMatch(new RegExp(`^${place}: `));
}

test('a dataset without faults is told nothing about', async () => {
  expect(await toldOf(SMALL)).toEqual([]);
});

describe('one fault, told at its line and column', () => {
  test.each([...SHAPE, ...REFERENCES, ...EVIDENCE])('$name', expectFault);
});

test('all faults are told at once, by line', async () => {
  const faulty = SMALL.replace('title: Small', 'title: 5')
    .replace('actor: bo\n', 'actor: bob\n')
    .replace('exact: We agree.', 'exact: We disagree.')
    .replace('kind: STATE', 'kind: STAT');
  expect((await toldOf(faulty)).map((line) => line.replace(/ \(.*/, ''))).toEqual([
    '2:8: "title" must be a text, not 5',
    '6:3: warning: nothing uses the actor "bo"',
    '7:33: "kind" is "STAT", not one of PERSON, STATE, ORGANISATION, COALITION, GROUP, MEDIA',
    '27:45: "We disagree." is not found in report.txt',
    '31:12: unknown actor "bob"',
  ]);
});

test('a mention that fits two kinds is refused', async () => {
  const faulty = SMALL.replace('events:\n', 'events:\n  land: { name: The day of the land }\n').replace(
    '    reports: [ann-comes]\n',
    '    reports: [ann-comes]\n    mentions: [post, land]\n',
  );
  expect(await toldOf(faulty)).toEqual([
    '36:22: "land" is both an actor and an event: give one of them another key',
  ]);
});

test('a syntax error ends the reading at its place', async () => {
  const [first, ...more] = await toldOf(SMALL.replace('issues:', 'issues: ['));
  expect(first).toMatch(/^(9|10|11):\d+: /);
  expect(more.length).toBeLessThan(5);
});

test('what nothing uses is a warning, and the dataset is taken', async () => {
  const told = await toldOf(SMALL.replace('issues:\n', '  cy: { name: Cy, kind: PERSON }\nissues:\n'));
  expect(told).toEqual(['9:3: warning: nothing uses the actor "cy"']);
});

test("a relayed quote outside its reporter's is a warning", async () => {
  const told = await toldOf(SMALL.replace('exact: Ann would come', 'exact: would come.'));
  expect(told).toEqual([
    '42:9: warning: this quote of a relayed statement lies outside the quotes of those that report it',
  ]);
});

describe('files', () => {
  test('a text that is not UTF-8 is refused, naming the byte and its place', async () => {
    const bytes = Buffer.concat([Buffer.from('Ann\ntold '), Buffer.from([0xff]), Buffer.from(REPORT)]);
    expect(await toldOf(SMALL, bytes)).toEqual(['17:36: "report.txt" is not UTF-8: byte 0xff at 2:6']);
  });

  test('a dataset.yaml that is not UTF-8 is refused at its place', async () => {
    const bytes = Buffer.concat([
      Buffer.from('dataset: small\ntitle: '),
      Buffer.from([0xc3]),
      Buffer.from('\n'),
    ]);
    expect(await toldOf(bytes)).toEqual(['2:8: "dataset.yaml" is not UTF-8: byte 0xc3 at 2:8']);
  });

  test('a folder without dataset.yaml is told so', async () => {
    const { diagnostics } = await readDataset(join(await folderWith({}), 'nothing'));
    expect(diagnostics.map(({ message }) => message)).toEqual(['"dataset.yaml" does not exist']);
  });

  test('a symbolic link that leaves the folder is refused; one within is followed', async () => {
    const folder = await folderWith({ 'dataset/texts/real.txt': REPORT, 'outside.txt': REPORT });
    const inside = join(folder, 'dataset');
    await writeFile(join(inside, 'dataset.yaml'), SMALL);
    await symlink('../outside.txt', join(inside, 'report.txt'));
    const { diagnostics } = await readDataset(inside);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '"report.txt" leaves the folder of the dataset by a symbolic link',
    ]);
    const other = await folderWith({ 'dataset.yaml': SMALL, 'texts/real.txt': REPORT });
    await symlink('texts/real.txt', join(other, 'report.txt'));
    expect((await readDataset(other)).diagnostics).toEqual([]);
  });

  test('a folder in place of a text is refused', async () => {
    const folder = await folderWith({ 'dataset.yaml': SMALL });
    await mkdir(join(folder, 'report.txt'));
    const { diagnostics } = await readDataset(folder);
    expect(diagnostics.map(({ message }) => message)).toEqual(['"report.txt" is not a file']);
  });

  test('a dataset.yaml of more than 64 MiB is refused', async () => {
    const tooGreat = Buffer.alloc(64 * 1024 * 1024 + 1, '#');
    expect(await toldOf(tooGreat)).toEqual([
      '1:1: "dataset.yaml" has 67108865 bytes; at most 67108864 are read',
    ]);
  });
});
