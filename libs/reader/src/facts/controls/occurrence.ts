/** A control as it stands at one place of the report; the same one may stand under several criteria. */
import type { Criterion } from '@countersign/vocabulary';
import type { SourcedText } from '../../layout/model';

export interface TestOccurrence {
  readonly procedure: SourcedText;
  /** The auditor's words, without the test's label and management's response. */
  readonly result: SourcedText | null;
  readonly response: SourcedText | null;
}

export interface ControlOccurrence {
  readonly id: string | null;
  readonly description: SourcedText;
  readonly criteria: readonly Criterion[];
  readonly tests: readonly TestOccurrence[];
}

/** The cells of one row: what was tested, what came of it, what management says to it. */
export interface TestCells {
  readonly procedure: readonly SourcedText[];
  readonly result: readonly SourcedText[];
  readonly response: readonly SourcedText[];
}

export const NO_TEXT: SourcedText = { text: '', words: [] };
