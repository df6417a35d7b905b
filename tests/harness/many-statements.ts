import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** So many actors and positions share the statements. */
const some = 40;

const month = (index: number): string => `2031-${String((index % 12) + 1).padStart(2, '0')}`;

/**
 * Writes a dataset of so many statements by few actors on few positions: more than a table shows at once, drawn with few nodes. What statement
 * 0 says begins as a formula of a spreadsheet would; every third date is uncertain.
 */
export async function writeManyStatements(folder: string, statements: number): Promise<void> {
  const list = Array.from({ length: statements }, (_, index) => index);
  const words = (index: number) =>
    index === 0 ? '=1+1 is what round 0 comes to' : `measure ${index % some} is right in round ${index}.`;
  const keyed = <Value>(count: number, key: string, value: (index: number) => Value) =>
    Object.fromEntries(list.slice(0, count).map((index) => [`${key}${index}`, value(index)]));
  const dataset = {
    dataset: 'rounds',
    title: 'Many rounds (invented)',
    coding: { coder: 'Tests', on: '2032-01-01', method: 'EXTRACTED' },
    actors: {
      ...keyed(some, 'a', (index) => ({ name: `Speaker ${String(index).padStart(2, '0')}`, kind: 'PERSON' })),
      paper: { name: 'The Paper', kind: 'MEDIA' },
    },
    issues: { measures: { name: 'Measures' } },
    positions: keyed(some, 'p', (index) => ({
      proposition: `Measure ${index} is right.`,
      issue: 'measures',
    })),
    documents: {
      minutes: {
        title: 'Minutes',
        text: 'documents/minutes.txt',
        publisher: 'paper',
        published: '2032-01-01',
      },
    },
    statements: keyed(statements, 's', (index) => ({
      actor: `a${index % some}`,
      said: index % 3 === 0 ? `${month(index)}~` : `${month(index)}-${10 + (index % 18)}`,
      kind: 'DIRECT',
      cue: 'noted',
      quotes: [{ document: 'minutes', exact: words(index) }],
      expresses: [
        {
          position: `p${Math.floor(index / some) % some}`,
          stance: index % 5 === 0 ? 'OPPOSES' : 'SUPPORTS',
          ...(index % 7 === 0 && { condition: 'in round' }),
        },
      ],
    })),
  };
  await mkdir(join(folder, 'documents'), { recursive: true });
  await writeFile(join(folder, 'dataset.yaml'), JSON.stringify(dataset));
  await writeFile(
    join(folder, 'documents/minutes.txt'),
    list.map((index) => `They noted: ${words(index)}\n`).join(''),
  );
}
