import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AttachmentFiles, StagedAttachment } from '@countersign/files';
import type { Configuration } from '@countersign/platform';
import { takesDiscussion } from '@countersign/reviews';
import { ReviewAttachmentRow, ReviewRow, recordChange } from '@countersign/store';
import { IsNull } from 'typeorm';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { HttpProblem } from '../http/http-problem';
import { ATTACHMENT_FILES, CONFIGURATION } from '../providers';
import { reviewLabel } from '../reviews/locked-review';

export interface Attached {
  readonly attachment: ReviewAttachmentRow;
  /** The review had the same bytes already. */
  readonly duplicate: boolean;
}

interface Attaching {
  readonly reviewId: string;
  readonly fileName: string;
  readonly bytes: AsyncIterable<Buffer>;
}

/** A person puts a file to a review. */
@Injectable()
export class AttachingFiles {
  constructor(
    @Inject(ATTACHMENT_FILES) private readonly files: AttachmentFiles,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** @throws FileRefused, AttachmentRefused, HttpProblem */
  async attach(context: RequestContext, { reviewId, fileName, bytes }: Attaching): Promise<Attached> {
    const staged = await this.files.stage(bytes, fileName, this.configuration.maxUploadBytes);
    try {
      return await inTransaction(context, (transaction) => takeIn(transaction, reviewId, fileName, staged));
    } finally {
      await staged.discard();
    }
  }
}

async function takeIn(
  context: RequestContext,
  reviewId: string,
  fileName: string,
  staged: StagedAttachment,
): Promise<Attached> {
  const { manager, clock } = context;
  const { sha256, sizeBytes, mediaType } = staged;
  const lock = { mode: 'pessimistic_write' } as const;
  const review = await manager.findOneOrFail(ReviewRow, { where: { id: reviewId }, lock });
  if (!takesDiscussion(review.status))
    throw new HttpProblem(409, 'REVIEW_SUPERSEDED', 'A later review stands in the place of this one. Go on there.');
  // Before the commit: a row always has its file, and a file whose row never came is swept away.
  await staged.keep();
  const known = await manager.findOneBy(ReviewAttachmentRow, { reviewId, sha256, withdrawnAt: IsNull() });
  if (known !== null) return { attachment: known, duplicate: true };
  const attachment: ReviewAttachmentRow = {
    id: randomUUID(),
    reviewId,
    fileName,
    mediaType,
    sha256,
    sizeBytes,
    attachedById: viewerOf(context).account.id,
    attachedAt: clock.now(),
    withdrawnAt: null,
  };
  await manager.insert(ReviewAttachmentRow, attachment);
  await recordChange(manager, {
    at: attachment.attachedAt,
    actorId: attachment.attachedById,
    action: 'review.fileAttached',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: null,
    after: { attachment: attachment.id, fileName, mediaType, sizeBytes, sha256 },
  });
  return { attachment, duplicate: false };
}
