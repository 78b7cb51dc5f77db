import type { KnownHere } from '@countersign/reviews';
import { VendorRow } from '@countersign/store';
import { isNamedAs, isSystemIn, namesOf, nthPartiesOf } from '@countersign/vendors';
import type { ReportFacts } from '@countersign/vocabulary';
import { In } from 'typeorm';
import { type RequestContext, todayOf } from '../access/request-context';
import { currentReports } from '../nth-parties/subservice-uses';

/** What is known here of what a person is asked to confirm about a report. */
export async function knownHere(
  context: RequestContext,
  { systems }: Pick<VendorRow, 'systems'>,
  { subserviceOrganizations, systemName }: Pick<ReportFacts, 'subserviceOrganizations' | 'systemName'>,
): Promise<KnownHere> {
  const isAnother = systemName !== null && systems.length > 0 && !isSystemIn(systemName.value, systems);
  return {
    subserviceWithoutReport: await withoutReport(
      context,
      subserviceOrganizations.map(({ name }) => name),
    ),
    otherSystems: isAnother ? systems : [],
  };
}

async function withoutReport(context: RequestContext, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const held = await currentReports(context.manager, todayOf(context));
  const vendors = await context.manager.findBy(VendorRow, { id: In([...held.keys()]) });
  return names.filter((name) =>
    nthPartiesOf([name], (each) => each).every((party) => !vendors.some((vendor) => isNamedAs(party, namesOf(vendor)))),
  );
}
