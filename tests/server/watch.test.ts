import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { ask, serve, stop } from '../harness/command-line.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

describe('a server that watches a folder', () => {
  const newFolder = temporaryFolders();

  test('loads what is saved, keeps serving the old where it has a fault, and takes the next good one', async () => {
    const folder = await newFolder();
    await cp('tests/fixtures/lorra', folder, { recursive: true });
    const file = `${folder}/dataset.yaml`;
    const original = await readFile(file, 'utf8');
    const titled = (title: string): string => original.replace('The Lorra dam (invented)', title);
    const server = await serve([folder, '--watch'], { DIXIT_DATA: `${await newFolder()}/data` });
    const title = (): Promise<unknown> => ask(server.url, '{ datasets { title } }');

    await save(file, titled('A first change'));
    await server.printed('loaded again');
    expect(await title()).toEqual({ data: { datasets: [{ title: 'A first change' }] } });

    await save(file, titled('A fault').replace('kind: PERSON', 'kind: PRESON'));
    await server.printed('is not loaded');
    expect(server.output().stderr).toMatch(/dataset\.yaml:\d+:\d+: /);
    expect(await title()).toEqual({ data: { datasets: [{ title: 'A first change' }] } });

    let before = server.output().stderr.length;
    await save(file, titled('A first change'));
    await server.printed('is in order again', before);

    before = server.output().stderr.length;
    await save(file, titled('A last change'));
    await server.printed('loaded again', before);
    expect(await title()).toEqual({ data: { datasets: [{ title: 'A last change' }] } });
    expect((await stop(server)).code).toBe(0);
  });
});

/** As most editors save: a new file takes the place of the old one. */
async function save(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
