import type { ReportKind, ReportType } from '../gql/graphql';
import { dayOf, periodOf } from './dates';
import { REPORT_KIND, REPORT_TYPE } from './labels';

interface Titled {
  readonly fileName: string;
  readonly facts?: {
    readonly kind?: { readonly value: ReportKind } | null;
    readonly type?: { readonly value: ReportType } | null;
    readonly period?: { readonly value: { readonly start: string; readonly end: string } } | null;
    readonly asOf?: { readonly value: string } | null;
  } | null;
}

/** What people call a report: SOC 2 Type 2, 1 Jan 2025 – 31 Dec 2025. The file's name until that is known. */
export function titleOf({ fileName, facts }: Titled): string {
  if (!facts?.kind || facts.kind.value === 'OTHER') return fileName;
  const what = [REPORT_KIND[facts.kind.value], facts.type && REPORT_TYPE[facts.type.value]].filter(Boolean).join(' ');
  if (facts.period) return `${what}, ${periodOf(facts.period.value)}`;
  return facts.asOf ? `${what}, as of ${dayOf(facts.asOf.value)}` : what;
}
