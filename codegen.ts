import type { CodegenConfig } from '@graphql-codegen/cli';

const connections = [
  'Actor',
  'Comparison',
  'Change',
  'Document',
  'Event',
  'Holding',
  'Issue',
  'LeftOut',
  'Position',
  'Quote',
  'Search',
  'Statement',
  'Trace',
];

/** What resolvers get as their parent, by type of the schema: rows of the graph, pages that are read as far as asked. */
const mappers = {
  Accord: '../../graph/actor-ties.ts#Accord',
  Actor: '../../graph/nodes.ts#Actor',
  ActorIssue: '../../graph/actor-ties.ts#ActorIssue',
  Affiliation: '../../graph/affiliations.ts#Affiliation',
  Answer: '../../graph/statement-links.ts#Answer',
  Comparison: '../models.ts#Comparison',
  Contradiction: '../models.ts#Contradiction',
  Change: '../../graph/changes.ts#Change',
  Dataset: '../../graph/nodes.ts#Dataset',
  Document: '../../graph/nodes.ts#Document',
  Event: '../../graph/nodes.ts#Event',
  Exchange: '../../graph/actor-ties.ts#Exchange',
  Expression: '../models.ts#Expression',
  Facets: '../facets.ts#Facets',
  GraphEdge: '../../graph/drawn-edges.ts#DrawnEdge',
  Holding: '../../graph/holding.ts#Holding',
  Issue: '../../graph/nodes.ts#Issue',
  NeighbourFacets: '../models.ts#NeighbourFacets',
  Neighbourhood: '../models.ts#Neighbourhood',
  PageInfo: '../connection.ts#PageInfo',
  Passage: '../models.ts#Passage',
  Path: '../models.ts#Path',
  PathStep: '../models.ts#PathStep',
  Paths: '../models.ts#Paths',
  Position: '../../graph/nodes.ts#Position',
  Quote: '../../graph/nodes.ts#Quote',
  SearchHit: '../search-hits.ts#SearchHit',
  Statement: '../../graph/statement-row.ts#Statement',
  Statistics: '../statistics.ts#Statistics',
  Subgraph: '../models.ts#Subgraph',
  Timeline: '../timeline.ts#Timeline',
  Trace: '../../graph/traces.ts#Trace',
  TraceGroup: '../../graph/trace-groups.ts#TraceGroup',
  ...Object.fromEntries(
    connections
      .flatMap((name) => [`${name}Connection`, `${name}Edge`])
      .map((name) => [name, `../models.ts#${name}`]),
  ),
};

/** Types from the schema: resolvers' for the server, operations' for the client. Output is committed; CI checks that it is current. */
const config: CodegenConfig = {
  schema: 'server/api/schema/*.graphql',
  generates: {
    'server/api/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { ID: { input: 'string', output: 'string' }, JSON: 'unknown' },
        contextType: '../context.ts#Context',
        mapperTypeSuffix: 'Model',
        mappers,
        avoidOptionals: { field: true },
        inputMaybeValue: 'T | null | undefined',
      },
    },
    'client/generated/': {
      preset: 'client',
      documents: 'client/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        importExtension: '.ts',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { ID: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
