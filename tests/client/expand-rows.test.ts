import { expect, test } from '@jest/globals';
import { countedRow, countOf, most, rowsOf } from '../../client/expand/rows.ts';
import type { CountsFragment } from '../../client/generated/graphql.ts';

type Count = CountsFragment['counts'][number];

const count = (
  relationship: Count['relationship'],
  direction: Count['direction'],
  type: Count['type'],
  many: number,
): Count => ({ relationship, direction, type, count: many });

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
