import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';
import { LORRA } from '../harness/fixtures.ts';

const FACETS = `
  query ($filter: StatementFilter) {
    facets(filter: $filter) {
      total statements conditional withLowCertainty withoutLowCertainty
      stances { stance statements }
      attributions { attribution statements }
      actorKinds { kind statements }
      reporterKinds { kind statements }
      kinds { kind statements }
      issues { issue { id } statements }
      actors { actor { id } statements }
      datasets { dataset { id } statements }
    }
  }`;

const statements = z.number();
const node = z.object({ id: z.string().transform((id) => id.replace(/^\w+:lorra\.?/, '')) });
const facetsAnswer = z.object({
  facets: z.object({
    total: statements,
    statements,
    conditional: statements,
    withLowCertainty: statements,
    withoutLowCertainty: statements,
    stances: z.array(z.object({ stance: z.string(), statements })),
    attributions: z.array(z.object({ attribution: z.string(), statements })),
    actorKinds: z.array(z.object({ kind: z.string(), statements })),
    reporterKinds: z.array(z.object({ kind: z.string(), statements })),
    kinds: z.array(z.object({ kind: z.string(), statements })),
    issues: z.array(z.object({ issue: node, statements })),
    actors: z.array(z.object({ actor: node, statements })),
    datasets: z.array(z.object({ dataset: node, statements })),
  }),
});

/** Counts in the order of the answer, as "SUPPORTS 11, OPPOSES 6". */
const told = (options: readonly (readonly [string, number])[]) =>
  options.map(([option, many]) => `${option} ${many}`.trim()).join(', ');

describeOnEachDixit('facets', [LORRA], ({ ask, codes, files }) => {
  const facets = async (filter: Record<string, unknown> = {}) => {
    const answer = facetsAnswer.parse(await ask(FACETS, { filter })).facets;
    return {
      of: `${answer.statements} of ${answer.total}`,
      conditional: answer.conditional,
      certain: `${answer.withoutLowCertainty} of ${answer.withLowCertainty}`,
      stances: told(answer.stances.map((one) => [one.stance, one.statements])),
      attributions: told(answer.attributions.map((one) => [one.attribution, one.statements])),
      actorKinds: told(answer.actorKinds.map((one) => [one.kind, one.statements])),
      reporterKinds: told(answer.reporterKinds.map((one) => [one.kind, one.statements])),
      kinds: told(answer.kinds.map((one) => [one.kind, one.statements])),
      issues: told(answer.issues.map((one) => [one.issue.id, one.statements])),
      actors: told(answer.actors.map((one) => [one.actor.id, one.statements])),
      datasets: told(answer.datasets.map((one) => [one.dataset.id, one.statements])),
    };
  };

  test('without a filter count all there is', async () => {
    expect(await facets()).toEqual({
      of: '20 of 20',
      conditional: 4,
      certain: '19 of 20',
      stances: 'SUPPORTS 11, OPPOSES 6, NEUTRAL 1',
      attributions: 'FIRSTHAND 16, RELAYED 4',
      actorKinds: 'PERSON 14, STATE 3, ORGANISATION 1, COALITION 0, GROUP 2, MEDIA 0',
      reporterKinds: 'PERSON 4, STATE 0, ORGANISATION 0, COALITION 0, GROUP 0, MEDIA 0',
      kinds: 'DIRECT 9, INDIRECT 8, MIXED 3',
      issues: 'dam 10, tolls 4, water 3',
      actors:
        'reck 5, tolen 4, delegate 2, haddad 2, ostavia 2, meridon 1, river-council 1, sarn 1, sources 1, villagers 1',
      datasets: '20',
    });
  });

  test('under a filter count what each option would leave, zeros in their places', async () => {
    expect(await facets({ conditional: true })).toEqual({
      of: '4 of 20',
      conditional: 4,
      certain: '3 of 4',
      // The unnamed sources oppose the toll on a condition; of the valley they speak without one.
      stances: 'SUPPORTS 3, OPPOSES 1, NEUTRAL 0',
      attributions: 'FIRSTHAND 4, RELAYED 0',
      actorKinds: 'PERSON 3, STATE 0, ORGANISATION 0, COALITION 0, GROUP 1, MEDIA 0',
      reporterKinds: 'PERSON 0, STATE 0, ORGANISATION 0, COALITION 0, GROUP 0, MEDIA 0',
      kinds: 'DIRECT 2, INDIRECT 1, MIXED 1',
      issues: 'dam 1, tolls 2, water 1',
      actors:
        'reck 1, tolen 1, delegate 1, haddad 0, ostavia 0, meridon 0, river-council 0, sarn 0, sources 1, villagers 0',
      datasets: '4',
    });
  });

  test('an option takes the place of what the filter says of the same thing', async () => {
    expect(await facets({ stances: ['OPPOSES'], actorKinds: ['PERSON'] })).toMatchObject({
      of: '3 of 20',
      conditional: 0,
      stances: 'SUPPORTS 8, OPPOSES 3, NEUTRAL 0',
      actorKinds: 'PERSON 3, STATE 1, ORGANISATION 0, COALITION 0, GROUP 2, MEDIA 0',
      issues: 'dam 1, tolls 1, water 1',
    });
    expect(await facets({ includeLowCertainty: false, issues: ['Issue:lorra.tolls'] })).toMatchObject({
      of: '3 of 20',
      certain: '3 of 4',
      stances: 'SUPPORTS 1, OPPOSES 2, NEUTRAL 0',
      issues: 'dam 9, tolls 3, water 3',
    });
  });

  test('what an option counts is what passes with it', async () => {
    const statesOnly = { actorKinds: ['STATE'], stances: ['SUPPORTS'], kinds: ['MIXED'] };
    expect(
      await ask('query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }', {
        filter: statesOnly,
      }),
    ).toEqual({ statements: { totalCount: 1 } });
    expect(await facets({ actorKinds: ['STATE'], stances: ['SUPPORTS'] })).toMatchObject({
      of: '2 of 20',
      kinds: 'DIRECT 0, INDIRECT 1, MIXED 1',
    });
  });

  test('refuse what is no issue', async () => {
    expect(await codes(FACETS, { filter: { issues: ['Actor:lorra.reck'] } })).toEqual(['BAD_USER_INPUT']);
  });

  test('cost the same number of round trips under any filter', async () => {
    await facets({ stances: ['OPPOSES'], text: 'dam' });
    const filtered = files().length;
    await facets({
      issues: ['Issue:lorra.dam', 'Issue:lorra.water'],
      actorKinds: ['PERSON'],
      conditional: false,
    });
    expect(files()).toHaveLength(2 * filtered);
    expect(filtered).toBe(15);
  });
});

