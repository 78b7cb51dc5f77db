/** What a person has to know of how the document itself could be read. */
import type { ReadingWarning } from '@countersign/vocabulary';

export interface ReadingTrouble {
  readonly isDamaged: boolean;
  /** Pages that could not be read. */
  readonly unread: readonly number[];
}

export const readingWarnings = ({ isDamaged, unread }: ReadingTrouble): readonly ReadingWarning[] => [
  ...(isDamaged ? [repaired] : []),
  ...(unread.length > 0 ? [notRead(unread)] : []),
];

const repaired: ReadingWarning = {
  code: 'DOCUMENT_REPAIRED',
  message:
    'The PDF file is damaged. What could be recovered of it was read; pages or words may be missing. Ask the vendor for an undamaged copy.',
  evidence: [],
};

const notRead = (pages: readonly number[]): ReadingWarning => ({
  code: 'PAGE_NOT_READ',
  message: `${pages.length === 1 ? `Page ${pages[0]}` : `Pages ${pages.join(', ')}`} could not be read; what stands there is missing from the facts.`,
  evidence: [],
});
