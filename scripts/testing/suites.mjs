const tool = (path, ...options) => ({ path, options });

/**
 * Every suite, in stages that follow each other; the lanes of a stage run side by side, what fails quickly first. A check
 * is one tool that says yes or no; tests are Jest's, by where they stand. A check works on one core alone, and what starts
 * the product by its commands waits for it most of the time: they share the machine with the units. The suites after
 * them take two files at a time.
 */
export const STAGES = [
  [
    [
      { name: 'lint', check: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
      { name: 'typecheck', check: tool('typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit') },
      { name: 'typecheck-page', check: tool('typescript/bin/tsc', '-p', 'apps/web/tsconfig.json', '--noEmit') },
      { name: 'unit', tests: ['<rootDir>/libs', '<rootDir>/apps'], workers: 1 },
    ],
    [{ name: 'start', tests: ['<rootDir>/test/start'], workers: 1 }],
  ],
  [[{ name: 'whole', tests: ['<rootDir>/test'], except: ['/test/start/', '/test/browser/'], workers: 2 }]],
  [[{ name: 'browser', tests: ['<rootDir>/test/browser/'], workers: 2 }]],
];

export const SUITES = STAGES.flat(2);
