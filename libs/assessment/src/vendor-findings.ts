import { type KnownVendor, isNamedIn, isSystemIn, namesOf } from '@countersign/vendors';
import type { ReportFacts } from '@countersign/vocabulary';
import type { Finding } from './findings';

/** Whether a report is about the vendor that it was filed with, and about what we use of it. */
export function vendorFindings(
  { serviceOrganization, systemName }: Pick<ReportFacts, 'serviceOrganization' | 'systemName'>,
  vendor: KnownVendor,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (serviceOrganization && !isNamedIn(serviceOrganization.value, namesOf(vendor))) {
    const message = `The report is about ${serviceOrganization.value}, which is none of the names of ${vendor.name}. Check that it is the same company, and enter the name.`;
    const { evidence } = serviceOrganization;
    findings.push({ code: 'SERVICE_ORGANIZATION_MISMATCH', severity: 'ATTENTION', message, evidence });
  }
  if (systemName && vendor.systems.length > 0 && !isSystemIn(systemName.value, vendor.systems)) {
    const message = `The report is about the system ${systemName.value}, which is not among those that we use: ${vendor.systems.join(', ')}.`;
    findings.push({ code: 'SYSTEM_MISMATCH', severity: 'ATTENTION', message, evidence: systemName.evidence });
  }
  return findings;
}
