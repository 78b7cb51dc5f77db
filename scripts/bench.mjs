/** `npm run bench -- [NAME] [OPTION...]`: builds, and measures one part beside a named peer in the same run. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './set-up/build.mjs';
import { SetUpError, root, run } from './set-up/root.mjs';

const benches = join(root, 'test', 'bench');

await run(async () => {
  const [name = 'reader', ...options] = process.argv.slice(2);
  const main = join(benches, name, 'main.ts');
  if (!/^[a-z-]+$/.test(name) || !existsSync(main))
    throw new SetUpError(`There is no bench "${name}"; there are: ${readdirSync(benches).join(', ')}.`);
  await ensureBuilt(['server']);
  const command = ['--require', './test/jest/register-typescript.js', main, ...options];
  process.exitCode = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1;
});
