import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

/** One jest project for each folder of tests: they share the transformer, not the set-up. */
const project = (displayName, setup = {}) => ({
  displayName,
  rootDir,
  testMatch: [`<rootDir>/tests/${displayName}/**/*.test.ts`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/tests/transform.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  ...setup,
});

/** The set-up of the projects whose tests use a database: each worker starts its own Neo4j when a test asks for one. */
const databases = {
  globalSetup: '<rootDir>/tests/harness/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/harness/global-teardown.mjs',
};

export default {
  maxWorkers: 2,
  // A real Neo4j compiles each statement on its first use, which takes long where little of the machine is free.
  testTimeout: 90_000,
  projects: [
    project('dataset', databases),
    project('contract', databases),
    project('api', databases),
    project('server', databases),
    // Citation.js requires packages by which Node fetches; neither page nor tests fetch anything by it (see vite.config.ts).
    project('client', {
      moduleNameMapper: { '^(node|sync)-fetch$': '<rootDir>/tests/client/no-fetch.cjs' },
    }),
    project('browser', { ...databases, globalSetup: '<rootDir>/tests/harness/browser-setup.mjs' }),
  ],
};
