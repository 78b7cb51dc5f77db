import type { Refusal } from '@countersign/vocabulary';
import type { EntityManager } from 'typeorm';
import type { ReadingOutcome } from './outcome';

/** A file whose reading has begun. */
export interface BegunReading {
  readonly id: string;
  readonly fileName: string;
  readonly readingAttempts: number;
}

export interface PagesReached {
  readonly pagesRead: number;
  readonly pages: number | null;
}

export type ReadingFailure = Pick<Refusal, 'message'> & { readonly code: string };

/**
 * What is read, and where what comes of it goes: a report, or a file of which nobody has said whose it is. Each step is
 * without effect where another process has ended the reading already.
 */
export interface ReadingSubject {
  /** @returns null where there is nothing to read any more */
  begin(transaction: EntityManager, id: string, at: Date): Promise<BegunReading | null>;
  progress(manager: EntityManager, begun: BegunReading, reached: PagesReached): Promise<void>;
  /** @returns false where it was not awaited */
  keep(transaction: EntityManager, id: string, outcome: ReadingOutcome): Promise<boolean>;
  /** @returns false where it was not awaited */
  fail(transaction: EntityManager, id: string, failure: ReadingFailure, at: Date): Promise<boolean>;
}
