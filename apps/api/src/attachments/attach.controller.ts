import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Configuration } from '@countersign/platform';
import type { Request, Response } from 'express';
import { contextOfRequest } from '../access/authenticate-request';
import { Requires } from '../access/requires';
import { globalIdOf, rowIdOf } from '../graphql/global-id';
import { HttpProblem } from '../http/http-problem';
import { CONFIGURATION } from '../providers';
import { withMultipartFile } from '../reports/multipart-file';
import { checkAnnouncedSize, letGo } from '../reports/upload-problems';
import { AttachingFiles } from './attaching-files.service';
import { problemOfAttachment } from './attachment-problems';

@Controller('api/reviews/:reviewId/attachments')
export class AttachController {
  constructor(
    private readonly attaching: AttachingFiles,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Puts a file to a review: 201 for a new one, 200 for one that the review has already. */
  @Post()
  @Requires('review:comment')
  async attach(@Req() request: Request, @Res() response: Response, @Param('reviewId') globalId: string): Promise<void> {
    const context = contextOfRequest(request);
    try {
      const reviewId = rowIdOf('Review', globalId);
      if (reviewId === null || (await context.load.review.load(reviewId)) === null)
        throw new HttpProblem(404, 'REVIEW_NOT_FOUND', 'This review does not exist.');
      checkAnnouncedSize(request, this.configuration.maxUploadBytes);
      const { attachment, duplicate } = await withMultipartFile(request, (file) =>
        this.attaching.attach(context, { reviewId, ...file }),
      );
      const attachmentId = globalIdOf('ReviewAttachment', attachment.id);
      response.status(duplicate ? 200 : 201).json({ attachmentId, duplicate });
    } catch (error) {
      letGo(request);
      throw problemOfAttachment(error, this.configuration.maxUploadBytes);
    }
  }
}
