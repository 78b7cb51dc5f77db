import type { CodegenConfig } from '@graphql-codegen/cli';

/** Run by `npm run codegen`; what it writes is checked in, so that a build needs no generator. */
const configuration: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/gql/**'],
  generates: {
    'apps/web/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { CalendarDate: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
    'apps/web/src/gql/shape.ts': { plugins: ['apps/web/codegen-shape.cjs'] },
  },
};

export default configuration;
