import { useState } from 'react';
import { sendFile } from '../../../api/send-file';

export interface Sending {
  readonly key: number;
  readonly file: File;
  /** From 0 to 1. */
  readonly sent: number;
  /** Why it was not taken. */
  readonly refusal: string | null;
}

let begun = 0;

export const attachmentsUrlOf = (reviewId: string) => `/api/reviews/${encodeURIComponent(reviewId)}/attachments`;

/** Files on their way to a review; those that were refused stay until somebody has seen why. */
export function useSendingAttachments(reviewId: string, onTaken: () => void) {
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const change = (key: number, news: Partial<Sending>) =>
    setSendings((all) => all.map((each) => (each.key === key ? { ...each, ...news } : each)));
  const dismiss = (key: number) => setSendings((all) => all.filter((each) => each.key !== key));
  const send = (file: File) => {
    const key = (begun += 1);
    setSendings((all) => [...all, { key, file, sent: 0, refusal: null }]);
    const url = attachmentsUrlOf(reviewId);
    void sendFile({ url, file, onProgress: (sent) => change(key, { sent }) }).then((outcome) => {
      if (outcome.kind !== 'TAKEN') return change(key, { refusal: outcome.message });
      dismiss(key);
      onTaken();
    });
  };
  return { sendings, send, dismiss };
}
