import { type Listing, ReviewCommentRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { pagesByParent } from '../access/pages-by-parent';
import { rowsById } from '../access/rows-by-id';

const COMMENTS_OF_REVIEW: Listing<ReviewCommentRow> = {
  entity: ReviewCommentRow,
  query: (manager) => manager.createQueryBuilder(ReviewCommentRow, 'row').where('TRUE'),
  sort: { by: 'row.writtenAt', type: 'timestamptz', descending: false },
  parent: 'row.reviewId',
};

export const commentLoaders = (manager: EntityManager) => ({
  comment: rowsById(manager, ReviewCommentRow),
  commentsOfReview: pagesByParent(manager, COMMENTS_OF_REVIEW),
});
