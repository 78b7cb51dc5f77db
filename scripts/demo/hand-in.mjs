import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError, root } from '../set-up/root.mjs';

const CREATE = `mutation ($input: CreateVendorInput!) { createVendor(input: $input) { __typename
  ... on CreateVendorPayload { vendor { id name } } ... on VendorNameTaken { vendor { id name } } ... on UserError { message } } }`;

/** Enters a vendor and uploads its report, or finds both where an earlier run has done so. */
export async function handIn(client, { file, input }) {
  const { __typename, vendor, message } = (await client.ask(CREATE, { input })).createVendor;
  if (vendor === undefined) throw new SetUpError(message);
  const { reportId, duplicate } = await upload(client, vendor.id, file);
  const entered = __typename === 'CreateVendorPayload' ? 'entered' : 'is there already';
  console.log(`  ${vendor.name}: ${entered}; ${file} ${duplicate ? 'is there already' : 'uploaded'}`);
  return { reportId, duplicate };
}

async function upload(client, vendorId, file) {
  const form = new FormData();
  const bytes = readFileSync(join(root, 'test', 'samples', file));
  form.set('file', new Blob([bytes], { type: 'application/pdf' }), file);
  const answer = await client.fetch(`/api/vendors/${vendorId}/reports`, { method: 'POST', body: form });
  const told = await answer.json();
  if (!answer.ok) throw new SetUpError(`${file} was refused: ${told.error.message}`);
  return told;
}
