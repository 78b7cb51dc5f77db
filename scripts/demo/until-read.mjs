import { SetUpError } from '../set-up/root.mjs';

const EVERY_MS = 250;
const LONGEST_MS = 10 * 60_000;

const REPORT = `query ($id: ID!) { report(id: $id) { id fileName readStatus progress { pagesRead pages }
  failure { code message } vendor { name tier }
  facts {
    document { pages } kind { value } type { value } period { value { start end } evidence { page } }
    asOf { value evidence { page } } auditor { value evidence { page } } opinion { value evidence { page } }
    serviceOrganization { value evidence { page } } categories { value } controls { controlId }
    exceptions { controlId finding evidence { page } } warnings { code } }
  assessment { freshness staleOn daysLeft findings { severity message } }
  cuecs(first: 3) { totalCount nodes { controlId text evidence { page } } } } }`;

const RETRY = `mutation ($input: RetryReadingInput!) { retryReading(input: $input) { __typename } }`;

/** Waits until a report is read, telling how far the reading has come, and gives what was found. */
export async function untilRead(client, { reportId, duplicate }) {
  let { report } = await client.ask(REPORT, { id: reportId });
  // A reading that failed in an earlier run is tried again.
  if (duplicate && report.readStatus === 'FAILED') await client.ask(RETRY, { input: { reportId } });
  const progress = progressLine();
  for (const deadline = Date.now() + LONGEST_MS; ; await new Promise((resolve) => setTimeout(resolve, EVERY_MS))) {
    ({ report } = await client.ask(REPORT, { id: reportId }));
    if (report.readStatus === 'READ' || report.readStatus === 'FAILED') break;
    if (Date.now() > deadline)
      throw new SetUpError(
        `${report.fileName} is not read after ten minutes: look at worker.log in the data directory.`,
      );
    progress.show(`  Reading ${report.fileName}${pagesOf(report.progress)} ...`);
  }
  progress.clear();
  return report;
}

const pagesOf = (progress) => (progress?.pages == null ? '' : `: page ${progress.pagesRead} of ${progress.pages}`);

/** One line that is written over, where somebody looks at it. */
function progressLine() {
  const shown = process.stdout.isTTY;
  return {
    show: (text) => shown && process.stdout.write(`\r\u001b[K${text}`),
    clear: () => shown && process.stdout.write('\r\u001b[K'),
  };
}
