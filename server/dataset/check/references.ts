import type { EntryLabel, Reference } from '../checked.ts';
import type { YamlSource } from '../yaml/source.ts';
import type { Findings } from './findings.ts';
import type { Suggestions } from './suggest.ts';
import { keysOf, spots, type Spot } from './tree.ts';

/** Where keys of entries are written, and of what they may be. */
const REFERENCES: readonly (readonly [pattern: string, ...labels: EntryLabel[]])[] = [
  ['actors.*.represents.*.actor', 'Actor'],
  ['actors.*.memberOf.*.actor', 'Actor'],
  ['actors.*.represents.*.quotes.*.document', 'Document'],
  ['actors.*.memberOf.*.quotes.*.document', 'Document'],
  ['positions.*.issue', 'Issue'],
  ['positions.*.contradicts.*', 'Position'],
  ['positions.*.refines.*', 'Position'],
  ['documents.*.publisher', 'Actor'],
  ['documents.*.retells.+', 'Document'],
  ['statements.*.actor', 'Actor'],
  ['statements.*.at', 'Event'],
  ['statements.*.addressedTo.*', 'Actor'],
  ['statements.*.mentions.*', 'Actor', 'Event', 'Position'],
  ['statements.*.reports.*', 'Statement'],
  ['statements.*.answers.*.statement', 'Statement'],
  ['statements.*.quotes.*.document', 'Document'],
  ['statements.*.expresses.*.position', 'Position'],
];

/** Lists in which nothing stands twice. */
const SETS: readonly string[] = [
  'uses',
  'actors.*.aliases',
  'positions.*.contradicts',
  'positions.*.refines',
  'documents.*.retells',
  'statements.*.addressedTo',
  'statements.*.mentions',
  'statements.*.reports',
  'statements.*.expresses.*.quotes',
];

const SECTIONS = {
  Actor: 'actors',
  Issue: 'issues',
  Position: 'positions',
  Event: 'events',
  Document: 'documents',
  Statement: 'statements',
} as const satisfies Record<EntryLabel, string>;
const LABELS: readonly EntryLabel[] = ['Actor', 'Issue', 'Position', 'Event', 'Document', 'Statement'];

/** What no other dataset may refer to: its evidence stays its own. */
const OWN_ONLY: ReadonlySet<EntryLabel> = new Set(['Document', 'Statement']);

/** All keys written to refer to something, each with what it may be of. */
function* referencesOf(file: unknown): Generator<{ key: string; labels: readonly EntryLabel[]; spot: Spot }> {
  for (const [pattern, ...labels] of REFERENCES) {
    for (const spot of spots(file, pattern)) {
      if (typeof spot.value === 'string' && spot.value.trim() !== '') yield { key: spot.value, labels, spot };
    }
  }
}

/**
 * Reports keys of nothing and mentions that fit two kinds.
 * @returns where the dataset uses others: the keys that may be theirs, to be looked up when loading
 */
export function checkReferences(
  source: YamlSource,
  findings: Findings,
  suggestions: Suggestions,
): readonly Reference[] {
  const file = source.value;
  const keys = new Map(LABELS.map((label) => [label, new Set(keysOf(file, SECTIONS[label]))]));
  const uses = spots(file, 'uses.*').length > 0;
  const open: Reference[] = [];
  for (const { key, labels, spot } of referencesOf(file)) {
    const own = labels.filter((label) => keys.get(label)?.has(key));
    if (own.length > 1)
      findings.error(spot.path, `"${key}" is both ${listed(own, 'and')}: give one of them another key`);
    else if (uses && !labels.some((label) => OWN_ONLY.has(label)))
      open.push({ key, labels, path: spot.path });
    else if (own.length === 0) {
      const known = labels.flatMap((label) => [...(keys.get(label) ?? [])]);
      const other = LABELS.filter((label) => keys.get(label)?.has(key));
      const hint = other.length > 0 ? ` (it is ${listed(other, 'and')})` : suggestions.for(key, known);
      findings.error(spot.path, `unknown ${labels.map(nameOf).join(', ')} "${key}"${hint}`);
    }
  }
  return open;
}

/** Reports what is listed twice. */
export function checkSets(file: unknown, findings: Findings): void {
  for (const pattern of SETS) {
    for (const { value, path } of spots(file, pattern)) {
      if (!Array.isArray(value)) continue;
      const seen = new Set<unknown>();
      for (const [index, item] of value.entries()) {
        if (seen.has(item)) findings.error([...path, index], `"${String(item)}" is listed twice`);
        seen.add(item);
      }
    }
  }
}

/** Warns of actors and positions that nothing uses. */
export function warnOfUnused(file: unknown, findings: Findings): void {
  const used = new Map<EntryLabel, Set<string>>([
    ['Actor', new Set()],
    ['Position', new Set()],
  ]);
  for (const { key, labels } of referencesOf(file)) {
    for (const label of labels) used.get(label)?.add(key);
  }
  for (const [label, keys] of used) {
    for (const key of keysOf(file, SECTIONS[label])) {
      if (!keys.has(key))
        findings.warningAtKey([SECTIONS[label], key], `nothing uses the ${nameOf(label)} "${key}"`);
    }
  }
}

function nameOf(label: EntryLabel): string {
  return label.toLowerCase();
}

function listed(labels: readonly EntryLabel[], word: string): string {
  return labels.map((label) => `${/^[AEI]/.test(label) ? 'an' : 'a'} ${nameOf(label)}`).join(` ${word} `);
}
