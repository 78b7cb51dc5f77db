import { addDays, addMonths, assessFreshness } from '@countersign/assessment';
import type { Evidence, ReportFacts, ReportedException } from '@countersign/vocabulary';
import type { AcceptanceRules } from './acceptance-rules';
import type { Disposition } from './disposition';

export const CHECKLIST_CODES = [
  'SOC_2_REPORT',
  'TYPE_2',
  'CATEGORIES',
  'MINIMUM_PERIOD',
  'MAXIMUM_AGE',
  'UNQUALIFIED_OPINION',
  'AUDITOR_ON_FILE',
  'SYSTEM_IN_USE',
  'SUBSERVICE_REVIEWED',
  'EXCEPTIONS_DISPOSITIONED',
  'CUECS_DECIDED',
] as const;
export type ChecklistCode = (typeof CHECKLIST_CODES)[number];

/** What only a person can confirm. */
export const MANUAL_CODES = ['AUDITOR_ON_FILE', 'SYSTEM_IN_USE', 'SUBSERVICE_REVIEWED'] as const;
export type ManualCode = (typeof MANUAL_CODES)[number];

export const CHECK_OUTCOMES = ['PASSED', 'FAILED', 'TO_DO'] as const;
/** PASSED: as the policy wants it. FAILED: against the policy. TO_DO: a person has to do something first. */
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

export interface ChecklistItem {
  readonly code: ChecklistCode;
  readonly outcome: CheckOutcome;
  /** One sentence for a person. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

export interface Examined {
  readonly facts: Omit<ReportFacts, 'cuecs'>;
  readonly exceptions: readonly { readonly exception: ReportedException; readonly disposition: Disposition | null }[];
  readonly cuecs: { readonly all: number; readonly notAssessed: number };
  /** The notes of those who confirmed, by what they confirmed. */
  readonly confirmed: ReadonlyMap<ManualCode, string>;
}

/** What the policy asks of a report, line by line; only lines that the policy has. @param today calendar date */
export function checklistOf(rules: AcceptanceRules, examined: Examined, today: string): readonly ChecklistItem[] {
  const { facts } = examined;
  return [
    line('SOC_2_REPORT', facts.kind?.value === 'SOC2', facts.kind?.evidence, [
      'The document is a SOC 2 report.',
      'The document is no SOC 2 report.',
    ]),
    ...(rules.type2Required ? [type2(facts)] : []),
    ...(rules.requiredCategories.length > 0 ? [categories(rules, facts)] : []),
    ...(rules.minimumPeriodMonths === null ? [] : [minimumPeriod(rules.minimumPeriodMonths, facts)]),
    maximumAge(rules, facts, today),
    ...(rules.unqualifiedOpinionRequired ? [opinion(facts)] : []),
    ...manualLines(rules, examined),
    ...(rules.exceptionDispositionsRequired ? [exceptions(examined.exceptions)] : []),
    ...(rules.cuecDecisionsRequired ? [cuecs(examined.cuecs)] : []),
  ];
}

/** The policy supports an approval when every line of the checklist has passed. */
export const isSupported = (checklist: readonly ChecklistItem[]): boolean =>
  checklist.every(({ outcome }) => outcome === 'PASSED');

const line = (
  code: ChecklistCode,
  isPassed: boolean,
  evidence: readonly Evidence[] | undefined,
  [passed, failed]: readonly [string, string],
): ChecklistItem => ({
  code,
  outcome: isPassed ? 'PASSED' : 'FAILED',
  message: isPassed ? passed : failed,
  evidence: evidence ?? [],
});

const type2 = ({ type }: Examined['facts']) =>
  line('TYPE_2', type?.value === 'TYPE_2', type?.evidence, [
    'The report is of Type 2.',
    type === null
      ? 'Whether the report is of Type 2 was not found.'
      : 'The report is of Type 1; the policy wants Type 2.',
  ]);

function categories({ requiredCategories }: AcceptanceRules, { categories }: Examined['facts']): ChecklistItem {
  const missing = requiredCategories.filter((each) => !categories.some(({ value }) => value === each)).map(worded);
  const evidence = categories.flatMap((category) => category.evidence.slice(0, 1));
  return line('CATEGORIES', missing.length === 0, evidence, [
    `In scope, as required: ${requiredCategories.map(worded).join(', ')}.`,
    `Not in scope, though required: ${missing.join(', ')}.`,
  ]);
}

const worded = (category: string) => category.toLowerCase().replaceAll('_', ' ');

