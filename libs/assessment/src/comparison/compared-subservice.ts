import { nthPartiesOf } from '@countersign/vendors';
import type { SubserviceOrganization } from '@countersign/vocabulary';
import type { Compared } from './compared';

export const SUBSERVICE_CHANGES = ['KEPT', 'METHOD_CHANGED', 'ADDED', 'DROPPED'] as const;
export type SubserviceChange = (typeof SUBSERVICE_CHANGES)[number];

export type ComparedSubservice<Organization = SubserviceOrganization> = Compared<SubserviceChange, Organization>;

interface Use<Organization> {
  readonly organization: Organization;
  readonly isCurrent: boolean;
}

/** The subservice organizations of two reports; spellings such as AWS and Amazon Web Services, Inc. are one. */
export function compareSubservice<Organization extends SubserviceOrganization>(
  before: readonly Organization[],
  after: readonly Organization[],
): readonly ComparedSubservice<Organization>[] {
  const uses: Use<Organization>[] = [
    ...after.map((organization) => ({ organization, isCurrent: true })),
    ...before.map((organization) => ({ organization, isCurrent: false })),
  ];
  const compared = nthPartiesOf(uses, ({ organization }) => organization.name).map(
    (party): ComparedSubservice<Organization> => {
      const of = (isCurrent: boolean) =>
        asOne(party.uses.filter((use) => use.isCurrent === isCurrent).map(({ organization }) => organization));
      const [previous, current] = [of(false), of(true)];
      return { change: changeOf(previous, current), previous, current };
    },
  );
  const placeOf = ({ previous, current }: ComparedSubservice<Organization>): number =>
    current === null
      ? after.length + before.findIndex(({ name }) => name === previous?.name)
      : after.findIndex(({ name }) => name === current.name);
  return [...compared].sort((one, other) => placeOf(one) - placeOf(other));
}

/** A report may name an organization twice, for two of its services. */
function asOne<Organization extends SubserviceOrganization>(named: readonly Organization[]): Organization | null {
  const [first] = named;
  if (first === undefined) return null;
  return {
    ...first,
    services: named.flatMap(({ services }) => services ?? []).join('; ') || null,
    method: named.find(({ method }) => method !== null)?.method ?? null,
    evidence: named.flatMap(({ evidence }) => evidence),
  };
}

function changeOf(previous: SubserviceOrganization | null, current: SubserviceOrganization | null): SubserviceChange {
  if (previous === null) return 'ADDED';
  if (current === null) return 'DROPPED';
  // A method that was not found in one of them is no change that anybody could rely upon.
  const areKnown = previous.method !== null && current.method !== null;
  return areKnown && previous.method !== current.method ? 'METHOD_CHANGED' : 'KEPT';
}
