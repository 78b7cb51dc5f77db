import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

/** Addresses of the server itself; every other one is a page. */
const OURS = /^\/(api|graphql|health)(\/|$)/;

/** Serves the built page: its files, and its one HTML document for the address of every page in it. */
export function serveWebPage(application: NestExpressApplication, directory: string): void {
  // The page alone: a report is a PDF, which is packed already, and answers that hold secrets are better not packed.
  const packed = compression();
  application.use((request: Request, response: Response, next: NextFunction) =>
    OURS.test(request.path) ? next() : packed(request, response, next),
  );
  application.useStaticAssets(directory, {
    index: false,
    // The build gives these names that change with their content.
    setHeaders: (response, path) =>
      response.setHeader(
        'Cache-Control',
        /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  application.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !OURS.test(request.path);
    if (!isPage || /\.[a-z0-9]+$/i.test(request.path) || !existsSync(join(directory, 'index.html'))) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: directory });
  });
}
