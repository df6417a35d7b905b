import { z } from 'zod';
import { datasetFile } from '../format.ts';
import type { Path } from '../yaml/source.ts';
import type { Findings } from './findings.ts';
import type { Suggestions } from './suggest.ts';
import { isMapping } from './tree.ts';

type Issue = z.core.$ZodIssue;

/** Reports all that the format does not allow: unknown and missing keys, wrong types and values, impossible dates. */
export function reportShape(
  issues: readonly Issue[],
  file: unknown,
  findings: Findings,
  suggestions: Suggestions,
): void {
  for (const issue of issues) report(issue, issue.path, file, findings, suggestions);
}

function report(issue: Issue, path: Path, file: unknown, findings: Findings, suggestions: Suggestions): void {
  const value = valueAt(file, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAllowed(path);
    for (const key of issue.keys) {
      findings.errorAtKey([...path, key], `unknown key "${key}"${suggestions.for(key, known)}`);
    }
  } else if (issue.code === 'invalid_union') {
    const branch = issue.errors[Array.isArray(value) ? 1 : 0];
    if (typeof value !== 'string' && !Array.isArray(value))
      missingOrWrong(path, value, 'a text or a list of texts', findings);
    else
      for (const inner of branch ?? []) report(inner, [...path, ...inner.path], file, findings, suggestions);
  } else if (issue.code === 'invalid_type') {
    missingOrWrong(path, value, TYPES.get(issue.expected) ?? issue.expected, findings);
  } else if (issue.code === 'invalid_value' && value !== undefined) {
    const values = issue.values.map(String);
    const hint = typeof value === 'string' ? suggestions.for(value, values) : '';
    findings.error(path, `${nameOf(path)} is ${show(value)}, not ${oneOf(values)}${hint}`);
  } else if (issue.code === 'invalid_value') {
    missingOrWrong(path, value, oneOf(issue.values.map(String)), findings);
  } else if (issue.code === 'invalid_key') {
    findings.errorAtKey(path, `"${String(path.at(-1))}": ${issue.issues[0]?.message ?? 'not a key'}`);
  } else if (issue.code === 'too_small' && issue.origin === 'array') {
    findings.error(
      path,
      path.at(-1) === 'quotes' && path[0] === 'statements' && path.length === 3
        ? NO_EVIDENCE
        : `${nameOf(path)} is an empty list`,
    );
  } else {
    findings.error(
      path,
      issue.message.startsWith('is ') ? `${nameOf(path)} ${issue.message}` : issue.message,
    );
  }
}

const NO_EVIDENCE = 'no evidence: a statement rests on at least one quote';

const TYPES = new Map([
  ['string', 'a text'],
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['record', 'a mapping'],
]);

function missingOrWrong(path: Path, value: unknown, expected: string, findings: Findings): void {
  const quotes = path.length === 3 && path[0] === 'statements' && path[2] === 'quotes';
  if (value !== undefined) findings.error(path, `${nameOf(path)} must be ${expected}, not ${show(value)}`);
  else
    findings.errorAtKey(
      path.slice(0, -1),
      quotes ? `${NO_EVIDENCE}: "quotes" is missing` : `${nameOf(path)} is missing`,
    );
}

function nameOf(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return 'the file';
  return typeof path.at(-1) === 'number' ? `an item of "${key}"` : `"${key}"`;
}

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean'
    ? `${value} (put texts in quotation marks)`
    : typeof value;
}

function oneOf(values: readonly string[]): string {
  return values.length > 1 ? `one of ${values.join(', ')}` : String(values[0]);
}

function valueAt(file: unknown, path: Path): unknown {
  let value = file;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isMapping(value) && Object.hasOwn(value, String(step))) value = value[String(step)];
    else return undefined;
  }
  return value;
}

/** The keys that the format knows at a place. */
function keysAllowed(path: Path): string[] {
  let schema: unknown = datasetFile;
  for (const step of path) {
    schema = unwrapped(schema);
    if (schema instanceof z.ZodObject) schema = schema.shape[String(step)];
    else if (schema instanceof z.ZodRecord) schema = schema.valueType;
    else if (schema instanceof z.ZodArray) schema = schema.element;
  }
  schema = unwrapped(schema);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}
