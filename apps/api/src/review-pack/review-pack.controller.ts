import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { type ReviewRow, recordChange } from '@countersign/store';
import type { Request, Response } from 'express';
import { contextOfRequest } from '../access/authenticate-request';
import type { Permission } from '../access/permissions';
import { type RequestContext, inTransaction, todayOf, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { rowIdOf } from '../graphql/global-id';
import { namedInHeader } from '../http/file-name-header';
import { HttpProblem } from '../http/http-problem';
import { reviewLabel } from '../reviews/locked-review';
import { markdownOf } from './markdown';
import { packBlocks } from './pack-blocks';
import { packOfReview } from './pack-of-review';
import { pdfOf } from './pdf';
import { printable } from './plain-text';
import type { ReviewPack } from './review-pack';
import { PACK_DOWNLOADED } from './trail-of-review';

/** A pack holds more than the review, and whoever may not see all of that gets none. */
const ALSO_NEEDED: readonly Permission[] = ['report:read', 'cuec:read', 'policy:read', 'audit:read', 'account:read'];

type Form = 'pdf' | 'md';
const CONTENT_TYPE: Readonly<Record<Form, string>> = { pdf: 'application/pdf', md: 'text/markdown; charset=utf-8' };

/** A review with everything that it rests on, as a file to show to one's own auditor. */
@Controller('api/reviews/:id')
export class ReviewPackController {
  @Get('pack.pdf')
  @Requires('review:read')
  pdf(@Req() request: Request, @Res() response: Response, @Param('id') globalId: string): Promise<void> {
    return sendPack(request, response, globalId, 'pdf');
  }

  @Get('pack.md')
  @Requires('review:read')
  markdown(@Req() request: Request, @Res() response: Response, @Param('id') globalId: string): Promise<void> {
    return sendPack(request, response, globalId, 'md');
  }
}

async function sendPack(request: Request, response: Response, globalId: string, form: Form): Promise<void> {
  const context = contextOfRequest(request);
  const { permissions } = viewerOf(context);
  if (!ALSO_NEEDED.every((permission) => permissions.has(permission)))
    throw new HttpProblem(403, 'FORBIDDEN', 'You may not do this.');
  const id = rowIdOf('Review', globalId);
  const review = id === null ? null : await context.load.review.load(id);
  if (review === null) throw new HttpProblem(404, 'REVIEW_NOT_FOUND', 'This review does not exist.');
  // All of it from one state of the database: a decision in the middle would tear it apart.
  const pack = await inOneState(context, (state) => packOfReview(state, review));
  if (pack === null)
    throw new HttpProblem(409, 'NOTHING_TO_SHOW', 'The report of this review was not read yet. Wait until it is.');
  const file = await printed(pack, form);
  if (request.method !== 'HEAD') await recordDownload(context, review, form);
  const name = `Review of ${printable(pack.vendor.name)}, ${todayOf(context)}.${form}`;
  response.setHeader('Content-Type', CONTENT_TYPE[form]);
  response.setHeader('Content-Disposition', `attachment; ${namedInHeader(name, `review-pack.${form}`)}`);
  response.setHeader('Content-Length', file.length);
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.end(request.method === 'HEAD' ? undefined : file);
}

const inOneState = <Result>(context: RequestContext, work: (state: RequestContext) => Promise<Result>) =>
  inTransaction(context, async (state) => {
    await state.manager.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return work(state);
  });

async function printed(pack: ReviewPack, form: Form): Promise<Buffer> {
  const blocks = packBlocks(pack);
  if (form === 'md') return Buffer.from(markdownOf(blocks), 'utf8');
  const foot = `Restricted use · Review of ${pack.vendor.name}`;
  return pdfOf(blocks, { foot, watermark: pack.standing === 'DRAFT' ? 'DRAFT' : null, madeAt: pack.takenAt });
}

/** What left the portal stands in the audit log, before it leaves. */
async function recordDownload(context: RequestContext, review: ReviewRow, form: Form): Promise<void> {
  await inTransaction(context, async ({ manager, clock }) =>
    recordChange(manager, {
      at: clock.now(),
      actorId: viewerOf(context).account.id,
      action: PACK_DOWNLOADED,
      subject: { type: 'Review', id: review.id, label: await reviewLabel({ ...context, manager }, review) },
      before: null,
      after: { form: form === 'pdf' ? 'PDF' : 'Markdown' },
    }),
  );
}
