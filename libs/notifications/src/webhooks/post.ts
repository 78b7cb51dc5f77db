import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { checkPublicHost, lookupPublic } from './public-address';

const PATIENCE_MS = 15_000;
/** What is read of an answer before the connection is closed; nothing of it is kept. */
const ANSWER_MAX_BYTES = 64 * 1024;

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Also call addresses of our own networks. */
  readonly allowPrivate: boolean;
}

/** Sends a message and gives the status of the answer. No redirect is followed. @throws where there is no answer */
export async function post({ url, headers, body, allowPrivate }: Post): Promise<number> {
  const target = new URL(url);
  if (!allowPrivate) await checkPublicHost(target);
  const request = target.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(
      target,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        // A connection of its own, to an address that was judged.
        agent: false,
        ...(allowPrivate ? {} : { lookup: lookupPublic }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      },
      (answer) => {
        let received = 0;
        answer.on('data', (chunk: Buffer) => {
          received += chunk.length;
          if (received > ANSWER_MAX_BYTES) answer.destroy();
        });
        // The status is what counts, whatever becomes of the rest.
        answer.on('error', () => {});
        answer.on('close', () => resolve(answer.statusCode ?? 0));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
