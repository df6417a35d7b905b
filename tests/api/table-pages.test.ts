import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { statementPages } from '../../client/table/statement-pages.ts';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';
import { seedFolder } from '../harness/seed.ts';

const listed = z.object({
  statements: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
});
const pages = z.record(z.string(), z.array(z.object({ id: z.string(), cue: z.string() })));

describeOnEachDixit('the query that gives a table of statements', [seedFolder], ({ ask }) => {
  test('gives all of a table of 2,000, page after page in the order of the table', async () => {
    const { statements } = listed.parse(await ask('{ statements(first: 100) { edges { node { id } } } }'));
    const known = statements.edges.map(({ node }) => node.id);
    const ids = Array.from({ length: 2_000 }, (_, at) => known[at % known.length] ?? '');
    const { query, variables, asked } = statementPages(ids);
    expect(asked).toBe(20);
    const answer = pages.parse(await ask(query, variables));
    expect(Object.values(answer).flatMap((page) => page.map(({ id }) => id))).toEqual(ids);
  });
});

test('the query that gives a greater table gives the first pages, and has ids to go on with', () => {
  const ids = Array.from({ length: 2_101 }, (_, at) => `Statement:invented.s${at}`);
  const { query, variables, asked, kept } = statementPages(ids);
  expect({ asked, kept }).toEqual({ asked: 20, kept: 22 });
  expect(query).not.toContain('page21');
  expect(variables['page22']).toEqual(['Statement:invented.s2100']);
});
