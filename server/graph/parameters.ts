import type { Parameters } from './database.ts';
import { QueryFailed } from './errors.ts';

/** Keys of maps to which one of the engines gives a meaning of its own. */
const RESERVED = new Set(['_id', '_labels', '_type']);

/**
 * Checks that both engines will understand these parameters alike, before either sees them: what is refused here would be
 * stored differently, or silently lost, by one of them (reference: portable Cypher, rules 6, 7 and 9).
 * @throws QueryFailed naming the parameter, such as `$rows[3].name`
 */
export function checkParameters(file: string, parameters: Parameters): void {
  for (const [name, value] of Object.entries(parameters)) checkValue(file, `$${name}`, value);
}

function checkValue(file: string, place: string, value: unknown): void {
  const fault = faultOf(value);
  if (fault !== null) throw new QueryFailed(`${file}: ${place} ${fault}`, { file });
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) checkValue(file, `${place}[${index}]`, element);
    return;
  }
  for (const [key, element] of Object.entries(value)) {
    if (key.startsWith('$') || RESERVED.has(key)) {
      throw new QueryFailed(`${file}: ${place} has the key "${key}", which an engine reads as its own`, {
        file,
      });
    }
    checkValue(file, `${place}.${key}`, element);
  }
}

/** What is wrong with a value itself, its elements aside; null where nothing is. */
function faultOf(value: unknown): string | null {
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'string')
    return /\p{Surrogate}/u.test(value) ? 'holds half of a surrogate pair' : null;
  if (typeof value === 'number') return faultOfNumber(value);
  if (typeof value !== 'object') return value === undefined ? 'is undefined' : `is a ${typeof value}`;
  return Array.isArray(value) || isPlain(value) ? null : 'is an object that is not a plain map';
}

function faultOfNumber(value: number): string | null {
  if (!Number.isFinite(value)) return `is ${value}`;
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return `is an integer beyond ±(2^53 - 1): ${value}`;
  return null;
}

/** Whether an object is a map of keys and values; asked so that it also holds for objects of another realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
