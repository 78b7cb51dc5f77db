import type {
  Confidence,
  Decision,
  Freshness,
  Opinion,
  ReadStatus,
  ReportStanding,
  ReviewStatus,
  TestOutcome,
  VendorTier,
} from '../gql/graphql';
import { DECISION, FRESHNESS, OPINION, OUTCOME, READ_STATUS, REVIEW_STATUS, TIER } from '../terms/labels';
import { type Tone, ToneBadge } from './tone-badge';

type Tones<Term extends string> = Readonly<Record<Term, Tone>>;

export const FRESHNESS_TONE: Tones<Freshness> = { CURRENT: 'good', EXPIRING: 'warn', STALE: 'bad', UNKNOWN: 'neutral' };
export const STANDING_TONE: Tones<ReportStanding> = {
  STALE: 'bad',
  EXPIRING: 'warn',
  BRIDGED: 'info',
  CURRENT: 'good',
  NONE: 'neutral',
};
const OPINION_TONE: Tones<Opinion> = { UNQUALIFIED: 'good', QUALIFIED: 'warn', ADVERSE: 'bad', DISCLAIMER: 'bad' };
const READ_TONE: Tones<ReadStatus> = { QUEUED: 'neutral', READING: 'info', READ: 'good', FAILED: 'bad' };
const TIER_TONE: Tones<VendorTier> = { CRITICAL: 'bad', HIGH: 'warn', MEDIUM: 'info', LOW: 'neutral' };
const OUTCOME_TONE: Tones<TestOutcome> = {
  NO_EXCEPTION: 'good',
  EXCEPTION: 'bad',
  NO_OCCURRENCE: 'neutral',
  NOT_TESTED: 'neutral',
  UNCLEAR: 'warn',
};
export const DECISION_TONE: Tones<Decision> = {
  APPROVED: 'good',
  APPROVED_WITH_CONDITIONS: 'warn',
  REJECTED: 'bad',
  MORE_INFORMATION_NEEDED: 'info',
};

export const FreshnessBadge = ({ of }: { readonly of: Freshness }) => (
  <ToneBadge tone={FRESHNESS_TONE[of]} withDot>
    {FRESHNESS[of]}
  </ToneBadge>
);

export const OpinionBadge = ({ of }: { readonly of: Opinion }) => (
  <ToneBadge tone={OPINION_TONE[of]}>{OPINION[of]}</ToneBadge>
);

export const ReadStatusBadge = ({ of }: { readonly of: ReadStatus }) => (
  <ToneBadge tone={READ_TONE[of]}>{READ_STATUS[of]}</ToneBadge>
);

/** In place of a review's status: it is open, and not in the hands of who reviewed. */
export const AwaitsApproval = () => (
  <ToneBadge tone="warn" withDot>
    Waits for approval
  </ToneBadge>
);

export const TierBadge = ({ of }: { readonly of: VendorTier }) => (
  <ToneBadge tone={TIER_TONE[of]}>{TIER[of]}</ToneBadge>
);

export const OutcomeBadge = ({ of }: { readonly of: TestOutcome }) => (
  <ToneBadge tone={OUTCOME_TONE[of]}>{OUTCOME[of]}</ToneBadge>
);

export const DecisionBadge = ({ of }: { readonly of: Decision }) => (
  <ToneBadge tone={DECISION_TONE[of]}>{DECISION[of]}</ToneBadge>
);

const REVIEW_TONE: Tones<ReviewStatus> = {
  REQUESTED: 'neutral',
  RECEIVED: 'warn',
  IN_REVIEW: 'info',
  DECIDED: 'good',
  SUPERSEDED: 'neutral',
  WITHDRAWN: 'neutral',
};

export const ReviewStatusBadge = ({ of }: { readonly of: ReviewStatus }) => (
  <ToneBadge tone={REVIEW_TONE[of]} withDot>
    {REVIEW_STATUS[of]}
  </ToneBadge>
);

/** Says nothing where there is no doubt, so that doubt stands out. */
export function ConfidenceBadge({ of }: { readonly of: Confidence }) {
  if (of === 'CERTAIN') return null;
  return of === 'PROBABLE' ? (
    <ToneBadge tone="info" title="Most likely right. Compare it with the page.">
      Probable
    </ToneBadge>
  ) : (
    <ToneBadge tone="warn" title="Read with doubt. Look at the page before you rely on it.">
      Doubtful: check the page
    </ToneBadge>
  );
}
