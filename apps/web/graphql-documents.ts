import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const GENERATED = fileURLToPath(new URL('src/gql/graphql.ts', import.meta.url));
const EXPORTED = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode</gm;
const CALL = /\bgraphql\(`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\)/g;

/**
 * Puts each GraphQL document where it is used. Looked up at run time, every page would bring along the documents of all
 * pages, once as text and once parsed.
 */
export function graphqlDocuments(): Plugin {
  let documents = new Map<string, string>();
  return {
    name: 'countersign:graphql-documents',
    enforce: 'pre',
    buildStart() {
      const generated = readFileSync(GENERATED, 'utf8');
      documents = new Map([...generated.matchAll(EXPORTED)].map(([, name, document]) => [name!, document!]));
    },
    transform(code, id) {
      if (id.includes('/src/gql/') || !/\.tsx?$/.test(id) || !code.includes('graphql(`')) return null;
      const placed = code.replace(CALL, (_call, kind: string, name: string) => {
        const document = documents.get(kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`);
        if (document === undefined) this.error(`Nothing was generated for ${kind} ${name}: npm run codegen.`);
        return `(${document})`;
      });
      return { code: placed, map: null };
    },
  };
}
