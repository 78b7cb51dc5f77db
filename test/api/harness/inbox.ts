import { READING_SUBJECTS } from '@countersign/store';
import type { ReportFacts } from '@countersign/vocabulary';
import { reportFacts } from '../../../libs/vocabulary/src/testing/facts';
import type { TestApi } from './api';
import type { ApiClient } from './client';
import { rowIdOf } from './readings';
import { smallPdf } from './small-pdf';

export interface ToldFile {
  readonly name: string;
  readonly archive: string | null;
  readonly itemId?: string;
  readonly duplicate?: boolean;
  readonly error?: { readonly code: string; readonly message: string };
}

/** Sends files without saying whose they are. */
export function sendToInbox(client: ApiClient, files: Record<string, Uint8Array<ArrayBuffer>>): Promise<Response> {
  const form = new FormData();
  for (const [name, bytes] of Object.entries(files)) form.append('file', new Blob([bytes]), name);
  return client.fetch('/api/inbox/files', { method: 'POST', body: form });
}

/** What came of each file. */
export const toldOf = async (answer: Response): Promise<readonly ToldFile[]> =>
  ((await answer.json()) as { files: ToldFile[] }).files;

/** A file in the inbox that nobody has read yet. @returns its id */
export async function arrivedItem(client: ApiClient, name = 'report.pdf', file?: Uint8Array<ArrayBuffer>) {
  const [told] = await toldOf(await sendToInbox(client, { [name]: file ?? (await smallPdf()) }));
  return told!.itemId!;
}

/** A file in the inbox whose facts are as the test needs them, stored as the worker stores what it read. @returns its id */
export async function readItem(
  api: TestApi,
  overrides: Partial<ReportFacts> = {},
  file?: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const id = await arrivedItem(api.client, 'report.pdf', file);
  const at = api.clock.now();
  const { begin, keep } = READING_SUBJECTS.inboxItem;
  await api.store.transaction(async (transaction) => {
    await begin(transaction, rowIdOf(id), at);
    const pageTexts = ['The first page of it.'];
    await keep(transaction, rowIdOf(id), { facts: reportFacts(overrides), pageTexts, readerVersion: 'test', at });
  });
  return id;
}

/** A file in the inbox whose reading failed. @returns its id */
export async function failedItem(api: TestApi, code = 'TIMED_OUT'): Promise<string> {
  const id = await arrivedItem(api.client);
  const at = api.clock.now();
  const { begin, fail } = READING_SUBJECTS.inboxItem;
  await api.store.transaction(async (transaction) => {
    await begin(transaction, rowIdOf(id), at);
    await fail(transaction, rowIdOf(id), { code, message: 'It could not be read. Try again.' }, at);
  });
  return id;
}
