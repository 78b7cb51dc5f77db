import type { AcceptanceRules, ChecklistItem, Decision, DispositionKind, ReviewStatus } from '@countersign/reviews';
import type { StoredFacts, VendorTier } from '@countersign/store';
import type { ReportedException } from '@countersign/vocabulary';

/** Whether the pack shows what was frozen with the decision, or what is true today. */
export type PackStanding =
  /** Decided: facts, policy, checklist and CUECs as they were then. */
  | 'FROZEN'
  /** Not decided yet: everything may still change. */
  | 'DRAFT'
  /** Decided before records were kept: the facts are today's. */
  | 'WITHOUT_RECORD';

export interface PackDisposition {
  readonly kind: DispositionKind;
  readonly text: string;
  readonly dueOn: string | null;
  readonly by: string | null;
  readonly at: Date | null;
  /** What the vendor answered to a follow-up; null while it is open, and where nothing was asked. */
  readonly closure: PackClosure | null;
}

/** By what a condition or a follow-up was closed. */
export interface PackClosure {
  readonly evidence: string;
  readonly by: string;
  readonly at: Date;
  readonly files: readonly { readonly fileName: string; readonly sha256: string }[];
}

/** What somebody said. */
export interface PackComment {
  /** What the exception or the CUEC that it is about was called; null: it is about the review. */
  readonly about: string | null;
  /** Null: it was withdrawn. */
  readonly text: string | null;
  readonly by: string;
  readonly at: Date;
  readonly editedAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** A decision was recorded after it. */
  readonly isSettled: boolean;
}

/** What somebody put to the review. */
export interface PackFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly by: string;
  readonly at: Date;
  readonly withdrawnAt: Date | null;
  /** A decision was recorded after it. */
  readonly isSettled: boolean;
}

export interface PackException {
  readonly exception: ReportedException;
  readonly disposition: PackDisposition | null;
}

export interface PackCuec {
  readonly controlId: string | null;
  readonly text: string;
  readonly status: string;
  readonly owner: string | null;
  /** Empty: the record does not tell. */
  readonly pages: readonly number[];
}

export interface PackCorrection {
  readonly fact: string;
  readonly readValue: unknown;
  readonly value: unknown;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** What somebody looked at in the document and stands by. */
export interface PackConfirmation {
  readonly subject: string;
  readonly value: unknown;
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
}

export interface PackCondition {
  readonly description: string;
  readonly dueOn: string;
  readonly owner: string | null;
  readonly closure: PackClosure | null;
}

export interface PackDecision {
  readonly decision: Decision;
  readonly rationale: string;
  readonly overrideRationale: string | null;
  readonly decidedBy: string;
  /** The second person; null where none was needed. */
  readonly approvedBy: string | null;
  readonly decidedAt: Date;
  readonly reviewAgainOn: string | null;
  readonly conditions: readonly PackCondition[];
}

/** A decision that was proposed and did not come to be, or waits. */
export interface PackProposal {
  readonly decision: Decision;
  readonly rationale: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly sentBack: { readonly by: string; readonly at: Date; readonly note: string | null } | null;
}

export interface PackEvent {
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  readonly details: readonly string[];
}

/** Everything that an auditor of ours asks about a review, in names instead of ids. */
export interface ReviewPack {
  readonly standing: PackStanding;
  readonly takenAt: Date;
  readonly takenBy: string;
  readonly vendor: { readonly name: string; readonly legalName: string | null; readonly tier: VendorTier };
  readonly review: {
    readonly status: ReviewStatus;
    readonly openedAt: Date;
    readonly openedBy: string;
    readonly assignee: string | null;
    readonly dueOn: string | null;
  };
  readonly report: {
    readonly fileName: string;
    readonly sha256: string;
    readonly uploadedAt: Date;
    readonly uploadedBy: string;
  };
  readonly facts: StoredFacts;
  readonly corrections: readonly PackCorrection[];
  readonly confirmations: readonly PackConfirmation[];
  readonly exceptions: readonly PackException[];
  readonly cuecs: readonly PackCuec[];
  readonly policy: { readonly tier: VendorTier; readonly version: number; readonly rules: AcceptanceRules };
  readonly checklist: readonly ChecklistItem[];
  readonly decisions: readonly PackDecision[];
  readonly proposals: readonly PackProposal[];
  readonly comments: readonly PackComment[];
  readonly files: readonly PackFile[];
  readonly trail: readonly PackEvent[];
}
