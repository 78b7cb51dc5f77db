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

/** What a report says of whom it is about. */
export interface ReadNames {
  readonly serviceOrganization: string | null;
  readonly systemName: string | null;
}

export interface FittingVendors<Vendor extends KnownVendor> {
  readonly vendors: readonly Vendor[];
  readonly by: MatchedBy;
}

/** The vendors that a report fits best, by the service organization in it, else by its system; null where none fits. */
export function fittingVendors<Vendor extends KnownVendor>(
  { serviceOrganization, systemName }: ReadNames,
  vendors: readonly Vendor[],
): FittingVendors<Vendor> | null {
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
    if (found.length > 0) return { vendors: found, by };
  }
  return null;
}

/**
 * The vendor that a report is about. Null where none fits, or where several fit equally well: a guess would file the
 * report with the wrong vendor.
 */
export function matchVendor<Vendor extends KnownVendor>(
  read: ReadNames,
  vendors: readonly Vendor[],
): VendorMatch<Vendor> | null {
  const fitting = fittingVendors(read, vendors);
  return fitting?.vendors.length === 1 ? { vendor: fitting.vendors[0]!, by: fitting.by } : null;
}
