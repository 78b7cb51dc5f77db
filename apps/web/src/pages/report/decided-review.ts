import type { ReportInFullFragment } from '../../gql/graphql';

/** The latest review of the report that came to a decision; null: none did. */
export const decidedReviewOf = ({ reviews }: Pick<ReportInFullFragment, 'reviews'>) =>
  reviews.nodes.find(
    ({ status, latestDecision }) => latestDecision && (status === 'DECIDED' || status === 'SUPERSEDED'),
  ) ?? null;
