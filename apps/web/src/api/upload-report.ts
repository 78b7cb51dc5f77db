import { CSRF_HEADERS } from './client';

export type UploadOutcome =
  | { readonly kind: 'TAKEN'; readonly reportId: string; readonly duplicate: boolean }
  /** The file is at fault, and the message says what to do. */
  | { readonly kind: 'REFUSED'; readonly code: string; readonly message: string }
  /** The way to the server is at fault: the same file may pass another time. */
  | { readonly kind: 'FAILED'; readonly message: string };

export interface Upload {
  readonly vendorId: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Hands in a report. By XMLHttpRequest, because `fetch` does not tell how much was sent. */
export function uploadReport({ vendorId, file, onProgress }: Upload): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/vendors/${encodeURIComponent(vendorId)}/reports`);
    for (const [name, value] of Object.entries(CSRF_HEADERS)) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => total > 0 && onProgress(loaded / total));
    request.addEventListener('load', () => resolve(outcomeOf(request.status, request.response)));
    const broken = () =>
      resolve({ kind: 'FAILED', message: 'The upload broke off. Check your connection and try again.' });
    request.addEventListener('error', broken);
    request.addEventListener('abort', broken);
    const form = new FormData();
    form.set('file', file);
    request.send(form);
  });
}

interface Answer {
  readonly reportId?: string;
  readonly duplicate?: boolean;
  readonly error?: { readonly code: string; readonly message: string };
}

function outcomeOf(status: number, answer: Answer | null): UploadOutcome {
  if (status < 300 && answer?.reportId !== undefined)
    return { kind: 'TAKEN', reportId: answer.reportId, duplicate: answer.duplicate === true };
  const { code, message } = answer?.error ?? {};
  if (status === 401)
    return { kind: 'FAILED', message: 'Your session is over. Sign in again and upload the file anew.' };
  if (status < 500 && code !== undefined && message !== undefined) return { kind: 'REFUSED', code, message };
  return { kind: 'FAILED', message: message ?? 'The server could not take the file. Try again.' };
}
