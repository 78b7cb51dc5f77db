import { addDays, addMonths, assessFreshness } from '@countersign/assessment';
import { type Evidence, type ReportFacts, type ReportedException, sentence, words } from '@countersign/vocabulary';
import type { AcceptanceRules } from './acceptance-rules';
import { DISPOSITIONS, type Disposition, type DispositionKind } from './disposition';

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
  /** Of what a person confirms: what is known here that speaks against it. Left out: nothing. */
  readonly caution?: string;
}

/** How far we do what a report expects of us, as a review counts it. */
export const COUNTED_CUECS = ['NOT_ASSESSED', 'IMPLEMENTED', 'PARTIAL', 'NOT_IMPLEMENTED', 'NOT_APPLICABLE'] as const;
export type CountedCuecs = Readonly<Record<(typeof COUNTED_CUECS)[number], number>>;

/** What the portal knows of what only a person can confirm. */
export interface KnownHere {
  /** Subservice organizations in the report of which we hold no SOC 2 report of their own that is not stale. */
  readonly subserviceWithoutReport: readonly string[];
  /** The systems that the vendor is kept with here, where the report is about none of them. */
  readonly otherSystems: readonly string[];
}

export interface Examined {
  readonly facts: Omit<ReportFacts, 'cuecs'>;
  readonly exceptions: readonly { readonly exception: ReportedException; readonly disposition: Disposition | null }[];
  readonly cuecs: CountedCuecs;
  /** The notes of those who confirmed, by what they confirmed. */
  readonly confirmed: ReadonlyMap<ManualCode, string>;
  readonly known: KnownHere;
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

function manualLines(rules: AcceptanceRules, { facts, confirmed, known }: Examined): ChecklistItem[] {
  const { auditor, systemName } = facts;
  const manual = (line: Manual): ChecklistItem => {
    const { code, statement, asked = '', evidence = [], caution } = line;
    const note = confirmed.get(code);
    return {
      code,
      ...(note === undefined
        ? { outcome: 'TO_DO', message: `Confirm that ${statement}${asked}.` }
        : { outcome: 'PASSED', message: `Confirmed that ${statement}: ${note}` }),
      evidence,
      ...(caution === null ? {} : { caution }),
    };
  };
  return [
    ...(rules.auditorOnFileRequired
      ? [
          manual({
            code: 'AUDITOR_ON_FILE',
            statement: `the service auditor${auditor ? `, ${auditor.value},` : ''} was checked`,
            asked: ', such as for its CPA licence and its latest peer review',
            evidence: auditor?.evidence,
            caution: auditor ? null : 'No service auditor was found in the report.',
          }),
        ]
      : []),
    ...(rules.systemInUseRequired
      ? [
          manual({
            code: 'SYSTEM_IN_USE',
            statement: `the system${systemName ? `, ${systemName.value},` : ''} is the one that we use`,
            evidence: systemName?.evidence,
            caution: systemName
              ? otherSystems(known.otherSystems)
              : 'The name of the system was not found in the report.',
          }),
        ]
      : []),
    ...(rules.subserviceReviewRequired ? [manual(subserviceReviewed(facts, known))] : []),
  ];
}

interface Manual {
  readonly code: ManualCode;
  readonly statement: string;
  /** What is looked at to be able to say so. */
  readonly asked?: string;
  readonly evidence?: readonly Evidence[] | undefined;
  readonly caution: string | null;
}

const otherSystems = (systems: readonly string[]): string | null =>
  systems.length === 0 ? null : sentence(`The vendor is kept here with another system: ${systems.join(', ')}`);

function subserviceReviewed({ subserviceOrganizations }: Examined['facts'], known: KnownHere): Manual {
  const code = 'SUBSERVICE_REVIEWED';
  const names = subserviceOrganizations.map(({ name }) => name);
  if (names.length === 0) {
    const statement = 'the report names no subservice organization, as none was found';
    return { code, statement, caution: null };
  }
  const without = known.subserviceWithoutReport;
  return {
    code,
    statement: `the subservice organizations were reviewed (${names.join(', ')})`,
    evidence: subserviceOrganizations.flatMap(({ evidence }) => evidence.slice(0, 1)),
    caution:
      without.length === 0
        ? null
        : sentence(`No SOC 2 report of its own that is not stale is on file for ${without.join(', ')}`),
  };
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
  const kinds = tally(DISPOSITIONS, DISPOSED, (kind) => counted(examined, kind));
  const message =
    examined.length === 0 ? 'The report has no exception.' : `Every exception has a disposition: ${kinds}.`;
  return { code, outcome: 'PASSED', message, evidence: placesOf(examined) };
}

const DISPOSED: Readonly<Record<DispositionKind, string>> = {
  ACCEPTED: 'accepted',
  COMPENSATING_CONTROL: 'compensated by a control of ours',
  FOLLOW_UP: 'to be followed up with the vendor',
  BLOCKING: 'blocking',
};

/** What is there of each, in words: "3 accepted, 1 blocking". */
const tally = <Term extends string>(
  terms: readonly Term[],
  words: Readonly<Record<Term, string>>,
  countOf: (term: Term) => number,
): string =>
  terms
    .filter((term) => countOf(term) > 0)
    .map((term) => `${countOf(term)} ${words[term]}`)
    .join(', ');

const counted = (examined: Examined['exceptions'], kind: DispositionKind): number =>
  examined.filter(({ disposition }) => disposition?.kind === kind).length;

const ANSWERED = Object.fromEntries(
  COUNTED_CUECS.map((status) => [status, words.CUEC_STATUS[status].toLowerCase()]),
) as Record<keyof CountedCuecs, string>;

function cuecs(counts: Examined['cuecs']): ChecklistItem {
  const all = COUNTED_CUECS.reduce((sum, status) => sum + counts[status], 0);
  const open = counts.NOT_ASSESSED;
  const assessed = tally(COUNTED_CUECS.slice(1), ANSWERED, (status) => counts[status]);
  const message =
    open > 0
      ? `${open} of ${all} CUECs are not assessed yet${assessed === '' ? '' : `; ${assessed}`}.`
      : all === 0
        ? 'The report has no CUEC.'
        : `All ${all} CUECs are assessed: ${assessed}.`;
  return { code: 'CUECS_DECIDED', outcome: open > 0 ? 'TO_DO' : 'PASSED', message, evidence: [] };
}
