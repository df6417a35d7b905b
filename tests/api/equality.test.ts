import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isObjectType, parse, print, separateOperations, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { schema } from '../../server/api/schema.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { hasNeo4j } from '../harness/neo4j/worker.ts';

const DATASETS = ['lorra', 'lorra-echo'].map((name) =>
  fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)),
);
const EVERYTHING = readFileSync(fileURLToPath(new URL('everything.graphql', import.meta.url)), 'utf8');
const OPERATIONS = separateOperations(parse(EVERYTHING));
const FILTERED = [
  'statements(filter: $filter, first: 100) { totalCount edges { cursor } }',
  'holdings(filter: $filter, first: 100) { totalCount edges { cursor node { stance counts { total } } } }',
  'graph(filter: $filter) { nodes { id } edges { id stance statementCount } }',
  'graph(filter: $filter, minimumStatements: 2) { nodes { id } edges { id statementCount } }',
  'facets(filter: $filter) { statements conditional withoutLowCertainty stances { statements } attributions { statements } actorKinds { statements } reporterKinds { statements } kinds { statements } issues { issue { id } statements } actors { actor { id } statements } datasets { statements } }',
  'actors(first: 100) { edges { node { id statements(filter: $filter, last: 2) { totalCount edges { cursor } } } } }',
];
const STARTING_MS = 240_000;
const ANSWERING_MS = 120_000;

const IDS = [
  'Actor:lorra.haddad',
  'Statement:lorra.tolen-relays-sarn',
  'Statement:lorra-echo.tolen-never',
  'HOLDS~Actor:lorra.reck~Position:lorra.build-dam',
  'Position:lorra.none',
];

test('what is compared is every field of the API', () => {
  const asked = new Set<string>();
  const types = new TypeInfo(schema);
  const note = { Field: () => void asked.add(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`) };
  visit(parse(EVERYTHING), visitWithTypeInfo(types, note));
  const all = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  // One object by its id is asked for as several are.
  expect(all.filter((field) => !asked.has(field)).sort()).toEqual(['Query.node', 'Statistics.engine']);
});

(hasNeo4j() ? describe : describe.skip)('the two engines', () => {
  const servers: Dixit[] = [];
  beforeAll(async () => {
    for (const engine of ['embedded', 'neo4j'] as const)
      servers.push(await startDixit({ engine, datasets: DATASETS }));
  }, STARTING_MS);
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  /** The bodies of the answers of both, as they came. */
  async function bodies(query: string, variables: Readonly<Record<string, unknown>>): Promise<string[]> {
    const texts = [];
    for (const { url } of servers) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      texts.push(await response.text());
    }
    return texts;
  }

  async function expectEqual(query: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
    const [embedded, neo4j] = await bodies(query, variables);
    expect(embedded).toContain('"data"');
    expect(embedded).not.toContain('"errors"');
    expect(neo4j).toBe(embedded);
  }

  test.each(Object.entries(OPERATIONS))(
    'give the same answer, byte for byte, to %s',
    async (_name, document) => {
      await expectEqual(print(document), { ids: IDS, edge: 'Actor:lorra.tolen', words: 'lorra' });
    },
    ANSWERING_MS,
  );

  test.each(['the', 'ли', 'ا', 'to'])(
    'find the same by %j',
    async (words) => {
      const query = OPERATIONS['Search'];
      if (query === undefined) throw new Error('there is no operation Search');
      await expectEqual(print(query), { words });
    },
    ANSWERING_MS,
  );

  test.each([
    { stances: ['OPPOSES'] },
    { attribution: 'RELAYED', reporterKinds: ['PERSON', 'GROUP'] },
    { documents: ['Document:lorra.daily'], from: '2025-05-01', to: '2025-05-08' },
    { text: 'dam lorra' },
    { conditional: true, actorKinds: ['PERSON', 'GROUP'] },
    { conditional: false, includeLowCertainty: false },
    { issues: ['Issue:lorra.dam'], stances: ['SUPPORTS'], kinds: ['DIRECT'] },
  ])(
    'give the same answer to %j',
    async (filter) => {
      // One list a request: Neo4j plans each when it comes first, and a busy machine takes its time.
      for (const list of FILTERED)
        await expectEqual(`query ($filter: StatementFilter) { ${list} }`, { filter });
    },
    ANSWERING_MS,
  );
});
