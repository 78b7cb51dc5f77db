/** `npm start`: does all the set-up, then runs `countersign start` in this process. Needs nothing but Node. */
import { checkNodeVersion } from './set-up/node-version.mjs';

const complaint = checkNodeVersion();
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}

const { SetUpError, run } = await import('./set-up/root.mjs');
await run(async () => {
  const { dependenciesAreInstalled, ensureDependencies } = await import('./set-up/dependencies.mjs');
  if (!dependenciesAreInstalled()) await refuseTakenPort();
  ensureDependencies();
  const { ensureBuilt } = await import('./set-up/build.mjs');
  const built = await ensureBuilt();
  const { join } = await import('node:path');
  const { pathToFileURL } = await import('node:url');
  process.argv.splice(1, Infinity, join(built, 'apps/cli/src/main.js'), 'start', ...process.argv.slice(2));
  await import(pathToFileURL(process.argv[1]).href);
});

/** Before an installation of minutes; `countersign start` asks again, and knows more of who holds the port. */
async function refuseTakenPort() {
  const { portIsTaken } = await import('./set-up/port.mjs');
  const port = Number(process.env.COUNTERSIGN_PORT || 4180);
  const host = process.env.COUNTERSIGN_HOST || '127.0.0.1';
  if (!Number.isInteger(port) || port < 1 || port > 65535 || !(await portIsTaken(port, host))) return;
  throw new SetUpError(
    `Port ${port} on ${host} is already in use by another program: stop it, or choose another port, for example COUNTERSIGN_PORT=${port + 1} npm start`,
  );
}
