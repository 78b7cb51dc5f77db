import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** What pdf.js fetches as a document needs it: character maps, fonts, colour profiles, image decoders. */
const FOLDERS = ['cmaps', 'standard_fonts', 'iccs', 'wasm'];
/** The version in the address, so that a browser may keep the files for ever. */
const { version } = JSON.parse(readFileSync(join(pdfjs, 'package.json'), 'utf8')) as { version: string };
const BASE = `assets/pdfjs-${version}`;

/** Serves those files beside the page, under the address that `import.meta.env.PDFJS_FILES` holds. */
export function pdfjsFiles(): Plugin {
  return {
    name: 'countersign:pdfjs-files',
    config: () => ({ define: { 'import.meta.env.PDFJS_FILES': JSON.stringify(`/${BASE}/`) } }),
    generateBundle() {
      for (const folder of FOLDERS)
        for (const file of readdirSync(join(pdfjs, folder)))
          this.emitFile({
            type: 'asset',
            fileName: `${BASE}/${folder}/${file}`,
            source: readFileSync(join(pdfjs, folder, file)),
          });
    },
    configureServer(server) {
      server.middlewares.use(`/${BASE}`, (request, response, next) => {
        const [, folder, file] = /^\/(\w+)\/([\w.-]+)$/.exec(request.url ?? '') ?? [];
        const path = folder && file && FOLDERS.includes(folder) ? join(pdfjs, folder, file) : null;
        if (path === null || !existsSync(path)) return next();
        createReadStream(path).pipe(response);
      });
    },
  };
}
