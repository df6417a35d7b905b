import { expect, test } from '@jest/globals';
import { groupTraces } from '../../client/reader/group.ts';
import { edgeSubject } from '../../client/reader/subject.ts';
import { errorFor } from '../../client/request/errors.ts';
import { quote, speaker, statement, trace } from './telling.ts';

const position = (name: string) => ({ id: `Position:t.${name}`, proposition: name });
const one = statement(speaker('Ilen Maroush'));

test('a statement with two quotes for one position is one statement with both quotes under it', () => {
  const grouped = groupTraces([
    trace({ chain: [one], position: position('a'), stance: 'SUPPORTS', quote: quote({ id: 'Quote:1' }) }),
    trace({ chain: [one], position: position('a'), stance: 'SUPPORTS', quote: quote({ id: 'Quote:2' }) }),
  ]);
  expect(grouped).toHaveLength(1);
  expect(grouped[0]?.passages.map(({ expressed, traces }) => [expressed.length, traces.length])).toEqual([
    [1, 2],
  ]);
});

test('one quote that carries two positions is shown once, with both', () => {
  const grouped = groupTraces([
    trace({ chain: [one], position: position('a'), stance: 'SUPPORTS' }),
    trace({ chain: [one], position: position('b'), stance: 'OPPOSES' }),
  ]);
  expect(grouped[0]?.passages.map(({ expressed, traces }) => [expressed.length, traces.length])).toEqual([
    [2, 1],
  ]);
});

test('the same statement through two reporters is read twice, once for each way', () => {
  const [first, second] = [statement(speaker('A')), statement(speaker('B'))];
  expect(groupTraces([trace({ chain: [one, first] }), trace({ chain: [one, second] })])).toHaveLength(2);
});

test('an edge is known by its id; anything else is a node', () => {
  expect(edgeSubject('HOLDS~Actor:t.a~Position:t.p')).toEqual({
    id: 'HOLDS~Actor:t.a~Position:t.p',
    type: 'HOLDS',
    source: 'Actor:t.a',
    target: 'Position:t.p',
  });
  expect(edgeSubject('Actor:t.a')).toBeNull();
  expect(edgeSubject('toString~Actor:t.a~Position:t.p')).toBeNull();
});

test('each code of the API has its own error, unknown ones count as the server’s fault', () => {
  expect(errorFor('DATABASE_UNAVAILABLE', 'x', null)).toMatchObject({
    name: 'DatabaseUnavailable',
    passing: true,
  });
  expect(errorFor('NOT_FOUND', 'x', 'r-1')).toMatchObject({
    name: 'NotFound',
    passing: false,
    requestId: 'r-1',
  });
  expect(errorFor('SOMETHING_NEW', 'x', null)).toMatchObject({ name: 'ServerFault' });
});
