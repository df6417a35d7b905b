import * as z from 'zod/mini';
import type { Asked } from '../address/asked.ts';

/** A question that was run; `at` in milliseconds since 1970. */
export interface Past extends Asked {
  readonly at: number;
}

/** A question under a name; no two have the same. */
export interface Saved extends Asked {
  readonly name: string;
}

/** What is kept of what was asked. */
export interface Kept {
  /** The latest first, each question once, at most `longestHistory`. */
  readonly history: readonly Past[];
  /** By name. */
  readonly saved: readonly Saved[];
}

export const nothingKept: Kept = { history: [], saved: [] };

/** So many are kept of what was run. */
export const longestHistory = 50;

const text = z.string().check(z.maxLength(200_000));
const savedList = z.array(z.object({ name: text.check(z.minLength(1)), query: text, variables: text }));
const stored = z.object({
  history: z.array(z.object({ query: text, variables: text, at: z.number() })),
  saved: savedList,
});
const file = z.object({ format: z.literal('dixit-queries'), version: z.literal(1), saved: savedList });

const same = (one: Asked, other: Asked): boolean =>
  one.query === other.query && one.variables === other.variables;

/** With a question that is run at a time; where it was run before, that is forgotten. */
export function remembering(kept: Kept, { query, variables }: Asked, at: number): Kept {
  const now = { query, variables, at };
  const before = kept.history.filter((past) => !same(past, now));
  return { ...kept, history: [now, ...before].slice(0, longestHistory) };
}

export const forgettingHistory = (kept: Kept): Kept => ({ ...kept, history: [] });

/** With these saved too; what was saved under the same name is replaced. */
export function saving(kept: Kept, more: readonly Saved[]): Kept {
  const all = new Map([...kept.saved, ...more].map((one) => [one.name, one]));
  const saved = [...all.values()].toSorted((one, other) => one.name.localeCompare(other.name));
  return { ...kept, saved };
}

export const removing = (kept: Kept, name: string): Kept => ({
  ...kept,
  saved: kept.saved.filter((one) => one.name !== name),
});

/** With one saved under another name, in place of what was saved under that. */
export function renaming(kept: Kept, name: string, next: string): Kept {
  const found = kept.saved.find((one) => one.name === name);
  return found === undefined ? kept : saving(removing(kept, name), [{ ...found, name: next }]);
}

/** What a text in storage keeps; nothing where it was written by something else or is damaged. Never throws. */
export function readKept(value: string | null): Kept {
  const read = stored.safeParse(parse(value ?? ''));
  return read.success ? { ...read.data, history: read.data.history.slice(0, longestHistory) } : nothingKept;
}

/** Saved questions as a file that `readSaved` takes back. */
export const writeSaved = (saved: readonly Saved[]): string =>
  `${JSON.stringify({ format: 'dixit-queries', version: 1, saved: [...saved] } satisfies z.infer<typeof file>, null, 2)}\n`;

/** The questions in a file; null where it holds none. Never throws. */
export function readSaved(value: string): readonly Saved[] | null {
  const read = file.safeParse(parse(value));
  return read.success ? read.data.saved : null;
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
