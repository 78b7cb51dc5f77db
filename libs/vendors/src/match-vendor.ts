import { isNamedIn, isSystemIn } from './organization-name';

/** The names by which a vendor is known. */
export interface KnownVendor {
  readonly name: string;
  readonly legalName: string | null;
  readonly aliases: readonly string[];
  readonly systems: readonly string[];
}

export const namesOf = ({ name, legalName, aliases }: Omit<KnownVendor, 'systems'>): string[] => [
  name,
  ...(legalName === null ? [] : [legalName]),
  ...aliases,
];

export type MatchedBy = 'NAME' | 'LEGAL_NAME' | 'ALIAS' | 'SYSTEM';

export interface VendorMatch<Vendor extends KnownVendor> {
  readonly vendor: Vendor;
  readonly by: MatchedBy;
}

interface Read {
  readonly serviceOrganization: string | null;
  readonly systemName: string | null;
}

/**
 * The vendor that a report is about, by the service organization in it, else by its system. Null where none fits, or
 * where several fit equally well: a guess would file the report with the wrong vendor.
 */
export function matchVendor<Vendor extends KnownVendor>(
  { serviceOrganization, systemName }: Read,
  vendors: readonly Vendor[],
): VendorMatch<Vendor> | null {
  const ways: [MatchedBy, (vendor: Vendor) => boolean][] = [];
  if (serviceOrganization !== null)
    ways.push(
      ['LEGAL_NAME', ({ legalName }) => legalName !== null && isNamedIn(serviceOrganization, [legalName])],
      ['NAME', ({ name }) => isNamedIn(serviceOrganization, [name])],
      ['ALIAS', ({ aliases }) => isNamedIn(serviceOrganization, aliases)],
    );
  // A system is called what it is called; a word of it that another vendor's system has as well tells nothing.
  if (systemName !== null) ways.push(['SYSTEM', ({ systems }) => isSystemIn(systemName, systems)]);
  for (const [by, fits] of ways) {
    const found = vendors.filter(fits);
    if (found.length === 1) return { vendor: found[0]!, by };
    if (found.length > 1) return null;
  }
  return null;
}
