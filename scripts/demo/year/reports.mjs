import { SetUpError } from '../../set-up/root.mjs';
import { handIn, upload } from '../hand-in.mjs';
import { untilRead } from '../until-read.mjs';

const REPORTS = `query ($id: ID!) { vendor(id: $id) { reports(first: 20) { nodes { id fileName } } } }`;

/** The reports that vendors have, by their file names. */
export async function reportsOf(client, vendorIds) {
  const ids = new Map();
  for (const id of vendorIds) {
    const { vendor } = await client.ask(REPORTS, { id });
    for (const report of vendor.reports.nodes) ids.set(report.fileName, report.id);
  }
  return ids;
}

/**
 * Uploads what is not there yet, and waits until all of it is read.
 * @param wanted orders of the generator, each with its vendor's id
 * @param ids the reports by their file names, to which what is new is added
 */
export async function bringIn({ client, days, generator, ids }, wanted) {
  for (const { file, vendorId } of wanted) {
    if (ids.has(file)) continue;
    const bytes = await generator.bytesOf(file);
    const { reportId } = await upload(client, `/api/vendors/${vendorId}/reports`, file, bytes);
    await days.takeInHand(reportId);
    ids.set(file, reportId);
    console.log(`  ${file} made and uploaded`);
  }
  for (const { file } of wanted) await read(client, { reportId: ids.get(file), duplicate: true });
}

/** The sample reports of three vendors, uploaded and read; the ids by their file names. */
export async function bringInSamples({ client, days, ids }, samples) {
  const handedIn = [];
  for (const sample of samples) {
    const { reportId, duplicate } = await handIn(client, sample);
    if (!duplicate) await days.takeInHand(reportId);
    ids.set(sample.file, reportId);
    handedIn.push({ reportId, duplicate });
  }
  for (const each of handedIn) await read(client, each);
}

async function read(client, handedIn) {
  const { fileName, readStatus, failure } = await untilRead(client, handedIn);
  if (readStatus !== 'READ') throw new SetUpError(`${fileName} was not read: ${failure.message}`);
}
