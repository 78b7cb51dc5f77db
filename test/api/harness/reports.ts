import type { ApiClient } from './client';
import { waitFor } from './wait-for';

const REPORT = `query ($id: ID!) { report(id: $id) {
  id fileName readStatus readingAttempts sizeBytes sha256 fileUrl progress { pagesRead pages }
  failure { code message retryable failedAt } } }`;

export const reportById = async (client: ApiClient, id: string): Promise<any> =>
  (await client.get(REPORT, { id })).report;

/** The report once its reading has ended, well or not. */
export const onceRead = (client: ApiClient, id: string): Promise<any> =>
  waitFor(
    () => reportById(client, id),
    ({ readStatus }) => readStatus === 'READ' || readStatus === 'FAILED',
  );

/** Uploads a file and gives its report's id. */
export async function uploaded(client: ApiClient, vendorId: string, file: Uint8Array<ArrayBuffer>): Promise<string> {
  const answer = await client.upload(vendorId, file);
  if (answer.status !== 201) throw new Error(`The upload was answered by ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { reportId: string }).reportId;
}
