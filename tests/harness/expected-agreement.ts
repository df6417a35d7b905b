import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const dataset = z.object({
  dataset: z.string(),
  actors: z.record(z.string(), z.unknown()),
  positions: z.record(
    z.string(),
    z.object({ issue: z.string(), contradicts: z.array(z.string()).default([]) }),
  ),
  statements: z.record(
    z.string(),
    z.object({
      actor: z.string(),
      reports: z.array(z.string()).default([]),
      answers: z.array(z.object({ statement: z.string() })).default([]),
      expresses: z.array(z.object({ position: z.string(), stance: z.string() })).default([]),
    }),
  ),
});

/** One stance as coded, by global ids. */
export interface CodedStance {
  readonly actor: string;
  readonly position: string;
  readonly stance: string;
  readonly relayed: boolean;
}

/** What datasets say, as far as agreement goes, read off their files without any database. */
export interface Coded {
  readonly actors: readonly string[];
  readonly stances: readonly CodedStance[];
  /** Both ways. */
  readonly contradicts: ReadonlySet<string>;
  /** One entry a pair of statements: who passes on, or answers, whom, and the statement that counts. */
  readonly relays: readonly { readonly by: string; readonly of: string; readonly statement: string }[];
  readonly answers: readonly { readonly by: string; readonly of: string; readonly statement: string }[];
}

/** @param folders each with a `dataset.yaml`; names are sought in their own dataset, then in those before it */
export function codedIn(folders: readonly string[]): Coded {
  const files = folders.map((folder) =>
    dataset.parse(parse(readFileSync(join(folder, 'dataset.yaml'), 'utf8'))),
  );
  const known = new Set(
    files.flatMap((file) =>
      [...Object.keys(file.actors), ...Object.keys(file.positions)].map((key) => `${file.dataset}.${key}`),
    ),
  );
  const named = (own: string, key: string) =>
    [own, ...files.map((file) => file.dataset)].map((name) => `${name}.${key}`).find((id) => known.has(id)) ??
    key;
  const spoken = files.flatMap((file) =>
    Object.entries(file.statements).map(([key, statement]) => ({
      id: `${file.dataset}.${key}`,
      actor: `Actor:${named(file.dataset, statement.actor)}`,
      reports: statement.reports.map((other) => `${file.dataset}.${other}`),
      answers: statement.answers.map((other) => `${file.dataset}.${other.statement}`),
      expresses: statement.expresses.map(({ position, stance }) => ({
        position: `Position:${named(file.dataset, position)}`,
        stance,
      })),
    })),
  );
  const speaker = (id: string) => spoken.find((statement) => statement.id === id)?.actor ?? id;
  return {
    actors: files.flatMap((file) => Object.keys(file.actors).map((key) => `Actor:${file.dataset}.${key}`)),
    stances: spoken.flatMap(({ id, actor, expresses }) =>
      expresses.map((expressed) => ({
        ...expressed,
        actor,
        relayed: spoken.some(({ reports }) => reports.includes(id)),
      })),
    ),
    contradicts: new Set(
      files.flatMap((file) =>
        Object.entries(file.positions).flatMap(([key, { contradicts }]) =>
          contradicts.flatMap((other) => {
            const ends = [`Position:${file.dataset}.${key}`, `Position:${named(file.dataset, other)}`];
            return [ends.join(' '), ends.toReversed().join(' ')];
          }),
        ),
      ),
    ),
    relays: spoken.flatMap(({ actor, reports }) =>
      reports.map((statement) => ({ by: actor, of: speaker(statement), statement })),
    ),
    answers: spoken.flatMap(({ id, actor, answers }) =>
      answers.map((statement) => ({ by: actor, of: speaker(statement), statement: id })),
    ),
  };
}

/** One thing on which two actors can be compared. */
export interface ExpectedComparison {
  readonly verdict: string;
  readonly one: string;
  readonly other: string;
  readonly firsthand: boolean;
}

/** Every position against every position, for two actors. */
export function expectedComparisons(coded: Coded, one: string, other: string): ExpectedComparison[] {
  const positions = [...new Set(coded.stances.map(({ position }) => position))].sort();
  const order = ['OPPOSED', 'CONTRADICTING', 'AGREED', 'OPEN'];
  const found = positions.flatMap((left) =>
    positions.flatMap((right): ExpectedComparison[] => {
      const ones = coded.stances.filter(({ actor, position }) => actor === one && position === left);
      const others = coded.stances.filter(({ actor, position }) => actor === other && position === right);
      if (ones.length === 0 || others.length === 0) return [];
      const pair = [together(ones), together(others)].sort().join(' ');
      const sides = { one: left, other: right, firsthand: isHeard(ones) && isHeard(others) };
      if (left === right) {
        const agreed = pair === 'SUPPORTS SUPPORTS' || pair === 'OPPOSES OPPOSES';
        return [{ verdict: agreed ? 'AGREED' : pair === 'OPPOSES SUPPORTS' ? 'OPPOSED' : 'OPEN', ...sides }];
      }
      return pair === 'SUPPORTS SUPPORTS' && coded.contradicts.has(`${left} ${right}`)
        ? [{ verdict: 'CONTRADICTING', ...sides }]
        : [];
    }),
  );
  return order.flatMap((verdict) => found.filter((each) => each.verdict === verdict));
}

function together(stances: readonly CodedStance[]): string {
  const taken = new Set(stances.map(({ stance }) => stance));
  if (taken.has('SUPPORTS') && taken.has('OPPOSES')) return 'MIXED';
  return ['SUPPORTS', 'OPPOSES'].find((stance) => taken.has(stance)) ?? 'NEUTRAL';
}

const isHeard = (stances: readonly CodedStance[]): boolean => stances.some(({ relayed }) => !relayed);
