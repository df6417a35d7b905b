import { describe, expect, test } from '@jest/globals';
import { edgeId, splitEdgeId } from '../../server/api/edge-ids.ts';
import type { EdgeRef } from '../../server/graph/edge-types.ts';
import { firstSaid, lastSaid, type Said } from '../../server/graph/holding.ts';
import { attributionOf, conditionalOf, newestFirst, stanceOf } from '../../server/graph/stack.ts';

function said(id: string, edtf: string | null, saidEarliest: string, saidLatest: string): Said {
  const recency = `${saidLatest} ${id}`;
  return {
    recency,
    said: edtf,
    saidEarliest,
    saidLatest,
    stance: 'SUPPORTS',
    conditional: false,
    relayed: false,
  };
}

const UNKNOWN = said('lorra.a', null, '0000-01-01', '9999-12-31');
const MARCH = said('lorra.b', '2025-03', '2025-03-01', '2025-03-31');
const THE_FIFTH = said('lorra.c', '2025-03-05', '2025-03-05', '2025-03-05');
const SINCE_THE_FOURTH = said('lorra.d', '2025-03-04/..', '2025-03-04', '9999-12-31');
const UNTIL_MARCH = said('lorra.e', '../2025-03', '0000-01-01', '2025-03-31');

describe('what a holding derives', () => {
  test.each([
    [0, 0, 'NEUTRAL'],
    [2, 0, 'SUPPORTS'],
    [0, 1, 'OPPOSES'],
    [1, 1, 'MIXED'],
  ])('%d for and %d against is %s, however many take no side', (supports, opposes, stance) => {
    expect(stanceOf({ supports, opposes })).toBe(stance);
  });

  test('first said is what must have been said soonest: the least latest day', () => {
    expect(firstSaid([UNKNOWN, MARCH, SINCE_THE_FOURTH, THE_FIFTH])?.said).toBe('2025-03-05');
    expect(firstSaid([SINCE_THE_FOURTH])?.said).toBe('2025-03-04/..');
  });

  test('last said is what cannot have been said sooner: the greatest earliest day', () => {
    expect(lastSaid([UNKNOWN, UNTIL_MARCH, MARCH, SINCE_THE_FOURTH])?.said).toBe('2025-03-04/..');
    expect(lastSaid([UNTIL_MARCH])?.said).toBe('../2025-03');
  });

  test("ties go to the statement whose id comes first, whatever the rows' order", () => {
    expect(firstSaid([UNTIL_MARCH, MARCH])?.said).toBe('2025-03');
    expect(firstSaid([MARCH, UNTIL_MARCH])?.said).toBe('2025-03');
    const thatDay = said('lorra.a2', '2025-03-05?', '2025-03-05', '2025-03-05');
    expect(lastSaid([THE_FIFTH, thatDay])?.said).toBe('2025-03-05?');
  });

  test('no date where none is known', () => {
    expect([firstSaid([UNKNOWN]), lastSaid([UNKNOWN])]).toEqual([null, null]);
  });

  test('conditional and relayed are NONE, SOME or ALL of the stack', () => {
    const total = 3;
    expect([0, 1, 3].map((conditional) => conditionalOf({ conditional, total }))).toEqual([
      'NONE',
      'SOME',
      'ALL',
    ]);
    expect([0, 1, 3].map((relayed) => attributionOf({ relayed, total }))).toEqual([
      'FIRSTHAND',
      'BOTH',
      'RELAYED',
    ]);
  });

  test('its statements come newest first, those of one day by id, descending', () => {
    expect(newestFirst(['2025-03-05 lorra.a', '2025-03-31 lorra.b', '2025-03-05 lorra.c'])).toEqual([
      'lorra.b',
      'lorra.c',
      'lorra.a',
    ]);
  });
});

describe('ids of drawn edges', () => {
  const holds: EdgeRef = {
    type: 'HOLDS',
    source: { label: 'Actor', id: 'lorra.reck' },
    target: { label: 'Position', id: 'lorra.build-dam' },
  };

  test('lead back to the edge', () => {
    expect(edgeId(holds)).toBe('HOLDS~Actor:lorra.reck~Position:lorra.build-dam');
    expect(splitEdgeId(edgeId(holds))).toEqual(holds);
  });

  test.each([
    'HOLDS~Actor:lorra.reck',
    'HOLDS~Actor:lorra.reck~Position:lorra.build-dam~Actor:lorra.reck',
    'HOLDS~Position:lorra.build-dam~Actor:lorra.reck',
    'MENTIONS~Actor:lorra.reck~Position:lorra.build-dam',
    'SAID~Actor:lorra.reck~Statement:lorra.reck-small',
    'holds~Actor:lorra.reck~Position:lorra.build-dam',
    'HOLDS~Actor:lorra.reck~Position:',
    '',
  ])('%j is none', (text) => {
    expect(splitEdgeId(text)).toBeNull();
  });
});
