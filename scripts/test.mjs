/**
 * `npm test [SUITE...]`: does all the set-up, runs every suite, and closes with how many tests passed and failed.
 * The suites stand in testing/suites.mjs. Needs nothing but Node.
 */
import { checkNodeVersion } from './set-up/node-version.mjs';

const complaint = checkNodeVersion();
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}

const { run } = await import('./set-up/root.mjs');
await run(async () => {
  const { ensureDependencies } = await import('./set-up/dependencies.mjs');
  ensureDependencies();
  const { ensureBuilt } = await import('./set-up/build.mjs');
  await ensureBuilt();
  const { runSuites } = await import('./testing/run-suites.mjs');
  process.exitCode = await runSuites(process.argv.slice(2));
});
