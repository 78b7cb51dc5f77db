import { type Block, type Passage, entry, paragraph, rows, section } from './blocks';
import { filesPassage } from './discussion-blocks';
import type { PackCondition, PackDecision, PackProposal, ReviewPack } from './review-pack';
import { momentOf, worded } from './wording';

/** Everything that was decided, the oldest first, and who did what when. */
export function decisionBlocks({ decisions, proposals, trail, review }: ReviewPack): readonly Block[] {
  return [
    section('Decisions', true),
    rows(
      ['Opened', `${momentOf(review.openedAt)}, by ${review.openedBy}`],
      ['Reviewer', review.assignee ?? 'Nobody was assigned'],
      ['To be decided by', review.dueOn],
    ),
    ...(decisions.length === 0 ? [paragraph('Nothing has been decided yet.')] : decisions.flatMap(decided)),
    ...(proposals.length === 0
      ? []
      : [section('Proposals that did not become a decision'), ...proposals.map(proposed)]),
    section('Trail'),
    ...trail.map(({ at, who, what, details }) =>
      entry(what, `${momentOf(at)} · ${who}`, ...details.map((text): Passage => ({ text }))),
    ),
  ];
}

const decided = (made: PackDecision): readonly Block[] => [
  entry(
    worded(made.decision),
    momentOf(made.decidedAt),
    { label: made.approvedBy === null ? 'Decided by' : 'Proposed by', text: made.decidedBy },
    made.approvedBy === null ? null : { label: 'Approved by the second person', text: made.approvedBy },
    { label: 'Rationale', text: made.rationale },
    made.overrideRationale === null ? null : { label: 'Against the policy', text: made.overrideRationale },
    made.reviewAgainOn === null ? null : { label: 'To be reviewed again on', text: made.reviewAgainOn },
  ),
  ...made.conditions.map(condition),
];

const condition = ({ description, dueOn, owner, closure }: PackCondition, place: number): Block =>
  entry(
    `Condition ${place + 1}`,
    `due ${dueOn} · ${closure === null ? 'open' : 'closed'}`,
    { text: description },
    { label: 'Owner', text: owner ?? 'Nobody in particular' },
    closure === null
      ? null
      : { label: `Closed ${momentOf(closure.at)} by ${closure.by}, with the evidence`, text: closure.evidence },
    closure && filesPassage(closure.files),
  );

const proposed = ({ decision, rationale, proposedBy, proposedAt, sentBack }: PackProposal): Block =>
  entry(
    worded(decision),
    momentOf(proposedAt),
    { label: 'Proposed by', text: proposedBy },
    { label: 'Rationale', text: rationale },
    sentBack === null
      ? { text: 'It waits for a second person.' }
      : { label: `Sent back ${momentOf(sentBack.at)} by ${sentBack.by}`, text: sentBack.note ?? '' },
  );
