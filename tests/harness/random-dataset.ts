import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A statement of an invented dataset, as far as its graph is worked out by hand from it; keys, not ids. */
export interface RandomStatement {
  readonly actor: string;
  readonly kind: 'DIRECT';
  readonly cue: 'said';
  readonly said?: string;
  readonly at?: string;
  readonly addressedTo: readonly string[];
  readonly mentions: readonly string[];
  readonly reports: readonly string[];
  readonly answers: readonly { readonly statement: string; readonly as: 'RESPONDS' }[];
  readonly quotes: readonly { readonly key: string; readonly document: string; readonly exact: string }[];
  readonly expresses: readonly {
    readonly position: string;
    readonly stance: 'SUPPORTS' | 'OPPOSES' | 'NEUTRAL';
    readonly condition: string | undefined;
    readonly quotes: readonly string[] | undefined;
  }[];
}

/** Which statements a random dataset has, by key. */
export type RandomStatements = Readonly<Record<string, RandomStatement>>;

const ACTORS = 6;
const POSITIONS = 5;
const EVENTS = 2;
const DOCUMENTS = 3;
const STANCES = ['SUPPORTS', 'OPPOSES', 'NEUTRAL'] as const;

/**
 * Writes a dataset called `random` into a folder: few actors and positions, so that stacks are deep, actors relay, answer and mention each other and
 * themselves, and reports branch both ways.
 * @param seed the same seed makes the same dataset
 */
export async function writeRandomDataset(
  folder: string,
  seed: number,
  size: number,
): Promise<RandomStatements> {
  const random = randomNumbers(seed);
  const statements: Record<string, RandomStatement> = {};
  for (let index = 0; index < size; index += 1) {
    statements[`s${index}`] = randomStatement(index, random);
  }
  await mkdir(join(folder, 'documents'), { recursive: true });
  for (const document of keys('d', DOCUMENTS)) {
    const quotes = Object.values(statements).flatMap((statement) => statement.quotes);
    const text = quotes
      .filter((quote) => quote.document === document)
      .map(({ exact }) => `${exact} So they said.\n`);
    await writeFile(join(folder, 'documents', `${document}.txt`), ['Who said what?\n', ...text].join(''));
  }
  // JSON is YAML. An empty list is left out: the format refuses it.
  const yaml = JSON.stringify(
    { ...FRAME, statements },
    (_, value: unknown) => (isEmpty(value) ? undefined : value),
    1,
  );
  await writeFile(join(folder, 'dataset.yaml'), yaml);
  return statements;
}

function randomStatement(index: number, random: (below: number) => number): RandomStatement {
  const some = (most: number, all: readonly string[]) =>
    [...new Set(Array.from({ length: random(most + 1) }, () => all[random(all.length)] ?? []).flat())].sort();
  const earlier = keys('s', index);
  const quotes = keys('q', 1 + random(3)).map((key) => ({
    key,
    document: `d${random(DOCUMENTS)}`,
    exact: `Words ${key} of ${index}.`,
  }));
  const expresses = some(2, keys('p', POSITIONS)).map((position) => ({
    position,
    stance: STANCES[random(3)] ?? 'NEUTRAL',
    condition: random(4) === 0 ? `Words q0 of ${index}` : undefined,
    quotes: random(2) === 0 ? quotes.slice(random(quotes.length)).map(({ key }) => key) : undefined,
  }));
  return {
    actor: `a${random(ACTORS)}`,
    kind: 'DIRECT',
    cue: 'said',
    ...(random(5) > 0 && { said: `2025-0${1 + random(6)}-1${random(10)}` }),
    ...(random(3) === 0 && { at: `e${random(EVENTS)}` }),
    addressedTo: some(1, keys('a', ACTORS)),
    mentions: [
      ...some(1, keys('a', ACTORS)),
      ...some(1, keys('e', EVENTS)),
      ...some(1, keys('p', POSITIONS)),
    ],
    reports: random(2) === 0 ? some(2, earlier) : [],
    answers: some(1, earlier).map((statement) => ({ statement, as: 'RESPONDS' })),
    quotes,
    expresses,
  };
}

const FRAME = {
  dataset: 'random',
  title: 'Made by a random generator for tests',
  coding: { coder: 'Dixit tests', on: '2025-08-01', method: 'EXTRACTED' },
  actors: named('a', ACTORS, (key, index) => ({
    name: `Actor ${key}`,
    kind: 'PERSON',
    ...(index > 0 && { represents: [{ actor: 'a0' }] }),
  })),
  issues: named('i', 2, (key) => ({ name: `Issue ${key}` })),
  positions: named('p', POSITIONS, (key, index) => ({
    proposition: `Position ${key} holds.`,
    issue: `i${index % 2}`,
    ...(index === 1 && { contradicts: ['p0'] }),
  })),
  events: named('e', EVENTS, (key) => ({ name: `Event ${key}` })),
  documents: named('d', DOCUMENTS, (key, index) => ({
    title: `Document ${key}`,
    text: `documents/${key}.txt`,
    publisher: 'a0',
    published: '2025-07-01',
    ...(index === 1 && { retells: 'd0' }),
  })),
};

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function keys(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index}`);
}

function named<Entry>(letter: string, count: number, entry: (key: string, index: number) => Entry) {
  return Object.fromEntries(keys(letter, count).map((key, index) => [key, entry(key, index)]));
}

/** Whole numbers from 0 up to `below`: mulberry32, so that a failing seed can be run again. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
