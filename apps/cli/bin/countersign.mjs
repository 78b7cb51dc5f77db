#!/usr/bin/env node
/** `countersign`: builds what is missing or older than its sources, then runs the command line. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from '../../../scripts/set-up/build.mjs';
import { checkNodeVersion } from '../../../scripts/set-up/node-version.mjs';
import { SetUpError, run } from '../../../scripts/set-up/root.mjs';

await run(async () => {
  const complaint = checkNodeVersion();
  if (complaint !== null) throw new SetUpError(complaint);
  // The web page is needed only by the one command that serves it.
  const built = await ensureBuilt(process.argv[2] === 'start' ? undefined : ['server']);
  process.argv[1] = join(built, 'apps/cli/src/main.js');
  await import(pathToFileURL(process.argv[1]).href);
});
