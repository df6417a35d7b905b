import type { Path } from '../yaml/source.ts';
import type { Findings } from './findings.ts';
import { spots } from './tree.ts';

/** One entry's tie to another of its kind, and where it is written. */
interface Tie {
  readonly to: string;
  readonly path: Path;
}
type Ties = ReadonlyMap<string, readonly Tie[]>;

/** Ties of which no chain may come back. */
const ACYCLIC = [
  { pattern: 'statements.*.reports.*', name: 'reports' },
  { pattern: 'positions.*.refines.*', name: 'refines' },
  { pattern: 'documents.*.retells.+', name: 'retells' },
];

/** Ties of an entry to another that must be another. */
const IRREFLEXIVE = [
  ...ACYCLIC,
  { pattern: 'positions.*.contradicts.*', name: 'contradicts' },
  { pattern: 'statements.*.answers.*.statement', name: 'answers' },
  { pattern: 'actors.*.represents.*.actor', name: 'represents' },
  { pattern: 'actors.*.memberOf.*.actor', name: 'memberOf' },
];

/** Reports entries that refer to themselves, chains that come back, and positions that contradict what they refine. */
export function checkRelations(file: unknown, findings: Findings): void {
  for (const { pattern, name } of IRREFLEXIVE) {
    for (const [from, ties] of tiesOf(file, pattern)) {
      for (const { to, path } of ties) {
        if (to === from) findings.error(path, `"${from}" refers to itself (${name})`);
      }
    }
  }
  for (const { pattern, name } of ACYCLIC) {
    for (const cycle of cyclesIn(tiesOf(file, pattern))) {
      const keys = cycle.keys.join(' → ');
      findings.error(cycle.path, `a cycle of ${name}: ${keys}`);
    }
  }
  const refines = tiesOf(file, 'positions.*.refines.*');
  const refinesAny = (from: string, to: string) => refines.get(from)?.some((tie) => tie.to === to) === true;
  for (const [from, ties] of tiesOf(file, 'positions.*.contradicts.*')) {
    for (const { to, path } of ties) {
      if (from === to || (!refinesAny(from, to) && !refinesAny(to, from))) continue;
      findings.error(path, `"${from}" cannot contradict "${to}" where one refines the other`);
    }
  }
}

function tiesOf(file: unknown, pattern: string): Ties {
  const ties = new Map<string, Tie[]>();
  for (const { value, path } of spots(file, pattern)) {
    const from = String(path[1]);
    if (typeof value !== 'string') continue;
    const others = ties.get(from);
    if (others === undefined) ties.set(from, [{ to: value, path }]);
    else others.push({ to: value, path });
  }
  return ties;
}

/** Chains that come back, each once, found depth first without recursion: a chain may be as long as a file. */
function* cyclesIn(ties: Ties): Generator<{ keys: string[]; path: Path }> {
  const done = new Set<string>();
  for (const start of ties.keys()) {
    const way: { key: string; next: number }[] = [];
    const onWay = new Map<string, number>();
    if (!done.has(start)) way.push({ key: start, next: 0 });
    onWay.set(start, 0);
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const tie = ties.get(here.key)?.[here.next];
      here.next += 1;
      if (tie === undefined) {
        done.add(here.key);
        onWay.delete(here.key);
        way.pop();
        continue;
      }
      const back = onWay.get(tie.to);
      if (back !== undefined && tie.to !== here.key) {
        yield { keys: [...way.slice(back).map(({ key }) => key), tie.to], path: tie.path };
      } else if (!done.has(tie.to) && tie.to !== here.key) {
        onWay.set(tie.to, way.length);
        way.push({ key: tie.to, next: 0 });
      }
    }
  }
}
