import type { CodegenConfig } from '@graphql-codegen/cli';

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
        mappers: {},
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
