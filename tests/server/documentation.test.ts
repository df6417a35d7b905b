import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { runCommand } from '../harness/command-line.ts';
import { startDixit, type Dixit } from '../harness/dixit.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

const README = readFileSync('README.md', 'utf8');
const ADDRESS = 'http://127.0.0.1:4000';

describe('the README', () => {
  const newFolder = temporaryFolders();
  let dixit: Dixit;
  beforeAll(async () => {
    dixit = await startDixit({ engine: 'embedded', datasets: ['seeds/ukraine-peace-talks'] });
  });
  afterAll(() => dixit.stop());

  test('shows the true answer to its request by curl', async () => {
    const body = /curl -s .* -d '([^']+)'/s.exec(README)?.[1] ?? '';
    const answer = await fetch(`${dixit.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await answer.json()).toEqual(JSON.parse(block('json')));
  });

  test('shows what its program in Python prints', async () => {
    const program = `${await newFolder()}/ask.py`;
    await writeFile(program, block('python').replace(ADDRESS, dixit.url));
    expect(await python(program)).toBe(block('text'));
  });

  test('shows a dataset that is without fault', async () => {
    const folder = await newFolder();
    await mkdir(`${folder}/documents`);
    await writeFile(`${folder}/dataset.yaml`, block('yaml'));
    await writeFile(
      `${folder}/documents/report.txt`,
      '"We will build the dam", said Mira Tolen, "once the money is there."\n',
    );
    const { code, stderr } = await runCommand(['check', folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('the documentation', () => {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );

  test.each(['README.md', 'CONTRIBUTING.md', ...pages.map((path) => `docs/${path}`)])(
    '%s links to what is there',
    (page) => {
      const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
        ([, link]) => link ?? '',
      );
      expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
    },
  );

  test('names every setting that the command line names', async () => {
    const { stdout } = await runCommand(['--help']);
    const named = stdout.match(/\b[A-Z0-9]+(_[A-Z0-9]+)+\b|\b(HOST|PORT)\b/g) ?? [];
    const page = readFileSync('docs/running.md', 'utf8');
    expect(named.length).toBeGreaterThanOrEqual(10);
    expect(named.filter((setting) => !page.includes(`\`${setting}\``))).toEqual([]);
  });

  test('gives every dependency with its licence and a reason, and no other', () => {
    const { dependencies, devDependencies } = packageFile.parse(
      JSON.parse(readFileSync('package.json', 'utf8')),
    );
    const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    const rows = [
      ...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| (\S+) +\| (\S+) +\| (\S.*) \|$/gm),
    ]
      .filter(([, name]) => name !== 'package' && !name?.startsWith('--'))
      .map(([, name, licence]) => `${name} ${licence}`);
    expect(rows.toSorted()).toEqual(names.map((name) => `${name} ${licenceOf(name)}`).toSorted());
  });
});

const packageFile = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

/** What the README's first block in a language holds. */
function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(README)?.[1] ?? '';
}

function licenceOf(name: string): string {
  const file = z.object({ license: z.string() });
  return file.parse(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))).license;
}

/** What a program in Python prints. @throws Error with what it printed as errors, or where there is no Python */
function python(program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('python3', [program], (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
}
