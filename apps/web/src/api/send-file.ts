import { CSRF_HEADERS } from './client';

export type Sent<Answer> =
  | { readonly kind: 'TAKEN'; readonly answer: Answer }
  /** The file is at fault, and the message says what to do. */
  | { readonly kind: 'REFUSED'; readonly code: string; readonly message: string }
  /** The way to the server is at fault: the same file may pass another time. */
  | { readonly kind: 'FAILED'; readonly message: string };

export interface FileToSend {
  readonly url: string;
  readonly file: File;
  /** What opens it. */
  readonly password?: string;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Hands in a file. By XMLHttpRequest, because `fetch` does not tell how much was sent. */
export function sendFile<Answer>({ url, file, password, onProgress }: FileToSend): Promise<Sent<Answer>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries(CSRF_HEADERS)) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => total > 0 && onProgress(loaded / total));
    request.addEventListener('load', () => resolve(outcomeOf<Answer>(request.status, request.response)));
    const broken = () =>
      resolve({ kind: 'FAILED', message: 'The upload broke off. Check your connection and try again.' });
    request.addEventListener('error', broken);
    request.addEventListener('abort', broken);
    const form = new FormData();
    // Before the file, which the server looks into as it comes.
    if (password !== undefined) form.set('password', password);
    form.set('file', file);
    request.send(form);
  });
}

interface Refusal {
  readonly error?: { readonly code: string; readonly message: string };
}

function outcomeOf<Answer>(status: number, answer: (Answer & Refusal) | null): Sent<Answer> {
  if (status < 300 && answer !== null) return { kind: 'TAKEN', answer };
  const { code, message } = answer?.error ?? {};
  if (status === 401)
    return { kind: 'FAILED', message: 'Your session is over. Sign in again and upload the file anew.' };
  if (status < 500 && code !== undefined && message !== undefined) return { kind: 'REFUSED', code, message };
  return { kind: 'FAILED', message: message ?? 'The server could not take the file. Try again.' };
}
