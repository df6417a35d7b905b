import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import type { CheckedDataset } from '../../server/dataset/checked.ts';
import { formatDiagnostic } from '../../server/dataset/diagnostic.ts';
import { DatasetError } from '../../server/dataset/load-errors.ts';
import { loadDataset, type Progress } from '../../server/dataset/load.ts';
import { readDataset } from '../../server/dataset/read.ts';
import { removeDataset } from '../../server/dataset/remove.ts';
import { allDatasets } from '../../server/graph/datasets.ts';
import { describeOnEachEngine } from '../harness/engines.ts';
import { dump } from './dump.ts';
import { folderWith } from './folder.ts';
import { REPORT, SMALL } from './small.ts';

jest.setTimeout(120_000);

const FIXTURES = new URL('../fixtures/', import.meta.url);

async function checked(folder: string): Promise<CheckedDataset> {
  const { dataset, diagnostics } = await readDataset(folder);
  if (dataset === undefined) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return dataset;
}

const fixture = (name: string) => checked(new URL(name, FIXTURES).pathname);

/** A copy of a fixture with replacements in its dataset.yaml. */
async function changed(name: string, ...replacements: [string, string][]): Promise<CheckedDataset> {
  const folder = await folderWith({});
  await cp(new URL(name, FIXTURES), folder, { recursive: true });
  let yaml = await readFile(join(folder, 'dataset.yaml'), 'utf8');
  for (const [from, to] of replacements) {
    expect(yaml).toContain(from);
    yaml = yaml.replace(from, () => to);
  }
  await writeFile(join(folder, 'dataset.yaml'), yaml);
  return checked(folder);
}

const small = async (yaml: string, report = REPORT) =>
  checked(await folderWith({ 'dataset.yaml': yaml, 'report.txt': report }));

/** The lines that a refused load or removal tells, without the path; else its message. */
async function refusal(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatasetError)) throw error;
  const lines = error.diagnostics.map((one) => formatDiagnostic({ ...one, file: '' }));
  return lines.length > 0 ? lines : [error.message];
}

