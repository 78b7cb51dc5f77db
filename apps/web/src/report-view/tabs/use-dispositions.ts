import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { ExceptionDispositionsQuery, ReportInFullFragment } from '../../gql/graphql';
import { isSameException } from '../same-exception';

const ExceptionDispositionsDocument = graphql(`
  query ExceptionDispositions($reviewId: ID!) {
    review(id: $reviewId) {
      id
      exceptions {
        key
        controlId
        finding
        disposition {
          kind
          text
          dueOn
        }
      }
    }
  }
`);

type Reviewed = NonNullable<ExceptionDispositionsQuery['review']>['exceptions'][number];

/** What a review says of an exception. */
export interface Weighed {
  readonly reviewId: string;
  /** Names the exception in the review. */
  readonly exceptionKey: string;
  readonly disposition: Reviewed['disposition'];
}

/** What the latest review of a report says of its exceptions; null: there is none, or it is not there yet. */
export function useDispositions({ reviews }: Pick<ReportInFullFragment, 'reviews'>) {
  const reviewId = reviews.nodes.find(({ status }) => status !== 'WITHDRAWN')?.id ?? '';
  const [{ data }] = useQuery({
    query: ExceptionDispositionsDocument,
    variables: { reviewId },
    pause: reviewId === '',
  });
  if (!data?.review) return null;
  const { exceptions } = data.review;
  return {
    of: (exception: Pick<Reviewed, 'controlId' | 'finding'>): Weighed | null => {
      const found = exceptions.find((each) => isSameException(each, exception));
      return found ? { reviewId, exceptionKey: found.key, disposition: found.disposition } : null;
    },
  };
}
