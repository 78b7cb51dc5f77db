import { readFileSync } from 'node:fs';
import { onceRead, uploaded } from '../../api/harness/reports';
import { type Sample, samplePath, samplePdf } from '../../api/harness/samples';
import { createVendor } from '../../api/harness/vendors';
import type { Portal } from './portal';

export interface ReadSample {
  readonly vendorId: string;
  readonly reportId: string;
}

/** Sets the scene by the API: a vendor with a sample that was read. */
export async function readSample({ api }: Portal, sample: Sample, vendor: object): Promise<ReadSample> {
  const vendorId = await createVendor(api.client, vendor);
  const reportId = await uploaded(api.client, vendorId, samplePdf(sample));
  const { readStatus } = await onceRead(api.client, reportId);
  if (readStatus !== 'READ') throw new Error(`The sample ${sample} was not read: ${readStatus}.`);
  return { vendorId, reportId };
}

/** What is true of a sample, as far as a page shows it. */
export interface SampleTruth {
  readonly auditor: string;
  readonly serviceOrganization: string;
  readonly exceptions: readonly { readonly controlId: string }[];
  readonly cuecs: readonly unknown[];
}

export const truthOf = (sample: Sample): SampleTruth =>
  JSON.parse(readFileSync(samplePath(sample).replace(/pdf$/, 'truth.json'), 'utf8')) as SampleTruth;
