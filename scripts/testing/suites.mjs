const tool = (path, ...options) => ({ path, options });

/**
 * Every suite, those that fail quickly first. A check is one tool that says yes or no; tests are Jest's, by where they
 * stand. What starts whole portals and browsers runs one file after the other: its times would lie beside busy tests.
 */
export const SUITES = [
  { name: 'lint', check: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'typecheck', check: tool('typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit') },
  { name: 'typecheck-page', check: tool('typescript/bin/tsc', '-p', 'apps/web/tsconfig.json', '--noEmit') },
  { name: 'unit', tests: ['<rootDir>/libs', '<rootDir>/apps'], workers: 2 },
  { name: 'whole', tests: ['<rootDir>/test'], except: ['/test/start/', '/test/browser/'], workers: 2 },
  { name: 'start', tests: ['<rootDir>/test/start'], workers: 1 },
  { name: 'browser', tests: ['<rootDir>/test/browser/'], workers: 1 },
];