function minimumPeriod(months: number, { period, asOf }: Examined['facts']): ChecklistItem {
  if (period === null) {
    const message = `No period was found; the policy wants one of at least ${months} months.`;
    return { code: 'MINIMUM_PERIOD', outcome: 'FAILED', message, evidence: asOf?.evidence ?? [] };
  }
  const { start, end } = period.value;
  // The period is inclusive: 1 January to 31 March is three months.
  return line('MINIMUM_PERIOD', addDays(end, 1) >= addMonths(start, months), period.evidence, [
    `The period from ${start} to ${end} has the ${months} months that the policy wants.`,
    `The period from ${start} to ${end} is shorter than the ${months} months that the policy wants.`,
  ]);
}

function maximumAge({ currentForMonths }: AcceptanceRules, facts: Examined['facts'], today: string): ChecklistItem {
  const evidence = (facts.period ?? facts.asOf)?.evidence ?? [];
  const { freshness, staleOn } = assessFreshness(facts, today, { currentForMonths, expiringWithinDays: 0 });
  if (freshness === 'UNKNOWN')
    return { code: 'MAXIMUM_AGE', outcome: 'FAILED', message: 'The age of the report is not known.', evidence };
  return line('MAXIMUM_AGE', freshness !== 'STALE', evidence, [
    `The report is at most ${currentForMonths} months old, until ${staleOn}.`,
    `The report is older than ${currentForMonths} months, since ${staleOn}.`,
  ]);
}

const opinion = ({ opinion }: Examined['facts']) =>
  line('UNQUALIFIED_OPINION', opinion?.value === 'UNQUALIFIED', opinion?.evidence, [
    'The opinion is unqualified.',
    opinion === null ? 'The opinion was not found.' : `The opinion is ${worded(opinion.value)}.`,
  ]);

function manualLines(rules: AcceptanceRules, { facts, confirmed }: Examined): ChecklistItem[] {
  const manual = (code: ManualCode, statement: string, evidence: readonly Evidence[] = []): ChecklistItem => {
    const note = confirmed.get(code);
    return note === undefined
      ? { code, outcome: 'TO_DO', message: `Confirm that ${statement}.`, evidence }
      : { code, outcome: 'PASSED', message: `Confirmed that ${statement}: ${note}`, evidence };
  };
  const auditor = facts.auditor?.value ?? 'that was not found in the report';
  const system = facts.systemName?.value ?? 'that was not found in the report';
  const names = facts.subserviceOrganizations.map(({ name }) => name);
  const places = facts.subserviceOrganizations.flatMap(({ evidence }) => evidence.slice(0, 1));
  const reviewed =
    names.length === 0
      ? 'the report names no subservice organization, as none was found'
      : `the subservice organizations were reviewed (${names.join(', ')})`;
  return [
    ...(rules.auditorOnFileRequired
      ? [manual('AUDITOR_ON_FILE', `the auditor, ${auditor}, is on file`, facts.auditor?.evidence)]
      : []),
    ...(rules.systemInUseRequired
      ? [manual('SYSTEM_IN_USE', `the system, ${system}, is the one that we use`, facts.systemName?.evidence)]
      : []),
    ...(rules.subserviceReviewRequired ? [manual('SUBSERVICE_REVIEWED', reviewed, places)] : []),
  ];
}

function exceptions(examined: Examined['exceptions']): ChecklistItem {
  const code = 'EXCEPTIONS_DISPOSITIONED';
  const placesOf = (of: Examined['exceptions']) => of.flatMap(({ exception }) => exception.evidence.slice(0, 1));
  const open = examined.filter(({ disposition }) => disposition === null);
  const blocking = examined.filter(({ disposition }) => disposition?.kind === 'BLOCKING');
  if (blocking.length > 0) {
    const message = `${blocking.length} of ${examined.length} exceptions stand against relying on the report.`;
    return { code, outcome: 'FAILED', message, evidence: placesOf(blocking) };
  }
  if (open.length > 0) {
    const message = `${open.length} of ${examined.length} exceptions have no disposition yet.`;
    return { code, outcome: 'TO_DO', message, evidence: placesOf(open) };
  }
  const message = examined.length === 0 ? 'The report has no exception.' : 'Every exception has a disposition.';
  return { code, outcome: 'PASSED', message, evidence: placesOf(examined) };
}

function cuecs({ all, notAssessed }: Examined['cuecs']): ChecklistItem {
  const message =
    notAssessed > 0
      ? `${notAssessed} of ${all} CUECs are not assessed yet.`
      : all === 0
        ? 'The report has no CUEC.'
        : `All ${all} CUECs are assessed.`;
  return { code: 'CUECS_DECIDED', outcome: notAssessed > 0 ? 'TO_DO' : 'PASSED', message, evidence: [] };
}
