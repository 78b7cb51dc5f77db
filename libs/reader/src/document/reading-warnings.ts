/** What a person has to know of how the document itself could be read. */
import type { ReadingWarning } from '@countersign/vocabulary';

export function readingWarnings({ unread }: { readonly unread: readonly number[] }): readonly ReadingWarning[] {
  if (unread.length === 0) return [];
  const pages = unread.length === 1 ? `Page ${unread[0]} is` : `Pages ${unread.join(', ')} are`;
  return [
    {
      code: 'PAGE_NOT_READ',
      message: `${pages} scanned and could not be read; what stands there is missing from the facts.`,
      evidence: [],
    },
  ];
}
