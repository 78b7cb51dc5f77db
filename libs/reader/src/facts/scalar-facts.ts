/** The facts that a report states once, read together: several need the names that others found. */
import type { ReadingWarning, ReportFacts } from '@countersign/vocabulary';
import { asOfOf } from './as-of';
import { auditorOf } from './auditor';
import { categoriesOf } from './categories';
import { warning, type Finding } from './claims';
import { kindOf } from './kind';
import { bridgePeriodOf, periodOf } from './period';
import { opinionOf } from './opinion';
import { reportDateOf } from './report-date';
import type { ReportText } from './report-text';
import { serviceOrganizationOf } from './service-organization';
import { subserviceOrganizationsOf } from './subservice-organizations';
import { systemNameOf } from './system-name';
import { typeOf } from './type';

export type ScalarFacts = Pick<
  ReportFacts,
  | 'kind'
  | 'type'
  | 'period'
  | 'asOf'
  | 'serviceOrganization'
  | 'systemName'
  | 'auditor'
  | 'reportDate'
  | 'opinion'
  | 'categories'
  | 'subserviceOrganizations'
  | 'warnings'
>;

const NOTHING = {
  type: null,
  period: null,
  asOf: null,
  serviceOrganization: null,
  systemName: null,
  auditor: null,
  reportDate: null,
  opinion: null,
  categories: [],
  subserviceOrganizations: [],
} as const;

export function scalarFactsOf(report: ReportText): ScalarFacts {
  const kind = kindOf(report);
  if (kind.fact?.value === 'OTHER') return { ...NOTHING, kind: kind.fact, warnings: kind.warnings };
  const organization = serviceOrganizationOf(report);
  const name = organization.fact?.value ?? null;
  if (kind.fact?.value === 'BRIDGE_LETTER') {
    // A letter of the vendor's own: it has no type, opinion or auditor, whatever report it speaks of.
    const period = bridgePeriodOf(report);
    const warnings = [kind, organization, period].flatMap((finding) => finding.warnings);
    return { ...NOTHING, kind: kind.fact, serviceOrganization: organization.fact, period: period.fact, warnings };
  }
  const type = typeOf(report);
  const dated = datesOf(report, type);
  const system = systemNameOf(report, name);
  const auditor = auditorOf(report, name);
  const reportDate = afterExamination(reportDateOf(report), dated.period?.value.end ?? dated.asOf?.value ?? null);
  const opinion = opinionOf(report);
  const isSoc1 = kind.fact?.value === 'SOC1';
  const categories = isSoc1 ? { facts: [], warnings: [] } : categoriesOf(report);
  const subservice = subserviceOrganizationsOf(report, name, auditor.fact?.value ?? null);
  const findings: readonly { readonly warnings: readonly ReadingWarning[] }[] = [
    kind,
    ...(kind.fact?.value === 'SOC3' ? [] : [type]),
    ...dated.findings,
    organization,
    system,
    auditor,
    reportDate,
    opinion,
    categories,
    subservice,
  ];
  return {
    kind: kind.fact,
    // A SOC 3 report is like a Type 2, but is of no type.
    type: kind.fact?.value === 'SOC3' ? null : type.fact,
    period: dated.period,
    asOf: dated.asOf,
    serviceOrganization: organization.fact,
    systemName: system.fact,
    auditor: auditor.fact,
    reportDate: reportDate.fact,
    opinion: opinion.fact,
    categories: categories.facts,
    subserviceOrganizations: subservice.organizations,
    warnings: findings.flatMap((finding) => finding.warnings),
  };
}

/** A Type 1 report has a date and no period, a Type 2 report a period and no date. */
const datesOf = (report: ReportText, type: Finding<'TYPE_1' | 'TYPE_2'>) => {
  if (type.fact?.value === 'TYPE_1') {
    const asOf = asOfOf(report);
    return { period: null, asOf: asOf.fact, findings: [asOf] };
  }
  const period = periodOf(report);
  return { period: period.fact, asOf: null, findings: [period] };
};

/** Nobody signs before the examined time is over: such a date belongs to something else, or the period does. */
const afterExamination = (reportDate: Finding<string>, end: string | null): Finding<string> => {
  const { fact } = reportDate;
  if (!fact || end === null || fact.value >= end) return reportDate;
  const message = `The auditor's report is dated ${fact.value}, before the examined time ended on ${end}.`;
  return {
    fact: { ...fact, confidence: 'DOUBTFUL' },
    warnings: [...reportDate.warnings, warning('REPORT_DATE_BEFORE_PERIOD_END', message, fact.evidence)],
  };
};
