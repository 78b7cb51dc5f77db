import { givenText } from '../graphql/given-text';
import type { InvalidField } from '../graphql/user-error';

const NAME_MAX = 100;
const QUERY_MAX = 2000;

/** Where somebody was in the list, and which view it was: of the moment, and no part of what is kept. */
const PASSING = ['after', 'before', 'groupsAfter', 'groupsBefore', 'open', 'saved', 'wall'];

/** The query as it is kept: always in the same order, so that two that ask for the same are the same text. */
export function keptQuery(given: string): string {
  const params = new URLSearchParams(given.replaceAll('\0', ''));
  for (const name of PASSING) params.delete(name);
  params.sort();
  return params.toString();
}

/** What is wrong with the values of a view; empty where nothing is. */
export const problemsOf = ({ name, query }: { readonly name: string; readonly query: string }): InvalidField[] => [
  ...(name === '' ? [{ path: ['name'], message: 'Give the view a name.' }] : []),
  ...(name.length > NAME_MAX ? [{ path: ['name'], message: `Shorten the name to ${NAME_MAX} characters.` }] : []),
  ...(query.length > QUERY_MAX ? [{ path: ['query'], message: 'These filters are too long to be kept.' }] : []),
];

export const nameOf = (given: string): string => givenText(given).replace(/\s+/g, ' ');
