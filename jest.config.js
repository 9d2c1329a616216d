/**
 * Three projects: `domain` is pure and fast, `db` runs on a real PostgreSQL of the project's own,
 * `journey` runs the whole system. ESM modules load anew per file, so db and journey files are few.
 */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
};

export default {
  testSequencer: '<rootDir>/scripts/testing/longest-first.ts',
  // Three files at a time even on two cores: most of them wait for PostgreSQL, or for a process.
  maxWorkers: 3,
  projects: [
    {
      ...common,
      displayName: 'domain',
      testMatch: ['<rootDir>/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(db|journey)\\.test\\.ts$'],
    },
    {
      ...common,
      displayName: 'db',
      testMatch: ['<rootDir>/**/*.db.test.ts'],
      globalSetup: '<rootDir>/scripts/testing/global-setup.ts',
      globalTeardown: '<rootDir>/scripts/testing/global-teardown.ts',
    },
    {
      ...common,
      displayName: 'journey',
      testMatch: ['<rootDir>/**/*.journey.test.ts'],
      globalSetup: '<rootDir>/scripts/testing/global-setup.ts',
      globalTeardown: '<rootDir>/scripts/testing/global-teardown.ts',
    },
  ],
  testTimeout: 120_000,
};
