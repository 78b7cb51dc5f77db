import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { graphqlDocuments } from './graphql-documents';
import { pdfjsFiles } from './pdfjs-files';

const api = process.env.COUNTERSIGN_API ?? 'http://127.0.0.1:4180';

export default defineConfig({
  // Its sources, of which only what the page uses is packed; what npm links is built for Node.
  resolve: { alias: { '@countersign/vocabulary': join(import.meta.dirname, '../../libs/vocabulary/src/index.ts') } },
  plugins: [graphqlDocuments(), react(), pdfjsFiles()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The page's Content-Security-Policy takes no scripts or fonts out of data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/api': { target: api },
    },
  },
});
