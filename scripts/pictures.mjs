/**
 * `npm run pictures [NAME...]`: starts a portal of its own, lives the demo's year in it, and takes the pictures of the
 * guide into docs/images: all, or those that are named.
 */
import { spawnSync } from 'node:child_process';
import { ensureBuilt } from './set-up/build.mjs';
import { root, run } from './set-up/root.mjs';

await run(async () => {
  await ensureBuilt();
  const command = [
    '--require',
    './test/jest/register-typescript.js',
    'test/pictures/main.ts',
    ...process.argv.slice(2),
  ];
  process.exitCode = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1;
});
