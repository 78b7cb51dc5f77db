import { useState } from 'react';
import type { EvidenceInput } from '../../gql/graphql';
import { type PickedWords, useEvidence, useWordPicker } from '../evidence';

export interface CorrectionDraft {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly picked: PickedWords | null;
  readonly clear: () => void;
  /** Typed where no words can be selected. */
  readonly page: string;
  readonly setPage: (page: string) => void;
  /** Where the person saw it, as the API takes it. */
  readonly evidence: EvidenceInput[];
}

/** What every correction has: a reason, and the words that were selected or the page. */
export function useCorrectionDraft(onPick: (text: string) => void): CorrectionDraft {
  const [reason, setReason] = useState('');
  const [page, setPage] = useState('');
  const [picked, setPicked] = useState<PickedWords | null>(null);
  const { mark } = useEvidence();
  useWordPicker((words) => {
    setPicked(words);
    mark('picked', words.places);
    onPick(words.text);
  });
  const typed = page === '' ? [] : [{ page: Number(page) }];
  const evidence = picked?.places.map(({ page: on, quote, box: { x, y, width, height } }) => ({
    page: on,
    quote,
    box: { x, y, width, height },
  }));
  return { reason, setReason, picked, clear: () => setPicked(null), page, setPage, evidence: evidence ?? typed };
}
