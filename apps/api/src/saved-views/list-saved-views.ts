import { type Listing, SavedViewRow } from '@countersign/store';
import type { SavedViewFilter } from './saved-view.inputs';

/** What somebody may see of the views: their own, and those that are shared. */
export const VISIBLE = '(row.accountId = :viewerId OR row.isShared)';

/** One's own first, each part by name. */
export const savedViewListing = (
  viewerId: string,
  filter: SavedViewFilter | null | undefined,
): Listing<SavedViewRow> => ({
  entity: SavedViewRow,
  sort: {
    by: `CASE WHEN row.accountId = :viewerId THEN '0' ELSE '1' END || lower(row.name)`,
    type: 'text',
    descending: false,
  },
  query(manager) {
    const query = manager.createQueryBuilder(SavedViewRow, 'row').where(VISIBLE, { viewerId });
    return filter?.page == null ? query : query.andWhere('row.page = :page', { page: filter.page });
  },
});
