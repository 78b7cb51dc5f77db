/** A term of the vocabulary as a spreadsheet shows it; one that nobody gave words stays as it is. */
export const wordsOf = (words: Readonly<Record<string, string>>, term: string | null | undefined): string | null =>
  term == null ? null : (words[term] ?? term);

export const eachInWords = (words: Readonly<Record<string, string>>, terms: readonly string[]): string[] =>
  terms.map((term) => words[term] ?? term);
