import { expect, test } from '@jest/globals';
import type { DrawnGraph, DrawnHolding } from '../../client/canvas/model.ts';
import { compare, headline, holdersOf } from '../../client/selection/agreement.ts';
import { withOthers } from '../../client/selection/with-others.ts';

const [north, south, east] = ['Actor:north', 'Actor:south', 'Actor:east'];

const holding = (actor: string, position: string, stance: DrawnHolding['stance']): DrawnHolding => ({
  id: `HOLDS~${actor}~Position:${position}`,
  actor,
  position: `Position:${position}`,
  stance,
  conditional: 'NONE',
  relayed: false,
  statements: [`Statement:${actor}.${position}`],
});

/** Who holds what in a valley with a dam. */
const graph = (holdings: readonly DrawnHolding[]): DrawnGraph => ({
  actors: [north, south, east].map((id) => ({ id, name: id, kind: 'STATE', firsthand: 1, relayed: 0 })),
  issues: [{ id: 'Issue:dam', name: 'The dam' }],
  positions: ['fill', 'wait', 'meet', 'survey'].map((key) => ({
    id: `Position:${key}`,
    proposition: `${key}.`,
    issue: 'Issue:dam',
  })),
  holdings,
  relays: [],
  addresses: [],
  mentions: [],
  answers: [],
  represents: [],
  memberships: [],
  contradictions: [
    { id: 'CONTRADICTS~Position:fill~Position:wait', source: 'Position:fill', target: 'Position:wait' },
  ],
  refinements: [],
  leftOut: 0,
  leftOutActors: 0,
  leftOutOf: {},
});

const verdicts = (of: DrawnGraph, actors = [north, south], among?: ReadonlySet<string>) =>
  compare(of, actors, among).map(({ key, verdict }) => `${verdict} ${key}`);

test('two who hold the same agree, differ, or do neither; what one alone holds is not compared', () => {
  const valley = graph([
    holding(north, 'meet', 'SUPPORTS'),
    holding(south, 'meet', 'SUPPORTS'),
    holding(south, 'survey', 'OPPOSES'),
    holding(north, 'survey', 'SUPPORTS'),
    holding(north, 'fill', 'SUPPORTS'),
    holding(south, 'fill', 'NEUTRAL'),
    holding(east, 'wait', 'SUPPORTS'),
  ]);
  expect(verdicts(valley)).toEqual(['opposed Position:survey', 'agreed Position:meet', 'open Position:fill']);
  expect(headline(compare(valley, [north, south]))).toBe('3 positions · 1 agreed · 1 opposed · 1 open');
  expect(compare(valley, [south, north])[0]?.holdings.map(({ actor }) => actor)).toEqual([south, north]);
  expect(verdicts(valley, [north, south], new Set(['Position:meet']))).toEqual(['agreed Position:meet']);
});

const both = (stance: DrawnHolding['stance']) =>
  verdicts(graph([holding(north, 'fill', stance), holding(south, 'fill', stance)]));

test('both against, they agree; both for and against at once, they neither agree nor differ', () => {
  expect(both('OPPOSES')).toEqual(['agreed Position:fill']);
  expect(both('MIXED')).toEqual(['open Position:fill']);
  expect(both('NEUTRAL')).toEqual(['open Position:fill']);
});

test('who supports what contradicts the other’s position is told with both; opposing it is no contradiction', () => {
  const pair = 'contradicting CONTRADICTS~Position:fill~Position:wait';
  const one = holding(north, 'fill', 'SUPPORTS');
  expect(verdicts(graph([one, holding(south, 'wait', 'SUPPORTS')]))).toEqual([pair]);
  expect(verdicts(graph([one, holding(south, 'wait', 'OPPOSES')]))).toEqual([]);
  // Who supports both contradicts himself alone.
  expect(verdicts(graph([one, holding(north, 'wait', 'SUPPORTS')]))).toEqual([]);
  expect(headline(compare(graph([one, holding(south, 'wait', 'SUPPORTS')]), [north, south]))).toBe(
    '2 positions · 1 contradicting',
  );
});

test('of three, one who differs is enough', () => {
  const valley = graph([
    holding(north, 'meet', 'SUPPORTS'),
    holding(south, 'meet', 'SUPPORTS'),
    holding(east, 'meet', 'OPPOSES'),
  ]);
  expect(verdicts(valley, [north, south, east])).toEqual(['opposed Position:meet']);
});

test('of positions it is told who holds them, nobody included', () => {
  const valley = graph([holding(north, 'meet', 'SUPPORTS'), holding(east, 'meet', 'OPPOSES')]);
  const told = holdersOf(valley, ['Position:meet', 'Position:wait']);
  expect(told.map(({ key, holdings }) => [key, holdings.length])).toEqual([
    ['Position:wait', 0],
    ['Position:meet', 2],
  ]);
});

test('"only these" keeps what the selected cannot be drawn without: what actors hold, who holds positions, and the issues of both', () => {
  const valley = graph([
    holding(north, 'meet', 'SUPPORTS'),
    holding(south, 'meet', 'OPPOSES'),
    holding(east, 'survey', 'SUPPORTS'),
  ]);
  expect(withOthers(valley, [north])).toEqual([north, 'Position:meet', 'Issue:dam']);
  expect(withOthers(valley, ['Position:meet'])).toEqual(['Position:meet', north, south, 'Issue:dam']);
  expect(withOthers(valley, [north, 'Position:survey'])).toEqual([north, 'Position:survey', 'Issue:dam']);
  expect(withOthers(valley, ['Issue:dam'])).toContain(east);
  expect(withOthers(valley, ['Document:report'])).toEqual(['Document:report']);
});
