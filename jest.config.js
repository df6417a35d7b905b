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

export default {
  maxWorkers: 2,
  projects: [
    project('dataset'),
    project('contract'),
    project('api'),
    project('server'),
    project('client'),
    project('browser'),
  ],
};
