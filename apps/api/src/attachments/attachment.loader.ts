import { ConditionClosureFileRow, type Listing, ReviewAttachmentRow } from '@countersign/store';
import { type EntityManager, In } from 'typeorm';
import { grouped } from '../access/grouped';
import { pagesByParent } from '../access/pages-by-parent';
import { batched, rowsById } from '../access/rows-by-id';

const ATTACHMENTS_OF_REVIEW: Listing<ReviewAttachmentRow> = {
  entity: ReviewAttachmentRow,
  query: (manager) => manager.createQueryBuilder(ReviewAttachmentRow, 'row').where('row.withdrawnAt IS NULL'),
  sort: { by: 'row.attachedAt', type: 'timestamptz', descending: true },
  parent: 'row.reviewId',
};

export const attachmentLoaders = (manager: EntityManager) => ({
  attachment: rowsById(manager, ReviewAttachmentRow),
  attachmentsOfReview: pagesByParent(manager, ATTACHMENTS_OF_REVIEW),

  /** Whether something was decided by a file, so that it stays. */
  isSettledAttachment: batched<string, boolean>(async (ids) => {
    const settled: { id: string }[] = await manager.query(
      `SELECT id FROM review_attachments attachment WHERE id = ANY($1::uuid[]) AND (
         EXISTS (SELECT FROM condition_closure_files WHERE attachment_id = attachment.id)
         OR EXISTS (SELECT FROM follow_up_closure_files WHERE attachment_id = attachment.id)
         OR EXISTS (SELECT FROM review_decisions
                    WHERE review_id = attachment.review_id AND decided_at > attachment.attached_at))`,
      [ids],
    );
    const known = new Set(settled.map(({ id }) => id));
    return (id) => known.has(id);
  }),

  /** The files by whose evidence conditions were closed. */
  filesOfClosure: batched<string, ReviewAttachmentRow[]>(async (conditionIds) => {
    const links = await manager.findBy(ConditionClosureFileRow, { conditionId: In([...conditionIds]) });
    const ids = links.map(({ attachmentId }) => attachmentId);
    const rows = await manager.find(ReviewAttachmentRow, { where: { id: In(ids) }, order: { attachedAt: 'ASC' } });
    const linksOf = grouped(links, ({ conditionId }) => conditionId);
    return (conditionId) => {
      const own = new Set(linksOf(conditionId).map(({ attachmentId }) => attachmentId));
      return rows.filter(({ id }) => own.has(id));
    };
  }),
});