describeOnEachEngine('loading datasets', (openEmpty) => {
  test('a dataset loaded twice is stored once, and is found unchanged', async () => {
    const database = await openEmpty();
    const lorra = await fixture('lorra');
    expect(await loadDataset(database, lorra)).toBe('loaded');
    const first = await dump(database);
    expect(await loadDataset(database, lorra)).toBe('unchanged');
    // Another hash makes it look changed: all is stored anew.
    expect(await loadDataset(database, { ...lorra, sha256: 'another' })).toBe('loaded');
    expect(await loadDataset(database, lorra)).toBe('loaded');
    expect(await dump(database)).toEqual(first);
    expect(await allDatasets(database)).toMatchObject([{ id: 'lorra', sha256: lorra.sha256 }]);
  });

  test('after a change and back, the graph is the same as before; what was taken away is gone', async () => {
    const database = await openEmpty();
    const before = await small(SMALL);
    await loadDataset(database, before);
    const first = await dump(database);
    const after = SMALL.replace(/  ann-comes:[^]*$/, '')
      .replace('    reports: [ann-comes]\n', '')
      .replace('name: Bo, kind: PERSON', 'name: Robert, kind: PERSON, aliases: [Bo]')
      .replace('refines: [agree]', 'contradicts: [agree]');
    await loadDataset(database, await small(after));
    const second = (await dump(database)).join('\n');
    expect(second).not.toContain('small.ann-comes');
    expect(second).not.toContain('REFINES');
    expect(second).toContain('"CONTRADICTS"');
    expect(second).toContain('"name":"Robert"');
    await loadDataset(database, before);
    expect(await dump(database)).toEqual(first);
  });

  test('a dataset refers to entries of another by their bare keys, and neither load disturbs the other', async () => {
    const database = await openEmpty();
    await loadDataset(database, await fixture('lorra'));
    await loadDataset(database, await fixture('lorra-echo'));
    const both = await dump(database);
    expect(both.join('\n')).toContain(
      '{"from":"Actor lorra.tolen","props":{},"to":"Statement lorra-echo.tolen-never","type":"SAID"}',
    );
    expect(both.join('\n')).toContain(
      '{"from":"Position lorra-echo.no-dam","props":{"dataset":"lorra-echo"},"to":"Position lorra.build-dam","type":"CONTRADICTS"}',
    );
    await loadDataset(database, await changed('lorra', ['place: The ford', 'place: A ford']));
    expect((await dump(database)).filter((line) => !both.includes(line))).toHaveLength(2);
    await loadDataset(database, await fixture('lorra'));
    expect(await dump(database)).toEqual(both);
    expect(await refusal(removeDataset(database, 'lorra'))).toEqual([
      expect.stringMatching(/^lorra cannot give up lorra\.\S+, .* and \d+ more: lorra-echo refers to it$/),
    ]);
    expect(await dump(database)).toEqual(both);
    await removeDataset(database, 'lorra-echo');
    await removeDataset(database, 'lorra');
    expect(await dump(database)).toEqual([]);
  });

  test('an entry to which another dataset refers is not given up', async () => {
    const database = await openEmpty();
    await loadDataset(
      database,
      await small(SMALL.replace('  talks:', '  feast: { name: A feast }\n  talks:')),
    );
    const other = `dataset: other
title: Other
uses: [small]
coding: { coder: A coder, on: 2025-01-01, method: MANUAL }
documents:
  note: { title: A note, text: report.txt, publisher: post }
statements:
  again: { actor: bo, kind: DIRECT, cue: said Bo, at: feast, quotes: [{ document: note, exact: "We agree," }] }
`;
    await loadDataset(database, await small(other));
    const both = await dump(database);
    expect(await refusal(small(SMALL).then((dataset) => loadDataset(database, dataset)))).toEqual([
      ':1:1: small cannot give up small.feast: other refers to it',
    ]);
    expect(await dump(database)).toEqual(both);
  });

  test('what a dataset uses must be loaded, and hold the keys, each once', async () => {
    const database = await openEmpty();
    const echo = await fixture('lorra-echo');
    expect(await refusal(loadDataset(database, echo))).toEqual([
      ':5:8: the dataset "lorra" is not loaded: load it first',
    ]);
    await loadDataset(database, await fixture('lorra'));
    const unknown = await changed('lorra-echo', ['addressedTo: [tolen]', 'addressedTo: [toled]']);
    expect(await refusal(loadDataset(database, unknown))).toEqual([
      ':32:19: "toled" is no actor of this dataset or of lorra',
    ]);
    const twice = await changed('lorra-echo', [
      'actors:\n',
      'actors:\n  tolen: { name: Another, kind: PERSON }\n',
    ]);
    expect(await refusal(loadDataset(database, twice))).toEqual([
      ':21:12: "tolen" is ambiguous: Actor lorra-echo.tolen and Actor lorra.tolen',
      ':33:19: "tolen" is ambiguous: Actor lorra-echo.tolen and Actor lorra.tolen',
    ]);
    expect(await allDatasets(database)).toHaveLength(1);
  });

  test("a stored document's text does not change", async () => {
    const database = await openEmpty();
    await loadDataset(database, await small(SMALL));
    const stored = await dump(database);
    expect(
      await refusal(small(SMALL, `${REPORT}More.\n`).then((dataset) => loadDataset(database, dataset))),
    ).toEqual([
      `:17:36: the text of document "report" differs from the stored one, and a document's text never changes: give it a new id`,
    ]);
    expect(await dump(database)).toEqual(stored);
    const renamed = SMALL.replaceAll('document: report', 'document: report-2').replace(
      '  report: {',
      '  report-2: {',
    );
    await loadDataset(database, await small(renamed, `${REPORT}More.\n`));
    expect((await dump(database)).join('\n')).not.toContain('small.report"');
  });

  test('a text that changes between check and load is refused, and nothing is stored', async () => {
    const database = await openEmpty();
    const dataset = await small(SMALL);
    await writeFile(join(dataset.folder, 'report.txt'), 'Something else.');
    expect(await refusal(loadDataset(database, dataset))).toEqual([
      'report.txt changed while it was loaded: load again',
    ]);
    expect(await dump(database)).toEqual([]);
  });

  test('progress is told up to the last node and relationship', async () => {
    const database = await openEmpty();
    const told: Progress[] = [];
    await loadDataset(database, await fixture('lorra'), { onProgress: (progress) => told.push(progress) });
    const stored = (await dump(database)).length;
    expect(told.at(-1)).toMatchObject({ done: stored, total: stored });
    expect(told.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['actors', 'documents', 'statements']),
    );
  });

  test('a dataset that is not loaded cannot be removed', async () => {
    const database = await openEmpty();
    await loadDataset(database, await small(SMALL));
    expect(await refusal(removeDataset(database, 'smal'))).toEqual([
      'there is no dataset smal; loaded: small',
    ]);
  });
});
