import type { SavedViewLineFragment } from '../../gql/graphql';

/** Where somebody is in the list, and which view it is: of the moment, and no part of what a view keeps. */
const PASSING = ['after', 'before', 'groupsAfter', 'groupsBefore', 'open', 'saved', 'wall'];

/** What a view keeps of an address, in one order, so that two that ask for the same are the same text. */
export function keptQuery(params: URLSearchParams): string {
  const kept = new URLSearchParams(params);
  for (const name of PASSING) kept.delete(name);
  kept.sort();
  return kept.toString();
}

/** The address of a view: its filters, and that they are its own. */
export function paramsOf({ id, query }: Pick<SavedViewLineFragment, 'id' | 'query'>): URLSearchParams {
  const params = new URLSearchParams(query);
  params.set('saved', id);
  return params;
}

export interface ViewInForce {
  readonly view: SavedViewLineFragment;
  /** Whether the filters are others than those that it keeps. */
  readonly isChanged: boolean;
}

/** The view that the address names or, where it names none, one that keeps just these filters. */
export function viewInForce(views: readonly SavedViewLineFragment[], params: URLSearchParams): ViewInForce | null {
  const query = keptQuery(params);
  const named = views.find(({ id }) => id === params.get('saved'));
  if (named) return { view: named, isChanged: named.query !== query };
  const same = query === '' ? undefined : views.find((each) => each.query === query);
  return same ? { view: same, isChanged: false } : null;
}
