import { type KnownVendor, isNamedIn, isSystemIn, namesOf } from '@countersign/vendors';
import { type ReportFacts, sentence } from '@countersign/vocabulary';
import type { Finding } from './findings';

/** Whether a report names a company that is none of the names of its vendor. */
export const isOfAnotherCompany = (
  { serviceOrganization }: Pick<ReportFacts, 'serviceOrganization'>,
  vendor: Omit<KnownVendor, 'systems'>,
): boolean => serviceOrganization !== null && !isNamedIn(serviceOrganization.value, namesOf(vendor));

/** Whether a report is about the vendor that it was filed with, and about what we use of it. */
export function vendorFindings(
  facts: Pick<ReportFacts, 'serviceOrganization' | 'systemName'>,
  vendor: KnownVendor,
): readonly Finding[] {
  const { serviceOrganization, systemName } = facts;
  const findings: Finding[] = [];
  if (serviceOrganization && isOfAnotherCompany(facts, vendor)) {
    const message = `${sentence(`The report is about ${serviceOrganization.value}, which is none of the names of ${vendor.name}`)} Check that it is the same company, and enter the name.`;
    const { evidence } = serviceOrganization;
    findings.push({ code: 'SERVICE_ORGANIZATION_MISMATCH', severity: 'ATTENTION', message, evidence });
  }
  if (systemName && vendor.systems.length > 0 && !isSystemIn(systemName.value, vendor.systems)) {
    const message = sentence(
      `The report is about the system ${systemName.value}, which is not among those that we use: ${vendor.systems.join(', ')}`,
    );
    findings.push({ code: 'SYSTEM_MISMATCH', severity: 'ATTENTION', message, evidence: systemName.evidence });
  }
  return findings;
}
