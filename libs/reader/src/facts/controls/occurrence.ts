/** A control as it stands at one place of the report; the same one may stand under several criteria. */
import type { Criterion } from '@countersign/vocabulary';
import type { SourcedText } from '../../layout/model';
import type { MarkedText } from '../../text/markers';

/** One result: the auditor's words, without the test's label, and management's answer to them. */
export interface ResultOccurrence {
  readonly words: SourcedText;
  readonly response: SourcedText | null;
  /** It stands in a column of exceptions, where any sentence tells of one. */
  readonly isDeviation?: boolean;
}

export interface TestOccurrence {
  readonly procedure: SourcedText;
  /** Mostly one; a cell may give several for its tests together, which then share them. */
  readonly results: readonly ResultOccurrence[];
}

export interface ControlOccurrence {
  readonly id: string | null;
  readonly description: SourcedText;
  /** The number or bullet that the layout took from before its words. */
  readonly marker?: string | null;
  readonly criteria: readonly Criterion[];
  readonly tests: readonly TestOccurrence[];
  /** Exceptions that are told below the table. */
  readonly notes: readonly ResultOccurrence[];
}

/** The cells of one row: what was tested, what came of it, what management says to it. */
export interface TestCells {
  readonly procedure: readonly MarkedText[];
  readonly result: readonly MarkedText[];
  readonly response: readonly SourcedText[];
  readonly tellsDeviations?: boolean;
  /** The head of the control's card says that it failed: what is told is what was found, however it is worded. */
  readonly hasFailed?: boolean;
}
