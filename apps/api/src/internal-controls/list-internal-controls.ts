import { InternalControlRow, type Listing } from '@countersign/store';
import type { InternalControlFilter } from './internal-control';
import { holdingEach, searchedWords } from '../graphql/searched-words';

/** Our own controls by code; those in use, unless asked otherwise. */
export const internalControlListing = (
  filter: InternalControlFilter | null | undefined,
): Listing<InternalControlRow> => ({
  entity: InternalControlRow,
  sort: { by: 'lower(row.code)', type: 'text', descending: false },
  query(manager) {
    const query = manager.createQueryBuilder(InternalControlRow, 'row').where('TRUE');
    const retired = filter == null ? false : filter.retired;
    if (retired != null) query.andWhere(`row.retiredAt IS ${retired ? 'NOT ' : ''}NULL`);
    holdingEach(query, 'row.code, row.title, row.description', searchedWords(filter?.search));
    return query;
  },
});
