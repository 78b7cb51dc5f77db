import type { Evidence, Opinion, ReportFacts, ReportKind } from '@countersign/vocabulary';
import { addDays, addMonths } from './calendar';
import { ageCountsFrom, type FreshnessAssessment } from './freshness';

export const FINDING_CODES = [
  'NOT_A_SOC_2_REPORT',
  'STALE',
  'EXPIRING',
  'FRESHNESS_UNKNOWN',
  'DATE_IN_FUTURE',
  'OPINION_QUALIFIED',
  'OPINION_ADVERSE',
  'OPINION_DISCLAIMED',
  'OPINION_NOT_FOUND',
  'EXCEPTIONS',
  'TYPE_1_ONLY',
  'TYPE_NOT_FOUND',
  'PERIOD_UNDER_3_MONTHS',
  'SECURITY_NOT_IN_SCOPE',
  'CATEGORIES_NOT_FOUND',
  'SERVICE_ORGANIZATION_MISMATCH',
  'SYSTEM_MISMATCH',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** BLOCKING: speaks against relying on the report. ATTENTION: a person must judge it. NOTICE: good to know. */
export const FINDING_SEVERITIES = ['BLOCKING', 'ATTENTION', 'NOTICE'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** Something about a report that a reviewer has to weigh. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** One sentence for a person. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

/** What a document is that is no SOC 2 report, in the words of a sentence. */
export const KIND_NAMES: Readonly<Record<Exclude<ReportKind, 'SOC2'>, string>> = {
  SOC1: 'a SOC 1 report, which is about financial reporting',
  SOC3: 'a SOC 3 report, the public summary without tests of controls',
  BRIDGE_LETTER: 'a bridge letter from the vendor, which is no audit',
  OTHER: 'not recognised as a SOC report',
};

const OPINION_FINDINGS: Readonly<
  Record<Exclude<Opinion, 'UNQUALIFIED'>, { code: FindingCode; severity: FindingSeverity; message: string }>
> = {
  QUALIFIED: {
    code: 'OPINION_QUALIFIED',
    severity: 'ATTENTION',
    message: 'The service auditor qualified the opinion; read the basis paragraph.',
  },
  ADVERSE: {
    code: 'OPINION_ADVERSE',
    severity: 'BLOCKING',
    message: 'The service auditor gave an adverse opinion.',
  },
  DISCLAIMER: {
    code: 'OPINION_DISCLAIMED',
    severity: 'BLOCKING',
    message: 'The service auditor disclaimed an opinion.',
  },
};

/** Findings in the order in which a reviewer wants them: what the document is, its age, the opinion, the rest. */
export function findingsOf(facts: ReportFacts, freshness: FreshnessAssessment, today: string): readonly Finding[] {
  const kind = facts.kind;
  if (kind?.value !== 'SOC2') return [notASoc2Report(facts)];
  return [
    ...freshnessFindings(facts, freshness, today),
    ...opinionFindings(facts),
    ...exceptionFindings(facts),
    ...typeFindings(facts),
    ...periodFindings(facts),
    ...scopeFindings(facts),
  ];
}

function notASoc2Report({ kind }: ReportFacts): Finding {
  const what = !kind || kind.value === 'SOC2' ? KIND_NAMES.OTHER : KIND_NAMES[kind.value];
  return {
    code: 'NOT_A_SOC_2_REPORT',
    severity: 'BLOCKING',
    message: `The document is ${what}. Only a SOC 2 report serves a review.`,
    evidence: kind?.evidence ?? [],
  };
}

function freshnessFindings(facts: ReportFacts, assessed: FreshnessAssessment, today: string): Finding[] {
  const evidence = (facts.period ?? facts.asOf)?.evidence ?? [];
  const from = ageCountsFrom(facts);
  const ended = facts.period ? `The period ended on ${from}` : `The report judges design as of ${from}`;
  const findings: Finding[] = [];
  if (from !== null && from > today) {
    const message = `${ended}, which is after today. Check the date on the page.`;
    findings.push({ code: 'DATE_IN_FUTURE', severity: 'ATTENTION', message, evidence });
  }
  if (assessed.freshness === 'STALE') {
    const message = `${ended}; the report has been stale since ${assessed.staleOn}.`;
    findings.push({ code: 'STALE', severity: 'BLOCKING', message, evidence });
  }
  if (assessed.freshness === 'EXPIRING') {
    const message = `${ended}; the report is stale from ${assessed.staleOn}. Ask the vendor for the next one.`;
    findings.push({ code: 'EXPIRING', severity: 'ATTENTION', message, evidence });
  }
  if (assessed.freshness === 'UNKNOWN') {
    const message = 'Neither a period nor an as-of date was found, so the age of the report is not known.';
    findings.push({ code: 'FRESHNESS_UNKNOWN', severity: 'ATTENTION', message, evidence: [] });
  }
  return findings;
}

function opinionFindings({ opinion }: ReportFacts): Finding[] {
  if (!opinion) {
    const message = "The service auditor's opinion was not found. Read the auditor's report.";
    return [{ code: 'OPINION_NOT_FOUND', severity: 'ATTENTION', message, evidence: [] }];
  }
  if (opinion.value === 'UNQUALIFIED') return [];
  return [{ ...OPINION_FINDINGS[opinion.value], evidence: opinion.evidence }];
}

function exceptionFindings({ exceptions }: ReportFacts): Finding[] {
  if (exceptions.length === 0) return [];
  const message =
    exceptions.length === 1
      ? 'The service auditor reports 1 exception.'
      : `The service auditor reports ${exceptions.length} exceptions.`;
  const evidence = exceptions.flatMap((exception) => exception.evidence.slice(0, 1));
  return [{ code: 'EXCEPTIONS', severity: 'ATTENTION', message, evidence }];
}

function typeFindings({ type }: ReportFacts): Finding[] {
  if (!type) {
    const message = 'Whether this is a Type 1 or a Type 2 report was not found.';
    return [{ code: 'TYPE_NOT_FOUND', severity: 'ATTENTION', message, evidence: [] }];
  }
  if (type.value === 'TYPE_2') return [];
  const message = 'A Type 1 report judges design as of a date; it does not say that the controls operated.';
  return [{ code: 'TYPE_1_ONLY', severity: 'ATTENTION', message, evidence: type.evidence }];
}

function periodFindings({ period }: ReportFacts): Finding[] {
  if (!period) return [];
  const { start, end } = period.value;
  // The period is inclusive: 1 January to 31 March is three months.
  if (addDays(end, 1) >= addMonths(start, 3)) return [];
  const message = `The period from ${start} to ${end} is shorter than three months.`;
  return [{ code: 'PERIOD_UNDER_3_MONTHS', severity: 'ATTENTION', message, evidence: period.evidence }];
}

function scopeFindings({ categories }: ReportFacts): Finding[] {
  if (categories.length === 0) {
    const message = 'The Trust Services Categories in scope were not found.';
    return [{ code: 'CATEGORIES_NOT_FOUND', severity: 'ATTENTION', message, evidence: [] }];
  }
  if (categories.some((category) => category.value === 'SECURITY')) return [];
  const message = 'Security is not among the Trust Services Categories in scope.';
  const evidence = categories.flatMap((category) => category.evidence.slice(0, 1));
  return [{ code: 'SECURITY_NOT_IN_SCOPE', severity: 'BLOCKING', message, evidence }];
}
