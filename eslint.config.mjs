import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import nxGraph from 'nx/src/project-graph/project-graph.js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// The boundaries are judged on Nx's picture of the rooms, which is drawn afresh, by no background process.
process.env.NX_DAEMON = 'false';
await nxGraph.createProjectGraphAsync({ exitOnError: false, resetDaemonClient: false });

/** The layers, as the package.json of each room names its own; nothing imports against the flow. */
const BOUNDARIES = [
  // Plain TypeScript: no database, no queue, no framework.
  { sourceTag: 'layer:core', onlyDependOnLibsWithTags: ['layer:core'] },
  { sourceTag: 'layer:infrastructure', onlyDependOnLibsWithTags: ['layer:core', 'layer:infrastructure'] },
  // An app never imports an app.
  { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['layer:core', 'layer:infrastructure'] },
  // The page runs in a browser and knows the API by its schema; the vocabulary is types and words.
  { sourceTag: 'room:web', onlyDependOnLibsWithTags: ['room:vocabulary'] },
];

/** What the core may not reach: input and output, frameworks, drivers, and the clock. */
const CORE = ['libs/vocabulary', 'libs/reader', 'libs/assessment', 'libs/reviews', 'libs/cuecs', 'libs/vendors'];
const NOT_IN_CORE = ['@nestjs/*', 'typeorm', 'pg', 'bullmq', 'ioredis', 'pino', 'express', 'zod'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      'coverage/**',
      'apps/web/src/**/generated/**',
      'apps/web/src/gql/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: ['../../../migrations'], depConstraints: BOUNDARIES, enforceBuildableLibDependency: false },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-undef': 'off',
      // Control characters are what some patterns are there to remove.
      'no-control-regex': 'off',
    },
  },
  {
    files: CORE.map((room) => `${room}/src/**/*.ts`),
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: NOT_IN_CORE, message: 'The core is plain TypeScript.' }] },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'A date is a parameter of the core.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'A date is a parameter of the core.',
        },
      ],
    },
  },
  {
    // Tests set scenes with other rooms' test material, which no room exports.
    files: ['**/*.spec.ts', '**/testing/**', 'test/**'],
    rules: {
      '@nx/enforce-module-boundaries': 'off',
      // Answers of the API are looked into as they come.
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  {
    files: ['apps/web/**/*.tsx', 'apps/web/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        globalThis: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        FormData: 'readonly',
        Blob: 'readonly',
        WebSocket: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
