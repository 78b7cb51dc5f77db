import { ROLES } from '@countersign/vocabulary';
import { AccountRow, type Listing } from '@countersign/store';
import { roleMay } from '../access/permissions';
import { givenText } from '../graphql/given-text';
import type { AccountStateTerm } from './account';
import type { AccountFilter } from './account.inputs';
import { holdingEach } from '../graphql/searched-words';

const CONDITIONS: Readonly<Record<AccountStateTerm, string>> = {
  DISABLED: 'row.disabledAt IS NOT NULL',
  INVITED: 'row.disabledAt IS NULL AND row.mustChoosePassword',
  ACTIVE: 'row.disabledAt IS NULL AND NOT row.mustChoosePassword',
};
const REVIEWERS = ROLES.filter((role) => roleMay(role, 'review:decide'));

/** The accounts that are sought, by name. */
export const accountListing = (filter: AccountFilter | null): Listing<AccountRow> => ({
  entity: AccountRow,
  sort: { by: 'lower(row.name)', type: 'text', descending: false },
  query(manager) {
    const { search, role, state, canBeGiven, mayReview } = filter ?? {};
    const query = manager.createQueryBuilder(AccountRow, 'row').where('TRUE');
    if (role != null) query.andWhere('row.role = :role', { role });
    if (state != null) query.andWhere(CONDITIONS[state]);
    if (canBeGiven != null) query.andWhere(`row.disabledAt IS ${canBeGiven ? '' : 'NOT '}NULL`);
    if (mayReview != null)
      query.andWhere(`(row.role IN (:...reviewers)) = :mayReview`, { reviewers: REVIEWERS, mayReview });
    holdingEach(query, 'row.name, row.email', givenText(search ?? '').split(/\s+/));
    return query;
  },
});
