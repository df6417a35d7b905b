import type { Path } from '../yaml/source.ts';

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
export function spots(value: unknown, pattern: string): readonly Spot[] {
  let found: readonly Step[] = [new Step(value)];
  for (const step of pattern.split('.')) {
    const next: Step[] = [];
    for (const spot of found) stepInto(spot, step, next);
    found = next;
  }
  return found;
}

/** A spot that knows the way to it only by the spot before: paths are asked for few. */
class Step implements Spot {
  readonly value: unknown;
  readonly #before: Step | undefined;
  readonly #key: PropertyKey;

  constructor(value: unknown, before?: Step, key: PropertyKey = '') {
    this.value = value;
    this.#before = before;
    this.#key = key;
  }

  get path(): Path {
    return Step.#pathTo(this);
  }

  static #pathTo(spot: Step): Path {
    const path: PropertyKey[] = [];
    for (let step = spot; step.#before !== undefined; step = step.#before) path.push(step.#key);
    return path.reverse();
  }
}

function stepInto(spot: Step, step: string, next: Step[]): void {
  const { value } = spot;
  if (Array.isArray(value) && (step === '*' || step === '+')) {
    for (const [index, item] of value.entries()) next.push(new Step(item, spot, index));
  } else if (step === '+') {
    next.push(spot);
  } else if (isMapping(value) && step === '*') {
    for (const key of Object.keys(value)) next.push(new Step(value[key], spot, key));
  } else if (isMapping(value) && value[step] !== undefined && Object.hasOwn(value, step)) {
    next.push(new Step(value[step], spot, step));
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
