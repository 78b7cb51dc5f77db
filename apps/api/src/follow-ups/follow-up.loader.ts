import {
  ExceptionDispositionRow,
  FollowUpClosureFileRow,
  FollowUpClosureRow,
  ReviewAttachmentRow,
} from '@countersign/store';
import { type EntityManager, In } from 'typeorm';
import { grouped } from '../access/grouped';
import { batched } from '../access/rows-by-id';

export const followUpLoaders = (manager: EntityManager) => ({
  /** Null also where the exception means something else now. */
  followUp: batched<string, ExceptionDispositionRow | null>(async (ids) => {
    const rows = await manager.findBy(ExceptionDispositionRow, { id: In([...ids]), kind: 'FOLLOW_UP' });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return (id) => byId.get(id) ?? null;
  }),

  closureOfFollowUp: batched<string, FollowUpClosureRow | null>(async (ids) => {
    const rows = await manager.findBy(FollowUpClosureRow, { dispositionId: In([...ids]) });
    const byId = new Map(rows.map((row) => [row.dispositionId, row]));
    return (id) => byId.get(id) ?? null;
  }),

  filesOfFollowUp: batched<string, ReviewAttachmentRow[]>(async (ids) => {
    const links = await manager.findBy(FollowUpClosureFileRow, { dispositionId: In([...ids]) });
    const files = In(links.map(({ attachmentId }) => attachmentId));
    const rows = await manager.find(ReviewAttachmentRow, { where: { id: files }, order: { attachedAt: 'ASC' } });
    const linksOf = grouped(links, ({ dispositionId }) => dispositionId);
    return (id) => {
      const own = new Set(linksOf(id).map(({ attachmentId }) => attachmentId));
      return rows.filter((row) => own.has(row.id));
    };
  }),
});
