import { registerEnumType } from '@nestjs/graphql';

/** Makes a GraphQL enum of a list of terms in the vocabulary, with what each of them means. */
export function enumOf<Term extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Term, string>>,
): Readonly<Record<Term, Term>> {
  const terms = Object.keys(meanings) as Term[];
  const values = Object.fromEntries(terms.map((term) => [term, term])) as Record<Term, Term>;
  const valuesMap = Object.fromEntries(terms.map((term) => [term, { description: meanings[term] }]));
  registerEnumType(values, { name, description, valuesMap: valuesMap as never });
  return values;
}

export const SortDirection = enumOf('SortDirection', 'Which way a list runs.', {
  ASCENDING: 'From small to large, from early to late, from A to Z.',
  DESCENDING: 'The other way round.',
});
export type SortDirection = keyof typeof SortDirection;
