import type { CuecFilter, CuecGroupLineFragment, CuecGrouping } from '../../gql/graphql';
import { CUEC_THEME } from '../../terms/cuecs';

export const GROUPING: Readonly<Record<CuecGrouping, string>> = {
  THEME: 'Theme',
  VENDOR: 'Vendor',
  OWNER: 'Owner',
  CRITERION: 'Criterion',
};

/** By what the address puts controls together; null: it lists them one by one. */
export function groupingIn(params: URLSearchParams): CuecGrouping | null {
  const view = params.get('view')?.toUpperCase() ?? '';
  return Object.hasOwn(GROUPING, view) ? (view as CuecGrouping) : null;
}

/** What a group is called in the address. */
export const keyOf = ({ theme, vendor, owner, criterion }: CuecGroupLineFragment): string =>
  theme ?? vendor?.id ?? owner?.id ?? criterion ?? 'none';

export function labelOf({ by, theme, vendor, owner, criterion }: CuecGroupLineFragment): string {
  if (by === 'OWNER') return owner?.name ?? 'Nobody';
  if (by === 'CRITERION') return criterion ?? 'No criterion named';
  return theme ? CUEC_THEME[theme] : (vendor?.name ?? '');
}

/** The controls of a group, among those that the page is narrowed to. */
export function filterOf(group: CuecGroupLineFragment, filter: CuecFilter): CuecFilter {
  const { by, theme, vendor, owner, criterion } = group;
  if (by === 'THEME') return { ...filter, theme };
  if (by === 'VENDOR') return { ...filter, vendorId: vendor?.id };
  if (by === 'OWNER') return owner ? { ...filter, ownerId: owner.id } : { ...filter, ownedByNobody: true };
  return criterion ? { ...filter, criterion } : { ...filter, withoutCriterion: true };
}

/** Where the controls of a group are listed by themselves. */
export function addressOf(group: CuecGroupLineFragment): string {
  const { by, theme, vendor, owner, criterion } = group;
  if (by === 'THEME') return `/cuecs?theme=${theme}`;
  if (by === 'VENDOR') return `/cuecs?vendor=${vendor?.id}`;
  if (by === 'OWNER') return owner ? `/cuecs?person=${owner.id}` : '/cuecs?owner=nobody';
  return `/cuecs?criterion=${criterion ?? 'none'}`;
}
