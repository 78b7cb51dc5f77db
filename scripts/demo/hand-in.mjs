import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError, root } from '../set-up/root.mjs';

const CREATE = `mutation ($input: CreateVendorInput!) { createVendor(input: $input) { __typename
  ... on CreateVendorPayload { vendor { id name } } ... on VendorNameTaken { vendor { id name } } ... on UserError { message } } }`;

/** Enters a vendor, or finds it where an earlier run has done so. */
export async function enter(client, input) {
  const { __typename, vendor, message } = (await client.ask(CREATE, { input })).createVendor;
  if (vendor === undefined) throw new SetUpError(message);
  return { vendor, isNew: __typename === 'CreateVendorPayload' };
}

/** Enters a vendor and uploads its report, or finds both where an earlier run has done so. */
export async function handIn(client, { file, input }) {
  const { vendor, isNew } = await enter(client, input);
  const bytes = readFileSync(join(root, 'test', 'samples', file));
  const { reportId, duplicate } = await upload(client, `/api/vendors/${vendor.id}/reports`, file, bytes);
  const entered = isNew ? 'entered' : 'is there already';
  console.log(`  ${vendor.name}: ${entered}; ${file} ${duplicate ? 'is there already' : 'uploaded'}`);
  return { reportId, duplicate };
}

/** Uploads a file; what the portal tells of it. */
export async function upload(client, path, file, bytes) {
  const form = new FormData();
  form.set('file', new Blob([bytes], { type: 'application/pdf' }), file);
  const answer = await client.fetch(path, { method: 'POST', body: form });
  const told = await answer.json();
  if (!answer.ok) throw new SetUpError(`${file} was refused: ${told.error.message}`);
  return told;
}
