import { InternalControlRow, type Listing } from '@countersign/store';
import type { InternalControlFilter } from './internal-control';

const WORDS_MAX = 10;
const SEARCH_MAX_LENGTH = 200;

/** In a search every character means itself. */
const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&');

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
    const words = (filter?.search ?? '').slice(0, SEARCH_MAX_LENGTH).replaceAll('\0', '').split(/\s+/).filter(Boolean);
    words.slice(0, WORDS_MAX).forEach((word, place) =>
      query.andWhere(`concat_ws(' ', row.code, row.title, row.description) ILIKE :word${place}`, {
        [`word${place}`]: `%${escaped(word)}%`,
      }),
    );
    return query;
  },
});
