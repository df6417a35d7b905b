import { describe, expect, test } from '@jest/globals';
import { formatAddress, opening, parseAddress } from '../../client/address/address.ts';
import { chipsOf } from '../../client/filter/chips.ts';
import { expressionPasses } from '../../client/filter/expression-passes.ts';
import { type Filter, noFilter } from '../../client/filter/filter.ts';
import { fitting } from '../../client/filter/fitting.ts';
import { held } from '../../client/filter/held.ts';
import { drawsAll, narrowed, toStatementFilter } from '../../client/filter/statement-filter.ts';
import { words } from '../../client/wording/words.ts';
import { helpful, withoutInWords } from '../../client/filter/suggestions.ts';

const everything: Filter = {
  stances: ['SUPPORTS', 'NEUTRAL'],
  conditional: true,
  heard: ['RELAYED'],
  reporterKinds: ['GROUP'],
  actorKinds: ['PERSON', 'STATE'],
  kinds: ['MIXED'],
  certain: true,
  issues: ['Issue:talks.security-guarantees', 'Issue:talks.territory'],
  actors: ['Actor:talks.sybiha'],
  datasets: ['Dataset:talks'],
  from: '2026-02-01',
  to: '2026-02-28',
  text: 'припинення вогню, & more',
  least: 3,
};

const at = (path: string) => {
  const address = parseAddress(new URL(path, 'http://dixit.test'));
  return address.screen === 'canvas' ? address.filter : null;
};

describe('the filter in the address', () => {
  test('comes back as it was', () => {
    expect(at(formatAddress({ ...opening, filter: everything }))).toEqual(everything);
    expect(formatAddress({ ...opening, filter: noFilter })).toBe('/');
  });

  test('is legible', () => {
    const filter: Filter = {
      ...noFilter,
      stances: ['SUPPORTS', 'OPPOSES'],
      conditional: true,
      actorKinds: ['STATE'],
      issues: ['Issue:talks.territory', 'Issue:talks.diplomacy'],
    };
    expect(formatAddress({ ...opening, filter })).toBe(
      '/?stance=supports,opposes&conditional=only&who=state&issue=talks.territory,talks.diplomacy',
    );
  });

  test.each([
    '/?stance=likes&who=,&words=&heard=twice&conditional=yes&certainty=high',
    '/?issue=../../x,%00,Issue:talks.territory&actor=a%20b',
    '/?from=2026-02-30&to=yesterday&text=%20&least=4',
  ])('what makes no sense in %s does not restrict', (path) => {
    expect(at(path)).toEqual(noFilter);
  });

  test('a period that ends before it begins has no end', () => {
    expect(at('/?from=2026-03-01&to=2026-02-01')).toEqual({ ...noFilter, from: '2026-03-01' });
  });
});

describe('the filter for the API', () => {
  test('says what is chosen and nothing else', () => {
    expect(toStatementFilter(noFilter)).toEqual({});
    expect(toStatementFilter({ ...noFilter, least: 5 })).toEqual({});
    expect(toStatementFilter(everything)).toEqual({
      stances: ['SUPPORTS', 'NEUTRAL'],
      conditional: true,
      attribution: 'RELAYED',
      reporterKinds: ['GROUP'],
      actorKinds: ['PERSON', 'STATE'],
      kinds: ['MIXED'],
      includeLowCertainty: false,
      issues: ['Issue:talks.security-guarantees', 'Issue:talks.territory'],
      actors: ['Actor:talks.sybiha'],
      datasets: ['Dataset:talks'],
      from: '2026-02-01',
      to: '2026-02-28',
      text: 'припинення вогню, & more',
    });
  });

  test('both ways of hearing do not restrict', () => {
    const both: Filter = { ...noFilter, heard: ['FIRSTHAND', 'RELAYED'] };
    expect(drawsAll(both)).toBe(true);
    expect(chipsOf(both, (id) => id)).toEqual([]);
  });

  test('narrowed to some nodes keeps what both allow', () => {
    const filter = { actors: ['Actor:a.x'], stances: ['OPPOSES' as const] };
    expect(narrowed(filter, { positions: ['Position:a.p'] })).toEqual({
      ...filter,
      positions: ['Position:a.p'],
    });
    expect(narrowed(filter, { actors: ['Actor:a.y'] })).toEqual({ ...filter, actors: [] });
  });
});

