import type { Fact } from '@countersign/vocabulary';
import { type KnownVendor, type MatchedBy, fittingVendors, namesOf } from './match-vendor';
import { isBegunBy } from './organization-name';
import type { VendorStatus } from './terms';

export const PROPOSAL_CERTAINTIES = ['CERTAIN', 'LIKELY', 'NONE'] as const;
/** CERTAIN: the report names the vendor. LIKELY: a person should look first. NONE: a person has to choose. */
export type ProposalCertainty = (typeof PROPOSAL_CERTAINTIES)[number];

/** Whose a report seems to be, and why. */
export interface VendorProposal<Vendor> {
  readonly vendor: Vendor | null;
  readonly certainty: ProposalCertainty;
  /** One sentence for a person. */
  readonly reason: string;
}

interface ReadFacts {
  readonly serviceOrganization: Fact<string> | null;
  readonly systemName: Fact<string> | null;
}

const NAMED_AS: Readonly<Record<Exclude<MatchedBy, 'SYSTEM'>, string>> = {
  NAME: 'the name of this vendor',
  LEGAL_NAME: 'the legal name of this vendor',
  ALIAS: 'another name of this vendor',
};

/** Whose a report is by what was read in it; for a person to confirm. */
export function proposeVendor<Vendor extends KnownVendor & { readonly status: VendorStatus }>(
  { serviceOrganization, systemName }: ReadFacts,
  vendors: readonly Vendor[],
): VendorProposal<Vendor> {
  const [organization, system] = [serviceOrganization?.value ?? null, systemName?.value ?? null];
  const fitting = fittingVendors({ serviceOrganization: organization, systemName: system }, vendors);
  if (fitting === null) return byPartOfName(organization, vendors);
  const [vendor, another] = fitting.vendors;
  const read = fitting.by === 'SYSTEM' ? system : organization;
  if (vendor === undefined || another !== undefined)
    return none(`“${read}” fits ${fitting.vendors.map(({ name }) => name).join(' and ')}.`);
  if (fitting.by === 'SYSTEM') return { vendor, certainty: 'LIKELY', reason: bySystem(organization, system) };
  const reason = `The report is about “${organization}”, ${NAMED_AS[fitting.by]}.`;
  const doubt = doubtAbout(serviceOrganization, vendor);
  return doubt === null
    ? { vendor, certainty: 'CERTAIN', reason }
    : { vendor, certainty: 'LIKELY', reason: `${reason} ${doubt}` };
}

const none = (reason: string) => ({ vendor: null, certainty: 'NONE' as const, reason });

/** People call a company by the first words of its name; whether it is that one, only a person can say. */
function byPartOfName<Vendor extends KnownVendor>(
  organization: string | null,
  vendors: readonly Vendor[],
): VendorProposal<Vendor> {
  const alike = organization === null ? [] : vendors.filter((each) => isBegunBy(organization, namesOf(each)));
  const [vendor, another] = alike;
  if (vendor === undefined || another !== undefined) return none(nobodyFits(organization));
  return {
    vendor,
    certainty: 'LIKELY',
    reason: `${nobodyFits(organization)} ${vendor.name} is nearly called so: look whether it is the same company.`,
  };
}

const nobodyFits = (organization: string | null) =>
  organization === null
    ? 'Whom the report is about was not found in it.'
    : `No vendor goes by the name “${organization}”.`;

const bySystem = (organization: string | null, system: string | null) =>
  organization === null
    ? `Its system “${system}” is one that we use from this vendor; whom it is about was not found.`
    : `Its system “${system}” is one that we use from this vendor, but it is about “${organization}”.`;

function doubtAbout(name: Fact<string> | null, { status }: { readonly status: VendorStatus }): string | null {
  if (name?.confidence === 'DOUBTFUL') return 'The name was read with doubt; look at the report.';
  if (status === 'OFFBOARDED') return 'This vendor is no longer in use.';
  return null;
}
