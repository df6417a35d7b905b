import { expect, test } from '@jest/globals';
import { facetsTogether } from '../../client/expand/facets.ts';
import { countedRow, countOf, most, rowsOf, together } from '../../client/expand/rows.ts';
import { shared } from '../../client/expand/shared.ts';
import type { CountsFragment } from '../../client/generated/graphql.ts';

type Count = CountsFragment['counts'][number];

const count = (
  relationship: Count['relationship'],
  direction: Count['direction'],
  type: Count['type'],
  many: number,
): Count => ({ relationship, direction, type, count: many });

const found = (prefix: string, many: number) =>
  Array.from({ length: many }, (_, at) => ({ id: `${prefix}${at}`, along: 'HOLDS' }));

const stances = (supports: number, opposes: number) =>
  [
    { stance: 'SUPPORTS', count: supports },
    { stance: 'OPPOSES', count: opposes },
  ] as const;

const ofActor = [
  count('MENTIONS', 'OUT', 'EVENT', 3),
  count('HOLDS', 'OUT', 'POSITION', 4),
  count('RELAYS', 'OUT', 'ACTOR', 2),
  count('RELAYS', 'IN', 'ACTOR', 1),
];

test('a row for each relationship, way and type, evidence first, saying how many are still to come', () => {
  const rows = rowsOf(ofActor, [count('HOLDS', 'OUT', 'POSITION', 2), count('RELAYS', 'OUT', 'ACTOR', 2)]);
  expect(rows.map((row) => `${row.words} · ${countedRow(row)}`)).toEqual([
    'holds · 2 of 4 positions',
    'passes on the words of · 2 actors',
    'is told of by · 0 of 1 actor',
    'mentions · 0 of 3 events',
  ]);
});

test('what contradicts is one row, from whichever end it is stored', () => {
  const both = [count('CONTRADICTS', 'IN', 'POSITION', 1), count('CONTRADICTS', 'OUT', 'POSITION', 2)];
  const [row, ...others] = rowsOf(both, both);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ direction: null, words: 'contradicts', all: 3, left: 3 });
});

test('how many would come is certain unless the same node can stand in two of the rows; never more than come at a time', () => {
  const rows = rowsOf(ofActor, ofActor);
  const [holds, relays, told, mentions] = rows;
  if (!holds || !relays || !told || !mentions) throw new Error('a row is missing');
  expect(countOf([holds, mentions])).toEqual({ count: 7, certain: true });
  expect(countOf([relays, told])).toEqual({ count: 3, certain: false });
  expect(countOf([])).toEqual({ count: 0, certain: true });
  expect(countOf([{ ...holds, left: 70 }]).count).toBe(most);
});

test('of several nodes the rows are added up, and how many come is never certain', () => {
  const rows = together([
    rowsOf(ofActor, ofActor),
    rowsOf([count('HOLDS', 'OUT', 'POSITION', 3)], [count('HOLDS', 'OUT', 'POSITION', 1)]),
  ]);
  expect(rows.map((row) => `${row.words} · ${countedRow(row)}`)).toEqual([
    'holds · 5 of 7 positions',
    'passes on the words of · 2 actors',
    'is told of by · 1 actor',
    'mentions · 3 events',
  ]);
  expect(countOf(rows.slice(0, 1), 2)).toEqual({ count: 5, certain: false });
});

test('of what several nodes touch, each in turn has one more until fifty things have come; what two of them touch counts once', () => {
  const [first = [], second = [], third = []] = shared([
    found('a', 60),
    found('b', 10),
    [...found('b', 1), ...found('c', 1)],
  ]);
  expect([first.length, second.length, third.length]).toEqual([39, 10, 2]);
  expect(new Set([...first, ...second, ...third].map(({ id }) => id)).size).toBe(most);
});

test('what several nodes touch is divided as if they were one', () => {
  const issue = (id: string, supports: number) => ({
    issue: { id, name: id },
    count: supports,
    stances: [...stances(supports, 0)],
  });
  const one = { issues: [issue('a', 3)], issueCount: 1, actorKinds: [], stances: [...stances(3, 0)] };
  const two = {
    issues: [issue('b', 5), issue('a', 1)],
    issueCount: 2,
    actorKinds: [],
    stances: [...stances(6, 1)],
  };
  expect(facetsTogether([one, two])).toEqual({
    issues: [issue('b', 5), issue('a', 4)],
    issueCount: 2,
    actorKinds: [],
    stances: stances(9, 1),
  });
});
