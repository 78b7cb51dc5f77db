import { type Sent, sendFile } from './send-file';

export type UploadOutcome =
  | { readonly kind: 'TAKEN'; readonly reportId: string; readonly duplicate: boolean }
  | Exclude<Sent<never>, { readonly kind: 'TAKEN' }>;

export interface Upload {
  readonly vendorId: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Hands in a report. */
export async function uploadReport({ vendorId, file, onProgress }: Upload): Promise<UploadOutcome> {
  const url = `/api/vendors/${encodeURIComponent(vendorId)}/reports`;
  const sent = await sendFile<{ reportId: string; duplicate: boolean }>({ url, file, onProgress });
  return sent.kind === 'TAKEN' ? { kind: 'TAKEN', ...sent.answer } : sent;
}
