import { VENDOR_TIERS, VendorRow } from '@countersign/store';
import { isNamedAs, namesOf, type NthParty as Party, nthPartiesOf } from '@countersign/vendors';
import type { SubserviceOrganization } from '@countersign/vocabulary';
import { type RequestContext, todayOf } from '../access/request-context';
import { Report } from '../reports/report';
import { Vendor } from '../vendors/vendor';
import type { NthParty } from './nth-party';
import { type LatestFacts, currentReports, latestFacts } from './subservice-uses';

interface Use extends LatestFacts {
  readonly organization: SubserviceOrganization;
}

/** The organizations that our vendors rest on, by their latest reports; the most used first. */
export async function listNthParties(context: RequestContext): Promise<NthParty[]> {
  const latest = await latestFacts(context.manager);
  const current = await currentReports(context.manager, todayOf(context));
  const vendors = await context.manager.find(VendorRow);
  const uses = latest.flatMap((each) =>
    each.facts.subserviceOrganizations.map((organization) => ({ ...each, organization })),
  );
  return nthPartiesOf<Use>(uses, ({ organization }) => organization.name).map((party) => {
    const itself = vendors.find((vendor) => isNamedAs(party, namesOf(vendor)));
    const own = itself && current.get(itself.id);
    return {
      ...describedAs(party),
      csocs: csocsOf(party, latest),
      asVendor: itself ? new Vendor(itself) : null,
      ownReport: own ? new Report(own) : null,
    };
  });
}

function describedAs(party: Party<Use>) {
  const resting = [...new Map(party.uses.map(({ vendor }) => [vendor.id, vendor])).values()];
  return {
    name: party.name,
    spellings: party.spellings,
    vendorCount: resting.length,
    byTier: VENDOR_TIERS.map((tier) => ({ tier, vendors: resting.filter((each) => each.tier === tier).length })),
    uses: party.uses.map(({ vendor, report, organization }) => ({
      vendor: new Vendor(vendor),
      report: new Report(report),
      nameAsPrinted: organization.name,
      services: organization.services,
      method: organization.method,
      page: organization.evidence[0]?.page ?? null,
    })),
  };
}

/** Controls that name it; in a report with one subservice organization alone, also those that name nobody. */
function csocsOf(party: Party<Use>, latest: readonly LatestFacts[]) {
  const users = new Set(party.uses.map(({ report }) => report.id));
  return latest
    .filter(({ report }) => users.has(report.id))
    .flatMap(({ vendor, facts }) =>
      facts.csocs
        .filter(({ subserviceOrganization }) =>
          subserviceOrganization
            ? isNamedAs(party, [subserviceOrganization])
            : facts.subserviceOrganizations.length === 1,
        )
        .map(({ id, text, criteria }) => ({ vendor: new Vendor(vendor), controlId: id, text, criteria })),
    );
}
