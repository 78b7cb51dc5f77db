import { SetUpError } from '../../set-up/root.mjs';
import { untilRead } from '../until-read.mjs';
import { made } from './generator.mjs';
import { upload } from '../hand-in.mjs';

const REPORTS = `query ($id: ID!) { vendor(id: $id) { reports(first: 20) { nodes { id fileName } } } }`;

/** The reports of a vendor by their file names. */
export async function reportsOf(client, vendorId) {
  const { vendor } = await client.ask(REPORTS, { id: vendorId });
  return new Map(vendor.reports.nodes.map(({ id, fileName }) => [fileName, id]));
}

/**
 * Uploads what is not there yet, and waits until all of it is read.
 * @param wanted orders of the generator, each with its vendor's id
 * @returns the ids of the reports by their file names
 */
export async function withReports(client, wanted) {
  const ids = new Map();
  for (const { vendorId } of wanted) for (const [file, id] of await reportsOf(client, vendorId)) ids.set(file, id);
  const missing = wanted.filter(({ file }) => !ids.has(file));
  const vendors = new Map(missing.map(({ file, vendorId }) => [file, vendorId]));
  for await (const { order, bytes } of made(missing)) {
    const { reportId } = await upload(client, `/api/vendors/${vendors.get(order.file)}/reports`, order.file, bytes);
    ids.set(order.file, reportId);
    console.log(`  ${order.file} made and uploaded`);
  }
  for (const { file } of wanted) {
    const report = await untilRead(client, { reportId: ids.get(file), duplicate: true });
    if (report.readStatus !== 'READ') throw new SetUpError(`${file} was not read: ${report.failure.message}`);
  }
  return ids;
}
