import { isSupported } from '@countersign/reviews';
import { type Block, cutAfter, paragraph, rows, section } from './blocks';
import { shortened } from './plain-text';
import type { PackStanding, ReviewPack } from './review-pack';
import { counted, momentOf, worded } from './wording';

export const RESTRICTED =
  'Restricted use. This pack quotes a service auditor’s report, whose use is restricted to those named in it. ' +
  'Show it only to people who may see that report, such as your own auditor, and do not pass it on.';

const STANDING: Readonly<Record<PackStanding, string>> = {
  FROZEN: 'Decided. Facts, policy, checklist, dispositions and CUECs are shown as they were frozen with the decision.',
  DRAFT: 'Draft: this review is not decided. Everything is shown as it stands today and may still change.',
  WITHOUT_RECORD:
    'Decided before records were frozen with a decision. Facts and checklist are shown as they stand today.',
};

/** So much of each value that the summary is read at a glance, whatever somebody wrote. */
const VALUE_MOST = 160;
const RATIONALE_MOST = 700;

/** One page: what was reviewed, what it came to, by whom, and what is still open. */
export function summaryBlocks(pack: ReviewPack): readonly Block[] {
  const { vendor, report, facts, policy, checklist, standing, review } = pack;
  const decided = pack.decisions.at(-1);
  const short = (value: string | null | undefined) => (value ? shortened(value, VALUE_MOST) : null);
  return [
    { kind: 'TITLE', text: `Review of ${shortened(vendor.name, 120)}`, below: reportTitleOf(pack) },
    { kind: 'NOTICE', text: RESTRICTED },
    paragraph(STANDING[standing]),
    section('Summary'),
    cutAfter(
      2,
      rows(
        ['Vendor', short([vendor.name, vendor.legalName].filter(Boolean).join(', '))],
        ['Tier', worded(vendor.tier)],
        ['Report', short(report.fileName)],
        ['Service organization', short(facts.serviceOrganization?.value)],
        ['System', short(facts.systemName?.value)],
        ['Service auditor', short(facts.auditor?.value) ?? 'Not found'],
        ['Opinion', facts.opinion ? worded(facts.opinion.value) : 'Not found'],
        ['Categories', facts.categories.map(({ value }) => worded(value)).join(', ') || 'Not found'],
        ['Exceptions', exceptionsLine(pack)],
        ['CUECs', cuecsLine(pack)],
        ['Policy', policyLine(policy, isSupported(checklist))],
        ['Reviewer', short(review.assignee) ?? 'Nobody was assigned'],
        ['Status', worded(review.status)],
        ['Decision', decided ? `${worded(decided.decision)}, ${momentOf(decided.decidedAt)}` : 'None yet'],
        ['Decided by', decided && short(decided.decidedBy)],
        ['Approved by', decided && (short(decided.approvedBy) ?? 'No second person was needed')],
        ['Conditions', decided && conditionsLine(decided.conditions)],
        ['Review again on', decided?.reviewAgainOn],
      ),
    ),
    cutAfter(
      7,
      rows(
        ['Rationale', decided && shortened(decided.rationale, RATIONALE_MOST)],
        ['Against the policy', decided?.overrideRationale && shortened(decided.overrideRationale, RATIONALE_MOST)],
      ),
    ),
  ];
}

/** SOC 2 Type 2, 2025-01-01 to 2025-12-31. */
export function reportTitleOf({ facts, report }: Pick<ReviewPack, 'facts' | 'report'>): string {
  const { kind, type, period, asOf } = facts;
  if (kind === null) return shortened(report.fileName, VALUE_MOST);
  const time = period ? `${period.value.start} to ${period.value.end}` : asOf && `as of ${asOf.value}`;
  return [[worded(kind.value), type && worded(type.value)].filter(Boolean).join(' '), time].filter(Boolean).join(', ');
}

const tally = (terms: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].map(([term, count]) => `${count} ${worded(term).toLowerCase()}`).join(', ');
};

const exceptionsLine = ({ exceptions }: ReviewPack): string =>
  exceptions.length === 0
    ? 'None in the report'
    : `${exceptions.length}: ${tally(exceptions.map(({ disposition }) => disposition?.kind ?? 'WITHOUT_DISPOSITION'))}`;

function cuecsLine({ cuecs }: ReviewPack): string {
  if (cuecs.length === 0) return 'None in the report';
  // What does not apply to us needs nobody.
  const unowned = cuecs.filter(({ owner, status }) => owner === null && status !== 'NOT_APPLICABLE').length;
  return `${cuecs.length}: ${tally(cuecs.map(({ status }) => status))}; ${unowned} without an owner`;
}

const policyLine = ({ tier, version }: ReviewPack['policy'], supported: boolean): string =>
  `${worded(tier)}, version ${version}; it ${supported ? 'supports' : 'does not support'} relying on the report`;

const conditionsLine = (conditions: readonly { readonly closure: unknown }[]): string =>
  conditions.length === 0
    ? 'None'
    : `${counted(conditions.length, 'condition')}, ${conditions.filter(({ closure }) => closure === null).length} open`;
