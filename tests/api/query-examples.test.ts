import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { type ExampleName, exampleVariables } from '../../client/query/examples/variables.ts';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';

const seed = 'ukraine-peace-talks';
const names = Object.keys(exampleVariables).filter((name): name is ExampleName =>
  Object.hasOwn(exampleVariables, name),
);

/** What each example claims to show of the dataset that ships. */
const shows: Readonly<Record<ExampleName, unknown>> = {
  actors: {
    actors: {
      totalCount: 25,
      edges: expect.arrayContaining([
        { node: expect.objectContaining({ name: 'Andrii Sybiha', statements: { totalCount: 17 } }) },
      ]),
      // There is a next page to put `endCursor` in for.
      pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    },
  },
  holdings: {
    node: {
      name: 'United States',
      holdings: {
        edges: expect.arrayContaining([
          {
            node: expect.objectContaining({
              stance: 'OPPOSES',
              position: expect.objectContaining({ id: `Position:${seed}.us-combat-troops` }),
              // Somebody told it.
              statements: [{ cue: expect.any(String), reportedBy: [expect.anything()] }],
            }),
          },
        ]),
      },
    },
  },
  trace: {
    trace: {
      totalCount: 2,
      edges: expect.arrayContaining([
        {
          node: expect.objectContaining({
            stance: 'SUPPORTS',
            quote: expect.objectContaining({ exact: 'Only Trump can stop the war' }),
            verified: true,
          }),
        },
      ]),
    },
  },
  relays: {
    neighbourhood: {
      totalCount: 4,
      edges: expect.arrayContaining([
        expect.objectContaining({ target: `Actor:${seed}.ukraine`, statementCount: 6 }),
      ]),
    },
  },
  conditions: {
    statements: {
      totalCount: 1,
      edges: [
        {
          node: expect.objectContaining({
            expressions: expect.arrayContaining([expect.objectContaining({ condition: 'at this stage' })]),
          }),
        },
      ],
    },
  },
  search: {
    search: {
      totalCount: 7,
      edges: expect.arrayContaining([
        { node: expect.objectContaining({ field: 'NAME', text: 'Security guarantees' }) },
        { node: expect.objectContaining({ field: 'QUOTE' }) },
      ]),
    },
  },
  agreement: {
    agreement: {
      verdicts: [{ verdict: 'OPPOSED', count: 1 }],
      edges: [
        {
          node: expect.objectContaining({
            firsthand: true,
            one: expect.objectContaining({ stance: 'OPPOSES', actor: { name: 'Ukraine' } }),
            other: expect.objectContaining({ stance: 'SUPPORTS', actor: { name: 'Russia' } }),
          }),
        },
      ],
    },
  },
  timeline: {
    timeline: {
      // The source gives no day: nothing is counted on one.
      buckets: [],
      intervals: expect.arrayContaining([
        expect.objectContaining({ earliest: '2026-02-01', latest: '2026-02-28' }),
      ]),
      undated: 0,
    },
  },
  paths: {
    paths: {
      length: 2,
      totalCount: 1,
      paths: [
        expect.objectContaining({
          nodes: expect.arrayContaining([expect.objectContaining({ name: 'United States' })]),
        }),
      ],
    },
  },
  document: {
    node: {
      counts: { quotes: 66, statements: 47, speakers: 13 },
      retells: [{ id: `Document:${seed}.reuters-interview`, title: expect.any(String) }],
      quotes: {
        edges: Array.from({ length: 10 }, () => ({ node: expect.objectContaining({ verified: true }) })),
      },
    },
  },
};

describeOnEachDixit('the examples of the query view', ['seeds/ukraine-peace-talks'], ({ ask }) => {
  test.each(names)('%s is true of the dataset that ships', async (name) => {
    const query = await readFile(`client/query/examples/${name}.graphql`, 'utf8');
    expect(await ask(query, exampleVariables[name])).toMatchObject(Object(shows[name]));
  });
});
