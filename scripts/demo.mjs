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
  const { VENDORS } = await import('./demo/vendors.mjs');
  const { handIn } = await import('./demo/hand-in.mjs');
  const { untilRead } = await import('./demo/until-read.mjs');
  const { colleaguesLines, dashboardLines, summaryOf } = await import('./demo/summary.mjs');

  const { liveTheYear } = await import('./demo/year/year.mjs');

  const { client, secret, remark } = await signIn(settings);
  console.log(`Signed in at ${client.address} as ${client.email}.\n`);
  const handedIn = [];
  for (const vendor of VENDORS) handedIn.push(await handIn(client, vendor));
  const reports = [];
  for (const each of handedIn) reports.push(await untilRead(client, each));
  for (const report of reports) console.log(`\n${summaryOf(report, client.address)}`);
  if (reports.some(({ readStatus }) => readStatus !== 'READ')) {
    process.exitCode = 1;
    return;
  }
  const who = await liveTheYear(client, secret, reports);
  console.log(`\n${await dashboardLines(client)}`);
  if (remark !== null) console.log(`\n${remark}`);
  console.log(`\n${colleaguesLines(who)}`);
});
