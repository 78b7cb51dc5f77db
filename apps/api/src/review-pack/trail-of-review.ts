import { AuditEventRow, type ReviewRow } from '@countersign/store';
import { textInWords } from '@countersign/vocabulary';
import type { RequestContext } from '../access/request-context';
import { FILE_DOWNLOADED } from '../attachments/record-attachment-download';
import type { NameOf } from './names';
import { shortened } from './plain-text';
import type { PackEvent } from './review-pack';
import { worded, wordedName } from './wording';

export const PACK_DOWNLOADED = 'review.packDownloaded';

const SENTENCES: Readonly<Record<string, string>> = {
  'review.requested': 'Report asked for',
  'review.reportReceived': 'Report received',
  'review.opened': 'Review opened',
  'review.assigned': 'Reviewer set',
  'review.dueDateSet': 'Due date set',
  'review.exceptionDisposed': 'Exception disposed of',
  'review.lineConfirmed': 'Line of the checklist confirmed',
  'review.lineReopened': 'Confirmation of a line of the checklist taken back',
  'review.decisionProposed': 'Decision proposed',
  'review.decisionSentBack': 'Proposed decision sent back',
  'review.decided': 'Decision recorded',
  'review.conditionClosed': 'Condition closed',
  'review.conditionAssigned': 'Condition given to somebody',
  'review.followUpAssigned': 'Follow-up given to somebody',
  'review.followUpClosed': 'Follow-up closed',
  'review.commented': 'Comment written',
  'review.commentEdited': 'Comment reworded',
  'review.commentWithdrawn': 'Comment withdrawn',
  'review.fileAttached': 'File attached',
  'review.attachmentWithdrawn': 'File withdrawn',
  'review.superseded': 'Superseded by a later decision',
};

/** What happened to a review, the oldest first. That somebody took a copy of it is no part of the review. */
export async function trailOf({ manager }: RequestContext, { id }: ReviewRow, nameOf: NameOf): Promise<PackEvent[]> {
  const events = await manager.find(AuditEventRow, {
    where: { subjectType: 'Review', subjectId: id },
    order: { position: 'ASC' },
  });
  return Promise.all(
    events
      .filter(({ action }) => action !== PACK_DOWNLOADED && action !== FILE_DOWNLOADED)
      .map(async ({ at, actorId, action, before, after }) => ({
        at,
        who: actorId === null ? 'Countersign' : await nameOf(actorId),
        what: SENTENCES[action] ?? worded(action.replace(/^\w+\./, '').replace(/([a-z])([A-Z])/g, '$1_$2')),
        details: isOfComment(action) ? [] : detailsOf(after ?? before ?? {}),
      })),
  );
}

/** What comments say stands among them; what was taken back is not printed by another way. */
const isOfComment = (action: string): boolean => action.startsWith('review.comment');

const ROW_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DETAIL_MOST = 400;

/** The values of a change that say something to a person; what stands in full elsewhere in the pack is cut. */
const detailsOf = (values: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
    if (value === '' || ROW_ID.test(String(value))) return [];
    const text = typeof value === 'string' ? textInWords(value) : String(value);
    return [`${wordedName(name)}: ${shortened(text, DETAIL_MOST)}`];
  });
