/**
 * `npm run components [-- --port PORT]`: every component of the page with each of its states, for whoever develops. No
 * part of what is built for people; `-- build DIR` builds it alone, as its test does.
 */
import { join, resolve } from 'node:path';
import { build, createServer } from 'vite';
import { root, run } from './set-up/root.mjs';

const web = { root: join(root, 'apps', 'web'), configFile: join(root, 'apps', 'web', 'vite.config.ts') };

await run(async () => {
  const [command, value] = process.argv.slice(2);
  if (command === 'build') {
    const options = { outDir: resolve(value), minify: false, rollupOptions: { input: join(web.root, 'states.html') } };
    await build({ ...web, logLevel: 'warn', build: options });
    return;
  }
  const port = command === '--port' ? Number(value) : undefined;
  const server = await createServer({ ...web, server: { port } });
  await server.listen();
  console.log(`Components and their states: ${new URL('states.html', server.resolvedUrls.local[0])}`);
});
