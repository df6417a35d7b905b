import { readDataset } from '../dataset/read.ts';
import { report } from './load-folder.ts';
import { Refused } from './refused.ts';

/** `dixit check DIR…`: all diagnostics of all folders, without a database. @throws Refused where one of them has an error */
export async function check(folders: readonly string[]): Promise<void> {
  let refused = 0;
  for (const folder of folders) {
    const { dataset, diagnostics } = await readDataset(folder);
    report(diagnostics);
    if (dataset === undefined) refused += 1;
    else process.stdout.write(`${dataset.id}: ${summary(dataset.file)}\n`);
  }
  if (refused > 0) throw new Refused(`${refused} of ${folders.length} datasets have errors.`);
}

const SECTIONS = ['actors', 'issues', 'positions', 'events', 'documents', 'statements'] as const;

/** Such as "25 actors, 12 issues, 47 statements": the sections that hold anything. */
function summary(file: { readonly [section in (typeof SECTIONS)[number]]?: object | undefined }): string {
  const counts = SECTIONS.map((section) => ({ section, count: Object.keys(file[section] ?? {}).length }));
  const told = counts.filter(({ count }) => count > 0);
  return (
    told.map(({ section, count }) => `${count} ${count === 1 ? section.slice(0, -1) : section}`).join(', ') ||
    'empty'
  );
}
