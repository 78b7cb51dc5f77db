/** What tells since when nobody works with a document any more. */
export interface KeptDocument {
  readonly id: string;
  readonly isLetter: boolean;
  /** Calendar date; null where the report's age is not known. */
  readonly staleOn: string | null;
  /** Of a report: the last day that it speaks about; of a letter: the last day for which it counts. Null: not known. */
  readonly speaksUntil: string | null;
  readonly uploadedAt: Date;
}

/**
 * Since when a later report stands in the place of a document: the first that stays current longer, or that covers all
 * of a letter's days. Where the document's own time is not known, none is known to be later.
 * @param others the other documents about the same system
 */
export function supersededSince(document: KeptDocument, others: readonly KeptDocument[]): Date | null {
  const later = others.filter((other) => !other.isLetter && other.id !== document.id && isLater(other, document));
  if (later.length === 0) return null;
  const first = Math.min(...later.map(({ uploadedAt }) => uploadedAt.getTime()));
  // Last year's report, filed afterwards, was superseded from its first day here.
  return new Date(Math.max(first, document.uploadedAt.getTime()));
}

function isLater(other: KeptDocument, document: KeptDocument): boolean {
  if (document.isLetter)
    return document.speaksUntil !== null && other.speaksUntil !== null && other.speaksUntil >= document.speaksUntil;
  return document.staleOn !== null && other.staleOn !== null && other.staleOn > document.staleOn;
}