describeOnEachDixit('filters', [LORRA], ({ ask }) => {
  const HOLDINGS = `query ($filter: StatementFilter) {
    holdings(filter: $filter, first: 100) { edges { node { id stance conditional counts { total } } } }
  }`;

  test('conditional: only the conditional expressions of a holding count', async () => {
    const filter = { conditional: true, actors: ['Actor:lorra.reck', 'Actor:lorra.delegate'] };
    expect(await ask(HOLDINGS, { filter })).toEqual({
      holdings: {
        edges: [{ node: holding('delegate', 'toll', 'ALL') }, { node: holding('reck', 'build-dam', 'ALL') }],
      },
    });
    expect(
      await ask(HOLDINGS, { filter: { ...filter, conditional: false, positions: ['Position:lorra.toll'] } }),
    ).toEqual({
      holdings: { edges: [{ node: { ...holding('delegate', 'toll', 'NONE'), stance: 'OPPOSES' } }] },
    });
  });

  test('what the coder was not sure of is left out only when asked', async () => {
    const actors = ['Actor:lorra.sources'];
    expect(await ask(HOLDINGS, { filter: { actors } })).toMatchObject({ holdings: { edges: [{}, {}] } });
    expect(await ask(HOLDINGS, { filter: { actors, includeLowCertainty: true } })).toMatchObject({
      holdings: { edges: [{}, {}] },
    });
    expect(await ask(HOLDINGS, { filter: { actors, includeLowCertainty: false } })).toEqual({
      holdings: { edges: [] },
    });
  });

  test('a statement that expresses nothing passes where only its certainty is asked for', async () => {
    const statement = 'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }';
    const filter = { actors: ['Actor:lorra.sarn'], includeLowCertainty: false };
    expect(await ask(statement, { filter })).toEqual({ statements: { totalCount: 1 } });
  });

  test('lines of few statements are left out of the graph, nodes stay', async () => {
    const GRAPH =
      'query ($least: Int) { graph(minimumStatements: $least) { nodes { id } edges { id statementCount } } }';
    const all = graphAnswer.parse(await ask(GRAPH, {})).graph;
    const strong = graphAnswer.parse(await ask(GRAPH, { least: 2 })).graph;
    expect(strong.nodes).toEqual(all.nodes);
    expect(strong.edges).toEqual(all.edges.filter(({ statementCount }) => statementCount !== 1));
    expect(strong.edges.filter(({ statementCount }) => statementCount > 0).map(({ id }) => id)).toContain(
      'HOLDS~Actor:lorra.reck~Position:lorra.build-dam',
    );
  });
});

const graphAnswer = z.object({
  graph: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    edges: z.array(z.object({ id: z.string(), statementCount: z.number() })),
  }),
});

const holding = (actor: string, position: string, conditional: string) => ({
  id: `HOLDS~Actor:lorra.${actor}~Position:lorra.${position}`,
  stance: 'SUPPORTS',
  conditional,
  counts: { total: 1 },
});
