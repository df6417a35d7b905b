import { describe, expect, test } from '@jest/globals';
import { countUndrawn, groupActors } from '../../client/canvas/layout/actor-groups.ts';
import { litBy } from '../../client/canvas/lit.ts';
import { countStatements, toDrawnGraph } from '../../client/canvas/model.ts';
import type { OpeningGraphQuery } from '../../client/generated/graphql.ts';

type Edge = OpeningGraphQuery['graph']['edges'][number];

const edge = (type: Edge['type'], source: string, target: string, more: Partial<Edge> = {}): Edge => ({
  id: `${type}~${source}~${target}`,
  type,
  source,
  target,
  stance: null,
  attribution: null,
  conditional: null,
  statements: [],
  ...more,
});

const holds = (actor: string, position: string, ...statements: string[]): Edge =>
  edge('HOLDS', `Actor:${actor}`, `Position:${position}`, {
    stance: 'SUPPORTS',
    attribution: 'FIRSTHAND',
    conditional: 'NONE',
    statements: statements.map((id) => ({ id, attribution: 'FIRSTHAND', reportedBy: [] })),
  });

/** A minister who speaks for Norland on two positions with one statement; a mentioned actor; a paper. */
const answer: OpeningGraphQuery = {
  graph: {
    leftOut: 0,
    leftOutTypes: [],
    leftOutIssues: [],
    gone: [],
    nodes: [
      { __typename: 'Actor', id: 'Actor:norland', name: 'Norland', kind: 'STATE' },
      { __typename: 'Actor', id: 'Actor:minister', name: 'The Minister', kind: 'PERSON' },
      { __typename: 'Actor', id: 'Actor:mentioned', name: 'Somebody', kind: 'PERSON' },
      { __typename: 'Position', id: 'Position:open', proposition: 'The strait stays open.' },
      { __typename: 'Position', id: 'Position:free', proposition: 'Passage is free.' },
      { __typename: 'Position', id: 'Position:shut', proposition: 'The strait is shut.' },
      { __typename: 'Issue', id: 'Issue:strait', name: 'The strait' },
    ],
    edges: [
      edge('ABOUT', 'Position:open', 'Issue:strait'),
      edge('ABOUT', 'Position:free', 'Issue:strait'),
      edge('CONTRADICTS', 'Position:open', 'Position:shut'),
      edge('REPRESENTS', 'Actor:minister', 'Actor:norland'),
      edge('MENTIONS', 'Actor:minister', 'Actor:mentioned'),
      edge('PUBLISHED_BY', 'Document:left-out', 'Actor:mentioned'),
      holds('minister', 'open', 'Statement:one'),
      holds('minister', 'free', 'Statement:one'),
    ],
  },
};
const graph = toDrawnGraph(answer);

describe('the drawn graph', () => {
  test('counts a statement that expresses two positions once', () => {
    expect(countStatements(graph.holdings)).toBe(1);
  });

  test('counts for each actor what was heard of it firsthand, and what others told', () => {
    const told: OpeningGraphQuery = {
      graph: {
        ...answer.graph,
        edges: [
          ...answer.graph.edges,
          edge('RELAYS', 'Actor:minister', 'Actor:norland', {
            attribution: 'RELAYED',
            statements: [
              {
                id: 'Statement:told',
                attribution: 'RELAYED',
                reportedBy: [
                  { id: 'Statement:telling', attribution: 'FIRSTHAND', actor: { id: 'Actor:minister' } },
                ],
              },
            ],
          }),
        ],
      },
    };
    const counts = toDrawnGraph(told).actors.map(({ name, firsthand, relayed }) => [
      name,
      firsthand,
      relayed,
    ]);
    expect(counts).toEqual([
      ['Norland', 0, 1],
      ['The Minister', 2, 0],
      ['Somebody', 0, 0],
    ]);
  });

  test('puts positions whose issue was left out under an issue of their own', () => {
    const lost = graph.positions.find(({ id }) => id === 'Position:shut');
    expect(graph.issues.find(({ id }) => id === lost?.issue)?.name).toBe('Other issues');
  });

  test('draws a body for which somebody speaks, and nobody who is only mentioned', () => {
    expect(groupActors(graph).map(({ actors }) => actors.map(({ name }) => name))).toEqual([
      ['Norland', 'The Minister'],
    ]);
    expect(countUndrawn(graph)).toBe(1);
  });

  test('keeps a circle of representation finite', () => {
    const circle = {
      ...answer.graph,
      edges: [...answer.graph.edges, edge('REPRESENTS', 'Actor:norland', 'Actor:minister')],
    };
    const actors = groupActors(toDrawnGraph({ graph: circle })).flatMap((group) => group.actors);
    expect(actors.map(({ name }) => name).sort()).toEqual(['Norland', 'The Minister']);
  });
});

describe('a selection lights', () => {
  test('an actor with the lines and positions it holds, and their issue', () => {
    const lit = litBy(graph, 'Actor:minister');
    expect([...(lit?.chosen ?? [])]).toEqual(['Actor:minister']);
    expect([...(lit?.near ?? [])].sort()).toEqual(['Position:free', 'Position:open']);
    expect(lit?.edges.size).toBe(2);
    expect([...(lit?.issues ?? [])]).toEqual(['Issue:strait']);
  });

  test('a position with its holders and what it contradicts', () => {
    expect([...(litBy(graph, 'Position:open')?.near ?? [])].sort()).toEqual([
      'Actor:minister',
      'Position:shut',
    ]);
  });

  test('a line with both its ends, and nothing else', () => {
    const id = 'HOLDS~Actor:minister~Position:open';
    const lit = litBy(graph, id);
    expect([...(lit?.chosen ?? [])].sort()).toEqual(['Actor:minister', id, 'Position:open']);
    expect(lit?.near.size).toBe(0);
  });

  test('nothing for what is not drawn', () => {
    expect(litBy(graph, 'Statement:one')).toBeNull();
  });
});