test('what is listed by expression keeps those for which the statement passes', () => {
  const expressed = {
    stance: 'SUPPORTS' as const,
    condition: 'if it rains',
    certainty: null,
    position: { id: 'Position:a.p', issue: { id: 'Issue:a.i' } },
  };
  expect(expressionPasses({}, expressed)).toBe(true);
  expect(
    expressionPasses({ conditional: true, stances: ['SUPPORTS'], issues: ['Issue:a.i'] }, expressed),
  ).toBe(true);
  for (const filter of [
    { stances: ['OPPOSES' as const] },
    { positions: ['Position:a.q'] },
    { issues: ['Issue:a.j'] },
    { conditional: false },
  ]) {
    expect(expressionPasses(filter, expressed)).toBe(false);
  }
  expect(expressionPasses({ includeLowCertainty: false }, { ...expressed, certainty: 'LOW' })).toBe(false);
});

describe('chips', () => {
  const names: Readonly<Record<string, string>> = { 'Issue:talks.territory': 'Territory' };
  const chips = chipsOf(everything, (id) => names[id] ?? id);

  test('tell each restriction in a few words', () => {
    expect(chips.map(({ text }) => text)).toEqual([
      'supports',
      'neutral',
      'conditional only',
      'relayed',
      'relayed by groups, unnamed sources too',
      'persons',
      'states',
      'Actor:talks.sybiha',
      'both in one',
      'without low certainty',
      'Issue:talks.security-guarantees',
      'Territory',
      'Dataset:talks',
      '1 February 2026 – 28 February 2026',
      '“припинення вогню, & more”',
      'lines of 3 and more',
    ]);
    expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
  });

  test('taking away one after the other leaves nothing', () => {
    let filter = everything;
    for (let left = chips.length; left > 0; left -= 1) {
      const [first, ...others] = chipsOf(filter, (id) => id);
      expect(others).toHaveLength(left - 1);
      filter = first?.without ?? filter;
      expect(chipsOf(filter, (id) => id)).toHaveLength(left - 1);
    }
    expect(filter).toEqual(noFilter);
  });

  test('as many stand in a row as fit, with room for how many more there are', () => {
    expect(fitting([100, 100, 100], 312, 6, 40)).toBe(3);
    expect(fitting([100, 100, 100], 311, 6, 40)).toBe(2);
    expect(fitting([100, 100, 100], 251, 6, 40)).toBe(1);
    expect(fitting([100], 99, 6, 40)).toBe(0);
    expect(fitting([], 0, 6, 40)).toBe(0);
  });
});

const chip = (text: string) => ({ key: text, text, without: noFilter });

describe('where nothing passes', () => {
  test('it says so of as many filters as there are', () => {
    expect(words.filter.nothingMatches(1)).toBe('Nothing matches this filter.');
    expect(words.filter.nothingMatches(2)).toBe('Nothing matches both filters.');
    expect(words.filter.nothingMatches(5)).toBe('Nothing matches all five filters.');
    expect(words.filter.nothingMatches(12)).toBe('Nothing matches all 12 filters.');
  });

  test('it says which to take away, the most helpful first', () => {
    const found = helpful([
      { chip: chip('states'), statements: 0 },
      { chip: chip('Mirel Asto'), statements: 4 },
      { chip: chip('relayed'), statements: 1 },
      { chip: chip('conditional only'), statements: 12 },
    ]);
    expect(withoutInWords(found)).toBe(
      'Without “conditional only” there are 12 statements; without “Mirel Asto”, 4.',
    );
    expect(withoutInWords([])).toBe('Taking away one of them alone does not help.');
  });
});

test('positions that nobody holds and issues without positions are not drawn under a filter', () => {
  const holding = {
    id: 'HOLDS~1',
    actor: 'a',
    position: 'p',
    stance: 'SUPPORTS' as const,
    conditional: 'NONE' as const,
    relayed: false,
    statements: ['s'],
  };
  const graph = held({
    actors: [],
    issues: [
      { id: 'i', name: 'I' },
      { id: 'j', name: 'J' },
    ],
    positions: [
      { id: 'p', proposition: 'P', issue: 'i' },
      { id: 'q', proposition: 'Q', issue: 'j' },
    ],
    holdings: [holding],
    relays: [],
    addresses: [],
    mentions: [],
    answers: [],
    represents: [],
    memberships: [],
    contradictions: [{ id: 'c', source: 'p', target: 'q' }],
    refinements: [],
    leftOut: 0,
    leftOutActors: 0,
    leftOutOf: {},
  });
  expect(graph.positions.map(({ id }) => id)).toEqual(['p']);
  expect(graph.issues.map(({ id }) => id)).toEqual(['i']);
  expect(graph.contradictions).toEqual([]);
});
