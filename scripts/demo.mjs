/**
 * `npm run demo`: enters twelve vendors in a running portal and lives a year with them: three sample reports, which it
 * tells about, and others that are made for it; people, reviews, decisions, requests and an inbox. Talks to the public
 * API like any other program; a second run finds what the first one did.
 */
import { checkNodeVersion } from './set-up/node-version.mjs';

const complaint = checkNodeVersion();
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}

// Who reads only the beginning (`npm run demo | head`) has seen what they wanted.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));

const { SetUpError, run } = await import('./set-up/root.mjs');
await run(async () => {
  const { settingsFrom, HELP } = await import('./demo/settings.mjs');
  const settings = settingsFrom(process.argv.slice(2));
  if (settings === null) throw new SetUpError(HELP);
  if (settings === 'HELP') return console.log(HELP);
  const { signIn } = await import('./demo/sign-in.mjs');
  const { openPast } = await import('./demo/past.mjs');
  const { liveTheYear } = await import('./demo/year/year.mjs');
  const { untilRead } = await import('./demo/until-read.mjs');
  const { VENDORS } = await import('./demo/vendors.mjs');
  const { colleaguesLines, dashboardLines, summaryOf } = await import('./demo/summary.mjs');

  const { client, remark } = await signIn(settings);
  console.log(`Signed in at ${client.address} as ${client.email}.\n`);
  const past = await openPast(settings, client);
  const { who, ids } = await liveTheYear(client, past).finally(() => past?.close());
  for (const { file } of VENDORS) {
    const report = await untilRead(client, { reportId: ids.get(file), duplicate: true });
    console.log(`\n${summaryOf(report, client.address)}`);
  }
  console.log(`\n${await dashboardLines(client)}`);
  if (remark !== null) console.log(`\n${remark}`);
  console.log(`\n${colleaguesLines(who)}`);
});
