/** One configuration for every suite; `scripts/testing/suites.mjs` says which there are. */
module.exports = {
  rootDir: __dirname,
  globalSetup: '<rootDir>/test/jest/global-setup.ts',
  globalTeardown: '<rootDir>/test/jest/global-teardown.ts',
  runtime: '<rootDir>/test/jest/runtime.js',
  testSequencer: '<rootDir>/test/jest/suites-in-order.js',
  setupFilesAfterEnv: ['<rootDir>/test/jest/second-try.js'],
  testEnvironment: '<rootDir>/test/jest/environment.js',
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleNameMapper: {
    '^@countersign/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@countersign/([a-z-]+)/testing$': '<rootDir>/libs/$1/src/testing/index.ts',
  },
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.jest.json' }] },
  // What takes seconds on a machine of its own takes many of them beside other work.
  testTimeout: 300_000,
};
