import type { CombinedError } from 'urql';

export const isSessionOver = ({ graphQLErrors }: CombinedError): boolean =>
  graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED');

/** What went wrong, for a person. */
export function messageOf(error: CombinedError): string {
  if (error.networkError)
    return 'Countersign cannot be reached. Check that it is running and that you are online, then try again.';
  // What this page asks for is unknown there, or known no more: one of the two was updated.
  if (error.graphQLErrors.some(({ extensions }) => extensions.code === 'GRAPHQL_VALIDATION_FAILED'))
    return 'Countersign was updated. Reload the page; if it says so again, restart Countersign.';
  return error.graphQLErrors[0]?.message ?? 'Something went wrong. Try again.';
}

/** Why nothing was changed, in words for a person: the way to the server, or the server's own reason; null: it was. */
export function refusalIn(error: CombinedError | undefined, answer: object | null | undefined): string | null {
  if (error) return messageOf(error);
  return answer && 'message' in answer && typeof answer.message === 'string' ? answer.message : null;
}
