import type { Path } from '../yaml-source.ts';

/** A value somewhere in the file, as read: nothing is known of its shape. */
export interface Spot {
  readonly value: unknown;
  readonly path: Path;
}

/** A mapping as read. */
export type Mapping = Readonly<Record<string, unknown>>;

/**
 * All values at places of a pattern, in the order written; what has another shape is passed over, since another check reports it.
 * @param pattern keys from the top, parted by dots; `*` stands for each entry or item, `+` for each item of a list or the value itself
 */
export function spots(value: unknown, pattern: string): Generator<Spot> {
  return walk({ value, path: [] }, pattern.split('.'), 0);
}

function* walk(spot: Spot, steps: readonly string[], depth: number): Generator<Spot> {
  const step = steps[depth];
  if (step === undefined) {
    if (spot.value !== undefined) yield spot;
    return;
  }
  for (const next of stepInto(spot, step)) yield* walk(next, steps, depth + 1);
}

function* stepInto({ value, path }: Spot, step: string): Generator<Spot> {
  if (Array.isArray(value) && (step === '*' || step === '+')) {
    for (const [index, item] of value.entries()) yield { value: item, path: [...path, index] };
  } else if (step === '+') {
    yield { value, path };
  } else if (isMapping(value) && step === '*') {
    for (const [key, entry] of Object.entries(value)) yield { value: entry, path: [...path, key] };
  } else if (isMapping(value) && Object.hasOwn(value, step)) {
    yield { value: value[step], path: [...path, step] };
  }
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A mapping's entry as text, where it is one. */
export function textAt(value: unknown, key: string): string | undefined {
  const entry = isMapping(value) ? value[key] : undefined;
  return typeof entry === 'string' ? entry : undefined;
}

/** The keys of a section, of faulty entries too. */
export function keysOf(file: unknown, section: string): readonly string[] {
  const entries = isMapping(file) ? file[section] : undefined;
  return isMapping(entries) ? Object.keys(entries) : [];
}
