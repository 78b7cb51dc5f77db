/** `npm run accuracy -- [DIR]`: builds the reader and measures it on a folder of PDFs with their truth. */
import { spawnSync } from 'node:child_process';
import { ensureBuilt } from './set-up/build.mjs';
import { root, run } from './set-up/root.mjs';

await run(async () => {
  await ensureBuilt(['server']);
  const command = [
    '--require',
    './test/jest/register-typescript.js',
    'test/accuracy/main.ts',
    ...process.argv.slice(2),
  ];
  process.exitCode = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1;
});
