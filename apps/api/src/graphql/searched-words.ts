import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

const SEARCH_MAX_LENGTH = 200;
const WORDS_MAX = 10;

/** In a search every character means itself. */
const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&');

/** The words of a search, as many as are looked for. */
export const searchedWords = (search: string | null | undefined): readonly string[] =>
  (search ?? '').slice(0, SEARCH_MAX_LENGTH).replaceAll('\0', '').split(/\s+/).filter(Boolean).slice(0, WORDS_MAX);

/** Keeps the rows that hold each of the words, in any of the columns. @param columns SQL, never out of a request */
export function holdingEach<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  columns: string,
  words: readonly string[],
): void {
  words.forEach((word, place) =>
    query.andWhere(`concat_ws(' ', ${columns}) ILIKE :word${place}`, { [`word${place}`]: `%${escaped(word)}%` }),
  );
}
