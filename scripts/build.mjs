/** `npm run build [server|web]`, and `npm ci` as its last step: builds what is missing or older than its sources. */
import { checkNodeVersion } from './set-up/node-version.mjs';
import { ensureBuilt } from './set-up/build.mjs';
import { dependenciesAreInstalled } from './set-up/dependencies.mjs';
import { SetUpError, run } from './set-up/root.mjs';

await run(async () => {
  const complaint = checkNodeVersion();
  if (complaint !== null) throw new SetUpError(complaint);
  const [option, ...parts] = process.argv.slice(2);
  if (option !== '--after-install') return ensureBuilt(option === undefined ? undefined : [option, ...parts]);
  // An installation without the compiler (--omit=dev), or a source that does not compile, is no failed installation: the
  // first command builds again and says what is wrong.
  if (process.env.COUNTERSIGN_SKIP_PREPARE === '1' || !dependenciesAreInstalled()) return;
  await ensureBuilt(['server']).catch((error) => console.error(error.message));
});
