import { ROLES } from '@countersign/vocabulary';
import { AccountRow, type Listing } from '@countersign/store';
import { roleMay } from '../access/permissions';
import { givenText } from '../graphql/given-text';
import type { AccountStateTerm } from './account';
import type { AccountFilter } from './account.inputs';

const CONDITIONS: Readonly<Record<AccountStateTerm, string>> = {
  DISABLED: 'row.disabledAt IS NOT NULL',
  INVITED: 'row.disabledAt IS NULL AND row.mustChoosePassword',
  ACTIVE: 'row.disabledAt IS NULL AND NOT row.mustChoosePassword',
};
const REVIEWERS = ROLES.filter((role) => roleMay(role, 'review:decide'));

/** In a search every character means itself. */
const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&');

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
    for (const [position, word] of givenText(search ?? '')
      .split(/\s+/)
      .entries())
      query.andWhere(`concat_ws(' ', row.name, row.email) ILIKE :word${position}`, {
        [`word${position}`]: `%${escaped(word)}%`,
      });
    return query;
  },
});
