import type { CombinedError } from 'urql';

export const isSessionOver = ({ graphQLErrors }: CombinedError): boolean =>
  graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED');

/** What went wrong, for a person. */
export function messageOf(error: CombinedError): string {
  if (error.networkError)
    return 'Countersign cannot be reached. Check that it is running and that you are online, then try again.';
  return error.graphQLErrors[0]?.message ?? 'Something went wrong. Try again.';
}
