import type { ApiClient } from './client';

/** Sends a file to a review; the answer as it comes. */
export function sendAttachment(
  client: ApiClient,
  reviewId: string,
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
) {
  const form = new FormData();
  form.set('file', new Blob([content]), name);
  return client.fetch(`/api/reviews/${reviewId}/attachments`, { method: 'POST', body: form });
}

/** Puts a file to a review, and gives the attachment's id. */
export async function attached(
  client: ApiClient,
  reviewId: string,
  content = 'Seen.',
  name = 'notes.txt',
): Promise<string> {
  const answer = await sendAttachment(client, reviewId, content, name);
  if (answer.status !== 201) throw new Error(`The attachment was answered by ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { attachmentId: string }).attachmentId;
}
